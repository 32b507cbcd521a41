import { defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId, Hex } from '../../../state/AccountId.ts';
import { unreserve } from '../../balances/ledger.ts';
import { allSignatories, ensureSeveral, multisigAccount } from '../multisigAccount.ts';
import { ensureTimepoint } from '../operate.ts';
import { Multisigs, type Timepoint } from '../storage.ts';

interface CancelAsMultiArguments {
  readonly threshold: number;
  readonly other_signatories: readonly AccountId[];
  readonly timepoint: Timepoint;
  readonly call_hash: Hex;
}

/** Whoever began a call ends it. */
export const cancelAsMulti = defineCall<CancelAsMultiArguments>(
  'Multisig.cancel_as_multi',
  (context, { threshold, other_signatories, timepoint, call_hash }) => {
    const { state } = context;
    const who = ensureSigned(context.origin);
    ensureSeveral(threshold);
    const multisig = multisigAccount(allSignatories(other_signatories, who), threshold);
    const known =
      Multisigs.get(state, multisig, call_hash) ?? fail('Multisig.NotFound', 'There is no such call.');
    ensureTimepoint(known, timepoint);
    ensure(known.depositor === who, 'Multisig.NotOwner', `${known.depositor} began the call.`);
    unreserve(context, who, known.deposit);
    Multisigs.remove(state, multisig, call_hash);
    context.deposit('Multisig.MultisigCancelled', { cancelling: who, timepoint, multisig, call_hash });
  },
);
