import type { ApiTable } from '../../runtime/RuntimeApi.ts';
import { getAllDynamicInfo } from './getAllDynamicInfo.ts';
import { getAllMechagraphs } from './getAllMechagraphs.ts';
import { getAllMetagraphs } from './getAllMetagraphs.ts';
import { getBlockEmission } from './getBlockEmission.ts';
import { getColdkeyAutoStakeHotkey } from './getColdkeyAutoStakeHotkey.ts';
import { getDynamicInfo } from './getDynamicInfo.ts';
import { getMechagraph } from './getMechagraph.ts';
import { getMetagraph } from './getMetagraph.ts';
import { getNextEpochStartBlock } from './getNextEpochStartBlock.ts';
import { getSelectiveMechagraph } from './getSelectiveMechagraph.ts';
import { getSelectiveMetagraph } from './getSelectiveMetagraph.ts';
import { getSubnetAccountId } from './getSubnetAccountId.ts';
import { getSubnetHyperparams } from './getSubnetHyperparams.ts';
import { getSubnetHyperparamsV2 } from './getSubnetHyperparamsV2.ts';
import { getSubnetHyperparamsV3 } from './getSubnetHyperparamsV3.ts';
import { getSubnetInfo } from './getSubnetInfo.ts';
import { getSubnetInfoV2 } from './getSubnetInfoV2.ts';
import { getSubnetState } from './getSubnetState.ts';
import { getSubnetsInfo } from './getSubnetsInfo.ts';
import { getSubnetsInfoV2 } from './getSubnetsInfoV2.ts';
import { getSubnetToPrune } from './getSubnetToPrune.ts';

/**
 * Subnets: settings, pools, neurons.
 *
 * Source: `pallets/subtensor/src/rpc_info/{subnet_info,dynamic_info,metagraph,show_subnet}.rs`. A release after 475 also answers for
 * subnets that are being cleaned up.
 */
export const subnetInfoRuntimeApi: ApiTable = {
  'SubnetInfoRuntimeApi.get_subnet_info': getSubnetInfo,
  'SubnetInfoRuntimeApi.get_subnets_info': getSubnetsInfo,
  'SubnetInfoRuntimeApi.get_subnet_info_v2': getSubnetInfoV2,
  'SubnetInfoRuntimeApi.get_subnets_info_v2': getSubnetsInfoV2,
  'SubnetInfoRuntimeApi.get_subnet_hyperparams': getSubnetHyperparams,
  'SubnetInfoRuntimeApi.get_subnet_hyperparams_v2': getSubnetHyperparamsV2,
  'SubnetInfoRuntimeApi.get_subnet_hyperparams_v3': getSubnetHyperparamsV3,
  'SubnetInfoRuntimeApi.get_dynamic_info': getDynamicInfo,
  'SubnetInfoRuntimeApi.get_all_dynamic_info': getAllDynamicInfo,
  'SubnetInfoRuntimeApi.get_metagraph': getMetagraph,
  'SubnetInfoRuntimeApi.get_all_metagraphs': getAllMetagraphs,
  'SubnetInfoRuntimeApi.get_mechagraph': getMechagraph,
  'SubnetInfoRuntimeApi.get_all_mechagraphs': getAllMechagraphs,
  'SubnetInfoRuntimeApi.get_selective_metagraph': getSelectiveMetagraph,
  'SubnetInfoRuntimeApi.get_selective_mechagraph': getSelectiveMechagraph,
  'SubnetInfoRuntimeApi.get_subnet_state': getSubnetState,
  'SubnetInfoRuntimeApi.get_coldkey_auto_stake_hotkey': getColdkeyAutoStakeHotkey,
  'SubnetInfoRuntimeApi.get_subnet_to_prune': getSubnetToPrune,
  'SubnetInfoRuntimeApi.get_subnet_account_id': getSubnetAccountId,
  'SubnetInfoRuntimeApi.get_next_epoch_start_block': getNextEpochStartBlock,
  'SubnetInfoRuntimeApi.get_block_emission': getBlockEmission,
};
