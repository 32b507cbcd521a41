import { subnetToPrune } from '../../pallets/subtensorModule/subnets/pruning.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';

/** The subnet that makes room for a new one, where some are old enough (`get_network_to_prune`). */
export function getSubnetToPrune(context: ChainReads): number | null {
  return subnetToPrune(context) ?? null;
}
