import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { lookup, type MultiAddress } from '../../../runtime/lookup.ts';
import { ensureRoot } from '../../../runtime/Origin.ts';
import { setFreeBalance } from '../setFreeBalance.ts';

/** Root sets what an account can spend; below the existential deposit that is nothing. */
export const forceSetBalance: CallDefinition = defineCall<{ who: MultiAddress; new_free: bigint }>(
  'Balances.force_set_balance',
  (context, { who, new_free }) => {
    ensureRoot(context.origin);
    setFreeBalance(context, lookup(who), new_free);
  },
);
