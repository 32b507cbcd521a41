import { integer } from '@taokit/errors/check';
import { check } from './internal/check.ts';
import { MAX_EPOCHS } from './internal/checkScenario.ts';
import { checkSeries } from './internal/checkSeries.ts';
import type { ScenarioSeries } from './ScenarioSeries.ts';

/**
 * What every neuron earned over all epochs.
 *
 * @param series - what {@link runScenario} returned
 * @param from - the first epoch that counts. Default: 0
 * @returns emission by name (rao), exact
 * @throws StudyError for what is no series
 */
export function sumEmission(series: ScenarioSeries, from = 0): ReadonlyMap<string, bigint> {
  checkSeries(series);
  check(from, integer(0, MAX_EPOCHS), 'from');
  const counted = series.epochs.slice(from);
  return new Map(
    [...series.validators, ...series.miners].map((name) => [
      name,
      counted.reduce(
        (sum, { names, combinedEmissionRao }) => sum + (combinedEmissionRao[names.indexOf(name)] ?? 0n),
        0n,
      ),
    ]),
  );
}
