import { cellOf } from './internal/cellOf.ts';
import { checkSeries } from './internal/checkSeries.ts';
import { toCsv } from './internal/toCsv.ts';
import type { ScenarioSeries } from './ScenarioSeries.ts';

const NEURON_HEAD = [
  'epoch',
  'block',
  'mode',
  'uid',
  'name',
  'role',
  'stake_rao',
  'consensus_u16',
  'incentive_u16',
  'dividends_u16',
  'validator_trust_u16',
  'server_emission_rao',
  'validator_emission_rao',
  'emission_rao',
  'emission_per_tao_rao',
];
const PAIR_HEAD = ['epoch', 'validator', 'miner', 'weight_u16', 'bond_u16'];

/**
 * A series as CSV: one line per epoch and neuron, the values as the chain stores them.
 *
 * @param series - what {@link runScenario} returned
 * @returns text with a head; lines end with a line feed
 * @throws StudyError for what is no series
 */
export function seriesToCsv(series: ScenarioSeries): string {
  checkSeries(series);
  const validators = new Set(series.validators);
  const rows = series.epochs.flatMap((epoch) =>
    epoch.names.map((name, uid) => [
      epoch.epoch,
      epoch.block,
      epoch.mode,
      uid,
      name,
      validators.has(name) ? 'validator' : 'miner',
      epoch.stakeRao[uid]!,
      epoch.consensus[uid]!,
      epoch.incentive[uid]!,
      epoch.dividends[uid]!,
      epoch.validatorTrust[uid]!,
      epoch.serverEmissionRao[uid]!,
      epoch.validatorEmissionRao[uid]!,
      epoch.combinedEmissionRao[uid]!,
      epoch.emissionPerTaoRao[uid]!,
    ]),
  );
  return toCsv(NEURON_HEAD, rows);
}

/**
 * A series' weights and bonds (of mechanism 0) as CSV: one line per epoch, validator and miner, the values as the chain stores them.
 *
 * @param series - what {@link runScenario} returned
 * @returns text with a head; lines end with a line feed
 * @throws StudyError for what is no series
 */
export function pairsToCsv(series: ScenarioSeries): string {
  checkSeries(series);
  const rows = series.epochs.flatMap(({ epoch, names, weights, bonds }) =>
    series.validators
      .filter((name) => names.includes(name))
      .flatMap((validator) =>
        series.miners
          .filter((name) => names.includes(name))
          .map((miner) => {
            const [from, to] = [names.indexOf(validator), names.indexOf(miner)];
            return [epoch, validator, miner, cellOf(weights, from, to), cellOf(bonds, from, to)];
          }),
      ),
  );
  return toCsv(PAIR_HEAD, rows);
}
