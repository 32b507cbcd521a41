import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { lookup, type MultiAddress } from '../../../runtime/lookup.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { transfer } from '../ledger.ts';

/** Pays another account; the payer may be gone afterwards. */
export const transferAllowDeath: CallDefinition = defineCall<{ dest: MultiAddress; value: bigint }>(
  'Balances.transfer_allow_death',
  (context, { dest, value }) => {
    const source = ensureSigned(context.origin);
    transfer(context, source, lookup(dest), value, 'Expendable');
  },
);
