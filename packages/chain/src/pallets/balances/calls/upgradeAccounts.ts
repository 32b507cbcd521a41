import { type CallDefinition, defineMeteredCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { ensureUpgraded } from '../ensureUpgraded.ts';

/** Brings accounts to the new logic of the pallet; free when nine of ten needed it. */
export const upgradeAccounts: CallDefinition = defineMeteredCall<{ who: readonly AccountId[] }>(
  'Balances.upgrade_accounts',
  (context, { who }) => {
    ensureSigned(context.origin);
    const upgraded = who.filter((account) => ensureUpgraded(context, account)).length;
    return { paysFee: who.length === 0 || 10 * upgraded < 9 * who.length };
  },
);
