import { oneOf } from '@taokit/errors/check';
import { cellOf } from './internal/cellOf.ts';
import { check } from './internal/check.ts';
import { checkSeries } from './internal/checkSeries.ts';
import type { ScenarioEpoch, ScenarioSeries } from './ScenarioSeries.ts';

/** What a line of one neuron can show, and in which unit. */
export type NeuronQuantity =
  | 'stake'
  | 'consensus'
  | 'incentive'
  | 'dividends'
  | 'validatorTrust'
  | 'emission'
  | 'emissionPerStake';

/** What a line of one validator and one miner can show. */
export type PairQuantity = 'weights' | 'bonds' | 'bondShares';

/** One neuron over the epochs. */
export interface NeuronLine {
  /** The neuron. */
  readonly name: string;
  /** One value per epoch. */
  readonly values: readonly number[];
}

/** One validator and one miner over the epochs. */
export interface PairLine {
  /** Who weighs, or holds the bond. */
  readonly validator: string;
  /** Who is weighed, or whose bond it is. */
  readonly miner: string;
  /** One value per epoch. */
  readonly values: readonly number[];
}

const U16_MAX = 65_535;
const RAO_PER_TAO = 1e9;
const fixed = (bits: bigint | undefined) => Number(bits ?? 0n) / 2 ** 32;

const OF_NEURON: Readonly<Record<NeuronQuantity, (epoch: ScenarioEpoch, uid: number) => number>> = {
  stake: ({ raw }, uid) => fixed(raw.stake[uid]),
  consensus: ({ raw }, uid) => fixed(raw.consensus[uid]),
  incentive: ({ raw }, uid) => fixed(raw.incentive[uid]),
  dividends: ({ raw }, uid) => fixed(raw.dividends[uid]),
  validatorTrust: ({ raw }, uid) => fixed(raw.validatorTrust[uid]),
  emission: ({ combinedEmissionRao }, uid) => Number(combinedEmissionRao[uid]) / RAO_PER_TAO,
  emissionPerStake: ({ emissionPerTaoRao }, uid) => Number(emissionPerTaoRao[uid]) / RAO_PER_TAO,
};

const OF_PAIR: Readonly<Record<PairQuantity, (epoch: ScenarioEpoch, from: number, to: number) => number>> = {
  weights: ({ weights }, from, to) => ratio(cellOf(weights, from, to), rowSum(weights, from)),
  bonds: ({ bonds }, from, to) => cellOf(bonds, from, to) / U16_MAX,
  bondShares: ({ bonds }, from, to) => ratio(cellOf(bonds, from, to), columnSum(bonds, to)),
};

/**
 * Lines for a chart: one per validator for `dividends`, `validatorTrust` and `emissionPerStake`, one per miner for `consensus`
 * and `incentive`, one per neuron for `stake` and `emission`.
 *
 * @param series - what {@link runScenario} returned
 * @param quantity - what to show; fractions of 1, but `emission` in TAO per epoch, and `emissionPerStake` in TAO per epoch and
 *   staked TAO
 * @returns the values as floating point: for eyes, not for money; 0 where the neuron has no uid
 * @throws StudyError for what is no series, and for another quantity
 */
export function neuronLines(series: ScenarioSeries, quantity: NeuronQuantity): readonly NeuronLine[] {
  checkSeries(series);
  check(quantity, oneOf(...Object.keys(OF_NEURON)), 'quantity');
  const names = [...series.validators, ...series.miners];
  return names
    .filter((_, i) => isShown(quantity, i < series.validators.length))
    .map((name) => ({
      name,
      values: series.epochs.map((epoch) => {
        const uid = epoch.names.indexOf(name);
        return uid < 0 ? 0 : OF_NEURON[quantity](epoch, uid);
      }),
    }));
}

/**
 * Lines for a chart, one per validator and miner.
 *
 * @param series - what {@link runScenario} returned
 * @param quantity - `weights` as fractions of the row, `bonds` as stored (fractions of 65535), or `bondShares` as fractions of
 *   all bonds in the miner
 * @returns the values as floating point; 0 where one of the two has no uid
 * @throws StudyError for what is no series, and for another quantity
 */
export function pairLines(series: ScenarioSeries, quantity: PairQuantity): readonly PairLine[] {
  checkSeries(series);
  check(quantity, oneOf(...Object.keys(OF_PAIR)), 'quantity');
  return series.validators.flatMap((validator) =>
    series.miners.map((miner) => ({
      validator,
      miner,
      values: series.epochs.map((epoch) => {
        const [from, to] = [epoch.names.indexOf(validator), epoch.names.indexOf(miner)];
        return from < 0 || to < 0 ? 0 : OF_PAIR[quantity](epoch, from, to);
      }),
    })),
  );
}

function isShown(quantity: NeuronQuantity, isValidator: boolean): boolean {
  if (quantity === 'consensus' || quantity === 'incentive') return !isValidator;
  return isValidator || quantity === 'stake' || quantity === 'emission';
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function rowSum({ rowOffsets, values }: ScenarioEpoch['weights'], uid: number): number {
  return values.subarray(rowOffsets[uid], rowOffsets[uid + 1]).reduce((sum, value) => sum + value, 0);
}

function columnSum({ uids, values }: ScenarioEpoch['bonds'], column: number): number {
  return values.reduce((sum, value, k) => (uids[k] === column ? sum + value : sum), 0);
}
