import type { ApiTable } from '../../runtime/RuntimeApi.ts';
import { getColdkeyLock } from './getColdkeyLock.ts';
import { getHotkeyConviction } from './getHotkeyConviction.ts';
import { getMostConvictedHotkeyOnSubnet } from './getMostConvictedHotkeyOnSubnet.ts';
import { getStakeAvailabilityForColdkeys } from './getStakeAvailabilityForColdkeys.ts';
import { getStakeFee } from './getStakeFee.ts';
import { getStakeInfoForColdkey } from './getStakeInfoForColdkey.ts';
import { getStakeInfoForColdkeys } from './getStakeInfoForColdkeys.ts';
import { getStakeInfoForHotkeyColdkeyNetuid } from './getStakeInfoForHotkeyColdkeyNetuid.ts';

/** What is staked and locked. Source: `pallets/subtensor/src/rpc_info/stake_info.rs`, `staking/lock.rs`. */
export const stakeInfoRuntimeApi: ApiTable = {
  'StakeInfoRuntimeApi.get_stake_info_for_coldkey': getStakeInfoForColdkey,
  'StakeInfoRuntimeApi.get_stake_info_for_coldkeys': getStakeInfoForColdkeys,
  'StakeInfoRuntimeApi.get_stake_info_for_hotkey_coldkey_netuid': getStakeInfoForHotkeyColdkeyNetuid,
  'StakeInfoRuntimeApi.get_stake_availability_for_coldkeys': getStakeAvailabilityForColdkeys,
  'StakeInfoRuntimeApi.get_stake_fee': getStakeFee,
  'StakeInfoRuntimeApi.get_coldkey_lock': getColdkeyLock,
  'StakeInfoRuntimeApi.get_hotkey_conviction': getHotkeyConviction,
  'StakeInfoRuntimeApi.get_most_convicted_hotkey_on_subnet': getMostConvictedHotkeyOnSubnet,
};
