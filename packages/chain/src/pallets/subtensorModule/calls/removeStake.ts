import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { removeStakeFrom } from '../staking/removeStake.ts';

/** Sells stake, at any price. */
export const removeStake: CallDefinition = defineCall<{
  hotkey: AccountId;
  netuid: number;
  amount_unstaked: bigint;
}>('SubtensorModule.remove_stake', (context, { hotkey, netuid, amount_unstaked }) => {
  const coldkey = ensureSigned(context.origin);
  removeStakeFrom(context, { hotkey, coldkey, netuid }, amount_unstaked);
});
