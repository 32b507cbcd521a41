/**
 * What a consumer would write: one golden epoch through the public API of the installed package. Plain JavaScript, because it
 * runs outside the workspace: in Node as ESM, in Node through require(), and in a page.
 */

import { pairsFromSparseRows, sparseRowsFromPairs } from '@taokit/yuma/inputs';

/** Vector JSON -> EpochInput, with the documented names only. */
export function inputFromVector(v) {
  const u64 = (values) => BigUint64Array.from(values, BigInt);
  return {
    n: v.n,
    currentBlock: BigInt(v.current_block),
    tempo: v.tempo,
    lastMechanismStepBlock: BigInt(v.last_mechanism_step_block),
    activityCutoff: BigInt(v.activity_cutoff),
    minStakeRao: BigInt(v.min_stake),
    bondsMovingAverage: BigInt(v.bonds_moving_average),
    emissionRao: BigInt(v.rao_emission),
    lastUpdate: u64(v.last_update),
    blockAtRegistration: u64(v.block_at_registration),
    totalStake: { unit: 'rao', values: u64(v.total_stake) },
    ownerUid: v.owner_uid,
    validatorPermits: Uint8Array.from(v.validator_permits, Number),
    maxAllowedValidators: v.max_allowed_validators,
    weights: sparseRowsFromPairs(v.weights),
    bonds: sparseRowsFromPairs(v.bonds),
    commitReveal: v.commit_reveal,
    commitBlocks: u64(v.commit_blocks),
    kappa: v.kappa,
    bondsPenalty: v.bonds_penalty,
    alphaLow: v.alpha_low,
    alphaHigh: v.alpha_high,
    alphaSigmoidSteepness: v.alpha_sigmoid_steepness,
    yuma3: v.yuma3,
    liquidAlpha: v.liquid_alpha,
  };
}

/** Runs the case and returns what the vector's `expect` names, as JSON. */
export async function runCase(vector, yuma, options) {
  const engine = await yuma.loadEngine(options);
  const out = engine.runEpoch(inputFromVector(vector.input), { raw: true });
  const text = (values) => Array.from(values, String);
  return {
    engine: engine.name,
    fallback: engine.fallback?.code,
    result: {
      active: Array.from(out.active, Boolean),
      new_validator_permit: Array.from(out.newValidatorPermits, Boolean),
      stake_weight: Array.from(out.stakeWeight),
      consensus: Array.from(out.consensus),
      incentive: Array.from(out.incentive),
      dividends: Array.from(out.dividends),
      validator_trust: Array.from(out.validatorTrust),
      bonds: pairsFromSparseRows(out.bonds),
      server_emission: text(out.serverEmissionRao),
      validator_emission: text(out.validatorEmissionRao),
      combined_emission: text(out.combinedEmissionRao),
      raw_consensus: text(out.raw.consensus),
      raw_dividends: text(out.raw.dividends),
    },
  };
}
