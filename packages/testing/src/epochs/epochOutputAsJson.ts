import type { EpochOutput } from '@taokit/yuma';
import { pairsFromSparseRows } from '@taokit/yuma/inputs';

/** An engine's output under the names of the epoch vectors; typed arrays stay typed arrays. */
export function epochOutputAsJson(output: EpochOutput): Record<string, unknown> {
  return {
    active: booleans(output.active),
    new_validator_permit: booleans(output.newValidatorPermits),
    stake_weight: output.stakeWeight,
    consensus: output.consensus,
    incentive: output.incentive,
    dividends: output.dividends,
    validator_trust: output.validatorTrust,
    bonds: pairsFromSparseRows(output.bonds),
    server_emission: output.serverEmissionRao,
    validator_emission: output.validatorEmissionRao,
    combined_emission: output.combinedEmissionRao,
    raw_stake: output.raw?.stake,
    raw_active_stake: output.raw?.activeStake,
    raw_consensus: output.raw?.consensus,
    raw_incentive: output.raw?.incentive,
    raw_dividends: output.raw?.dividends,
    raw_validator_trust: output.raw?.validatorTrust,
  };
}

function booleans(values: Uint8Array): boolean[] {
  return Array.from(values, (value) => value !== 0);
}
