import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { lookup, type MultiAddress } from '../../../runtime/lookup.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { transfer } from '../ledger.ts';

/** Pays another account, unless the payer would be gone afterwards. */
export const transferKeepAlive: CallDefinition = defineCall<{ dest: MultiAddress; value: bigint }>(
  'Balances.transfer_keep_alive',
  (context, { dest, value }) => {
    const source = ensureSigned(context.origin);
    transfer(context, source, lookup(dest), value, 'Preserve');
  },
);
