import { TaokitError } from '@taokit/errors';
import {
  type NeuronQuantity,
  neuronLines,
  type PairQuantity,
  pairLines,
  runScenario,
  type ScenarioEpoch,
  type ScenarioSeries,
  seriesToCsv,
  sumEmission,
  type YumaMode,
} from '@taokit/study';
import type { EpochEngine } from '@taokit/yuma';
import type { Playground } from '../Playground.ts';
import { toScenario } from '../toScenario.ts';
import type { EpochRecord, ModeAnswer, ModeRun, RunFailure } from './PlaygroundRun.ts';

const NEURON_QUANTITIES: readonly NeuronQuantity[] = [
  'stake',
  'consensus',
  'incentive',
  'dividends',
  'validatorTrust',
  'emission',
  'emissionPerStake',
];
const PAIR_QUANTITIES: readonly PairQuantity[] = ['weights', 'bonds', 'bondShares'];

/**
 * Runs a playground in one mode.
 *
 * @param engine - what computes
 * @param playground - checked
 * @param mode - how bonds are made
 * @returns every epoch, or why there is none: what the chain refuses is an answer here
 */
export function runMode(engine: EpochEngine, playground: Playground, mode: YumaMode): ModeAnswer {
  try {
    return { ok: true, run: readRun(seriesOf(engine, playground, mode), mode) };
  } catch (error) {
    if (!(error instanceof TaokitError)) throw error;
    return { ok: false, mode, failure: failureOf(error) };
  }
}

/** Every epoch and neuron of one mode as CSV. */
export function modeCsv(engine: EpochEngine, playground: Playground, mode: YumaMode): string {
  return seriesToCsv(seriesOf(engine, playground, mode));
}

function seriesOf(engine: EpochEngine, playground: Playground, mode: YumaMode): ScenarioSeries {
  return runScenario(engine, toScenario(playground), { mode, spec: playground.spec });
}

function readRun(series: ScenarioSeries, mode: YumaMode): ModeRun {
  return {
    mode,
    epochs: series.epochs.map(recordOf),
    neurons: recordBy(NEURON_QUANTITIES, (quantity) => neuronLines(series, quantity)),
    pairs: recordBy(PAIR_QUANTITIES, (quantity) => pairLines(series, quantity)),
    earnedRao: sumEmission(series),
  };
}

function recordOf(epoch: ScenarioEpoch): EpochRecord {
  return {
    epoch: epoch.epoch,
    block: epoch.block,
    names: epoch.names,
    stakeRao: epoch.stakeRao,
    active: epoch.active,
    newValidatorPermits: epoch.newValidatorPermits,
    consensus: epoch.consensus,
    incentive: epoch.incentive,
    dividends: epoch.dividends,
    validatorTrust: epoch.validatorTrust,
    serverEmissionRao: epoch.serverEmissionRao,
    validatorEmissionRao: epoch.validatorEmissionRao,
    combinedEmissionRao: epoch.combinedEmissionRao,
    weights: epoch.weights,
    bonds: epoch.bonds,
    refused: epoch.refused,
  };
}

function recordBy<Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}

function failureOf({ code, message, values }: TaokitError): RunFailure {
  const { field } = values;
  return { code, message, field: typeof field === 'string' ? field : undefined };
}
