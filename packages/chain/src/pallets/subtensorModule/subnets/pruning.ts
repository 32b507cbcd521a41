import { computeSubnetToPrune } from '@taokit/dtao/subnets';
import type { ChainReads } from '../../../runtime/ChainReads.ts';
import { NetworkImmunityPeriod, NetworkRegisteredAt } from '../storage/subnets.ts';
import { poolNetuids } from './existing.ts';
import { movingPriceBits } from './movingPrice.ts';

/** The subnet that makes room for a new one (`get_network_to_prune`), where some are old enough. */
export function subnetToPrune({ state, block }: Pick<ChainReads, 'state' | 'block'>): number | undefined {
  const subnets = poolNetuids(state).map((netuid) => ({
    netuid,
    movingPriceBits: movingPriceBits(state, netuid),
    registeredAtBlock: NetworkRegisteredAt.get(state, netuid),
  }));
  return computeSubnetToPrune(subnets, BigInt(block), NetworkImmunityPeriod.get(state));
}
