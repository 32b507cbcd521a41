import { computeBlockEmission } from '@taokit/dtao';
import { computeSubnetLockCost } from '@taokit/dtao/subnets';
import type { ChainReads } from '../../../runtime/ChainReads.ts';
import type { Context } from '../../../runtime/Context.ts';
import { TotalIssuance } from '../storage/emission.ts';
import { NetworkLastLockCost, NetworkLockReductionInterval, NetworkMinLockCost } from '../storage/subnets.ts';
import { lastLimitedBlock, NETWORK_REGISTERED, recordLimited } from './rateLimits.ts';

/** What a new subnet costs in this block, rao (`get_network_lock_cost`). */
export function subnetLockCost({ state, block }: Pick<ChainReads, 'state' | 'block'>): bigint {
  return computeSubnetLockCost({
    lastLockRao: NetworkLastLockCost.get(state),
    lastLockBlock: lastLimitedBlock(state, NETWORK_REGISTERED),
    block: BigInt(block),
    minLockRao: NetworkMinLockCost.get(state),
    reductionIntervalBlocks: NetworkLockReductionInterval.get(state),
    blockEmissionRao: computeBlockEmission(TotalIssuance.get(state)),
  });
}

/** Keeps what was paid for a subnet, and when: the next one costs twice as much. */
export function recordSubnetLock({ state, block }: Context, paidRao: bigint): void {
  NetworkLastLockCost.insert(state, paidRao);
  recordLimited(state, NETWORK_REGISTERED, block);
}
