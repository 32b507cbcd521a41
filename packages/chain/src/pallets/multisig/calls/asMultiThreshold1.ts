import { callOf, type Variant } from '@taokit/types/registry';
import { type CallDefinition, defineMeteredCall } from '../../../runtime/CallDefinition.ts';
import { fail } from '../../../runtime/DispatchFailure.ts';
import { callBytes } from '../../../runtime/hashing.ts';
import { ensureSigned, signed } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { allSignatories, multisigAccount } from '../multisigAccount.ts';
import { singleRefTime } from '../weights.ts';

/** Makes a call of several accounts together, one of which is enough. */
export const asMultiThreshold1: CallDefinition = defineMeteredCall<{
  other_signatories: readonly AccountId[];
  call: Variant;
}>('Multisig.as_multi_threshold_1', (context, { other_signatories, call: value }) => {
  const who = ensureSigned(context.origin);
  const multisig = multisigAccount(allSignatories(other_signatories, who), 1);
  const call = callOf(value);
  const result = context.dispatch(call, signed(multisig));
  const measured = result.post?.refTime;
  const base = singleRefTime(0, callBytes(context.runtime.registry, call).length);
  const post = measured === undefined ? {} : { refTime: base + measured };
  return result.ok ? post : fail(result.refusal, result.reason, post);
});
