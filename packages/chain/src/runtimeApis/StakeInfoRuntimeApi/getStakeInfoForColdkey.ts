import { StakingHotkeys } from '../../pallets/subtensorModule/storage/staking.ts';
import { allNetuids } from '../../pallets/subtensorModule/subnets/existing.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { type StakeInfo, stakeInfo } from './stakeInfo.ts';

/** Everything a coldkey has at stake, by subnets and the hotkeys it lists (`get_stake_info_for_coldkey`). */
export function getStakeInfoForColdkey(
  { state }: Pick<ChainReads, 'state'>,
  coldkey: AccountId,
): readonly StakeInfo[] {
  const hotkeys = StakingHotkeys.get(state, coldkey);
  return allNetuids(state).flatMap((netuid) =>
    hotkeys
      .map((hotkey) => stakeInfo(state, { hotkey, coldkey, netuid }))
      .filter(({ stake }) => stake !== 0n),
  );
}
