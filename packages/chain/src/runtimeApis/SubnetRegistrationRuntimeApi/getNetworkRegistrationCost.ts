import { subnetLockCost } from '../../pallets/subtensorModule/subnets/lockCost.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';

/** What a new subnet costs, rao of TAO (`get_network_lock_cost`). */
export function getNetworkRegistrationCost(context: ChainReads): bigint {
  return subnetLockCost(context);
}
