import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { lookup, type MultiAddress } from '../../../runtime/lookup.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { reducibleBalance, transfer } from '../ledger.ts';

/** Pays another account all that can be paid. */
export const transferAll: CallDefinition = defineCall<{ dest: MultiAddress; keep_alive: boolean }>(
  'Balances.transfer_all',
  (context, { dest, keep_alive }) => {
    const source = ensureSigned(context.origin);
    const preservation = keep_alive ? 'Preserve' : 'Expendable';
    const amountRao = reducibleBalance(context.state, source, preservation);
    transfer(context, source, lookup(dest), amountRao, preservation);
  },
);
