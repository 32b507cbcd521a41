import { adjustRegistrationTerms as adjustTerms } from '@taokit/dtao/registration';
import type { ChainState } from '../state/ChainState.ts';
import type { SubnetState } from '../state/SubnetState.ts';

/**
 * `adjust_registration_terms_for_networks`: at the end of each interval a subnet's burn follows how many registered;
 * every block frees the block's counter. Source: `coinbase/block_step.rs`, v2.0.0, without proof of work.
 */
export function adjustRegistrationTerms({ subnets, blockNumber }: ChainState): void {
  for (const subnet of subnets.values()) {
    const { registrations, parameters } = subnet;
    registrations.thisBlock = 0;
    if (blockNumber - registrations.lastAdjustmentBlock < parameters.adjustmentIntervalBlocks) continue;
    subnet.burnRao = nextBurn(subnet);
    registrations.lastAdjustmentBlock = blockNumber;
    registrations.thisInterval = 0;
  }
}

function nextBurn({ burnRao, registrations, parameters }: SubnetState): bigint {
  return adjustTerms({
    burnRao,
    registrations: registrations.thisInterval,
    burnRegistrations: registrations.thisInterval,
    targetRegistrations: parameters.targetRegistrationsPerInterval,
    adjustmentAlphaU64: parameters.adjustmentAlphaU64,
    minBurnRao: parameters.minBurnRao,
    maxBurnRao: parameters.maxBurnRao,
    // Nobody registers by proof of work here.
    powRegistrations: 0,
    difficulty: 0n,
    minDifficulty: 0n,
    maxDifficulty: 0n,
  }).burnRao;
}
