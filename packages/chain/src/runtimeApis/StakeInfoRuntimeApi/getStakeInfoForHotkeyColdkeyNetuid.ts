import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { type StakeInfo, stakeInfo } from './stakeInfo.ts';

/** What a coldkey has on a hotkey and subnet, even where that is nothing (`get_stake_info_for_hotkey_coldkey_netuid`). */
export function getStakeInfoForHotkeyColdkeyNetuid(
  { state }: ChainReads,
  hotkey: AccountId,
  coldkey: AccountId,
  netuid: number,
): StakeInfo {
  return stakeInfo(state, { hotkey, coldkey, netuid });
}
