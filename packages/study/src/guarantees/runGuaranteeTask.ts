import { U64_MAX } from '@taokit/fixed';
import type { EpochEngine, EpochInput, EpochOutput } from '@taokit/yuma';
import { EPOCH_PARAMETERS } from '@taokit/yuma/inputs';
import { check } from '../internal/check.ts';
import { engineRule } from '../internal/engineRule.ts';
import { modeFlags } from '../internal/modeFlags.ts';
import { checkGuaranteeTask } from './checkGuarantees.ts';
import type { GuaranteeRules, GuaranteeSurface, GuaranteeTask } from './GuaranteeStudy.ts';
import { type SplitNetwork, splitNetwork } from './splitNetwork.ts';
import { teamWeights } from './teamWeights.ts';

const U16_MAX = 65_535;

/**
 * Computes one part of a study: one epoch, from no bonds, for every honest utility and every cabal self-weight.
 *
 * @param engine - what computes; 512 uids ask for `wasm`
 * @param task - what {@link planGuarantees} returned
 * @returns what the teams earn, exact, the same on every engine and machine
 * @throws StudyError for shares out of range and networks too small for two teams
 */
export function runGuaranteeTask(engine: EpochEngine, task: GuaranteeTask): GuaranteeSurface {
  check(engine, engineRule, 'engine');
  checkGuaranteeTask(task);
  const network = splitNetwork(task);
  const input = networkInput(network, task.rules);
  const { validators, honestValidators } = network;
  const honest = { from: 0, to: honestValidators };
  const cabal = { from: honestValidators, to: validators };
  // A team's rows depend on its own weight alone: computed once, they are put together for every point.
  const cabalRows = task.cabalSelfWeights.map((own) => teamWeights(network, cabal, 1 - own));
  const surface = emptySurface(task);
  task.honestUtilities.forEach((utility, i) => {
    const honestRows = teamWeights(network, honest, utility);
    input.weights.values.set(honestRows);
    cabalRows.forEach((rows, k) => {
      input.weights.values.set(rows, honestRows.length);
      addEmission(surface, i * cabalRows.length + k, engine.runEpoch(input), network);
    });
  });
  return surface;
}

function networkInput(network: SplitNetwork, rules: GuaranteeRules): EpochInput {
  const { uids: n, validators, stakeRao } = network;
  return {
    ...EPOCH_PARAMETERS,
    ...modeFlags(rules.mode),
    kappa: Math.floor(rules.kappa * U16_MAX),
    bondsPenalty: Math.floor(rules.bondsPenalty * U16_MAX),
    maxAllowedValidators: validators,
    n,
    ownerUid: null,
    totalStake: { unit: 'rao', values: stakeRao },
    lastUpdate: new BigUint64Array(n).fill(EPOCH_PARAMETERS.currentBlock - 1n),
    blockAtRegistration: new BigUint64Array(n),
    commitBlocks: new BigUint64Array(n).fill(U64_MAX),
    validatorPermits: Uint8Array.from({ length: n }, (_, uid) => Number(uid < validators)),
    weights: fullRows(n, validators),
    previousConsensus: null,
    bonds: { rowOffsets: new Uint32Array(n + 1), uids: new Uint16Array(0), values: new Uint16Array(0) },
  };
}

/** Every validator weighs every miner; the values are still 0. */
function fullRows(n: number, validators: number): EpochInput['weights'] {
  const miners = n - validators;
  return {
    rowOffsets: Uint32Array.from({ length: n + 1 }, (_, uid) => Math.min(uid, validators) * miners),
    uids: Uint16Array.from({ length: validators * miners }, (_, k) => validators + (k % miners)),
    values: new Uint16Array(validators * miners),
  };
}

function emptySurface({
  rules,
  honestStake,
  honestUtilities,
  cabalSelfWeights,
}: GuaranteeTask): GuaranteeSurface {
  const sums = () => new BigUint64Array(honestUtilities.length * cabalSelfWeights.length);
  return {
    rules,
    honestStake,
    honestUtilities,
    cabalSelfWeights,
    honestIncentiveRao: sums(),
    incentiveRao: sums(),
    honestDividendsRao: sums(),
    dividendsRao: sums(),
  };
}

function addEmission(
  surface: GuaranteeSurface,
  at: number,
  output: EpochOutput,
  network: SplitNetwork,
): void {
  const { uids, validators, honestValidators, honestMiners } = network;
  const { serverEmissionRao: server, validatorEmissionRao: validator } = output;
  const honestIncentive = sum(server, validators, validators + honestMiners);
  const honestDividends = sum(validator, 0, honestValidators);
  surface.honestIncentiveRao[at] = honestIncentive;
  surface.incentiveRao[at] = honestIncentive + sum(server, validators + honestMiners, uids);
  surface.honestDividendsRao[at] = honestDividends;
  surface.dividendsRao[at] = honestDividends + sum(validator, honestValidators, validators);
}

function sum(values: BigUint64Array, from: number, to: number): bigint {
  let total = 0n;
  for (let i = from; i < to; i++) total += values[i]!;
  return total;
}
