import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { addStakeTo } from '../staking/addStake.ts';

/** Stakes TAO on a hotkey, at any price. */
export const addStake: CallDefinition = defineCall<{
  hotkey: AccountId;
  netuid: number;
  amount_staked: bigint;
}>('SubtensorModule.add_stake', (context, { hotkey, netuid, amount_staked }) => {
  const coldkey = ensureSigned(context.origin);
  addStakeTo(context, { hotkey, coldkey, netuid }, amount_staked);
});
