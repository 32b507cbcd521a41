import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { lookup, type MultiAddress } from '../../../runtime/lookup.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { unreserve } from '../ledger.ts';

/** Root gives an account back what was set aside. */
export const forceUnreserve: CallDefinition = defineCall<{ who: MultiAddress; amount: bigint }>(
  'Balances.force_unreserve',
  (context, { who, amount }) => {
    ensureRoot(context.origin);
    unreserve(context, lookup(who), amount);
  },
);
