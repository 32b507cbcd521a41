import { callOf, hashers, type Variant } from '@taokit/types/registry';
import { type CallDefinition, defineMeteredCall } from '../../../runtime/CallDefinition.ts';
import type { Context, EventFields } from '../../../runtime/Context.ts';
import { fail } from '../../../runtime/DispatchFailure.ts';
import { dispatchResultValue } from '../../../runtime/dispatchErrorValue.ts';
import { callBytes } from '../../../runtime/hashing.ts';
import { ensureSigned, signed } from '../../../runtime/Origin.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import { type AccountId, hexFromBytes } from '../../../state/AccountId.ts';
import { allSignatories, multisigAccount } from '../multisigAccount.ts';
import { timepointOf } from '../operate.ts';
import { singleRefTime } from '../weights.ts';

/**
 * Makes a call of several accounts together, one of which is enough.
 *
 * Source: `as_multi_threshold_1`, `frame/multisig/src/lib.rs` of the version 425 is built with.
 */
export const asMultiThreshold1: CallDefinition = defineMeteredCall<{
  other_signatories: readonly AccountId[];
  call: Variant;
}>('Multisig.as_multi_threshold_1', (context, { other_signatories, call: value }) => {
  const who = ensureSigned(context.origin);
  const multisig = multisigAccount(allSignatories(other_signatories, who), 1);
  const call = callOf(value);
  const bytes = callBytes(context.runtime.registry, call);
  const result = context.dispatch(call, signed(multisig));
  noteExecuted(context, {
    approving: who,
    timepoint: timepointOf(context),
    multisig,
    call_hash: hexFromBytes(hashers.Blake2_256.hash(bytes)),
    result: dispatchResultValue(context.runtime.registry, result),
  });
  const measured = result.post?.refTime;
  const refTime =
    measured === undefined ? undefined : singleRefTime(context.spec)(0, bytes.length) + measured;
  if (result.ok) return refTime === undefined ? {} : { refTime };
  return fail(result.refusal, result.reason, refTime === undefined ? result.post : { refTime });
});

const deposit = ({ deposit: emit }: Context, fields: EventFields) =>
  emit('Multisig.MultisigExecuted', fields);

/** It is an event since releases are built with `pallet-multisig` 41; which began is not known. */
const noteExecuted = /* @__PURE__ */ ruleBySpec<Context, [EventFields], void>({
  233: () => undefined,
  423: deposit,
});
