import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { unreserve } from '../../balances/ledger.ts';
import { ensureTimepoint } from '../operate.ts';
import { ensureDepositor, findOperation, type OperationName } from '../ownOperation.ts';
import { Multisigs, type Timepoint } from '../storage.ts';

/** Whoever began a call ends it. */
export const cancelAsMulti: CallDefinition = defineCall<OperationName & { readonly timepoint: Timepoint }>(
  'Multisig.cancel_as_multi',
  (context, { timepoint, ...name }) => {
    const found = findOperation(context, name);
    const { who, multisig, known } = found;
    const { call_hash } = name;
    ensureTimepoint(known, timepoint);
    ensureDepositor(found);
    unreserve(context, who, known.deposit);
    Multisigs.remove(context.state, multisig, call_hash);
    context.deposit('Multisig.MultisigCancelled', { cancelling: who, timepoint, multisig, call_hash });
  },
);
