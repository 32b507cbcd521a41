import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { lookup, type MultiAddress } from '../../../runtime/lookup.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { transfer } from '../ledger.ts';

/** Root lets one account pay another. */
export const forceTransfer: CallDefinition = defineCall<{
  source: MultiAddress;
  dest: MultiAddress;
  value: bigint;
}>('Balances.force_transfer', (context, { source, dest, value }) => {
  ensureRoot(context.origin);
  transfer(context, lookup(source), lookup(dest), value, 'Expendable');
});
