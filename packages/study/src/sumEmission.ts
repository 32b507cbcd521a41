import type { ScenarioSeries } from './ScenarioSeries.ts';

/**
 * What every neuron earned over all epochs.
 *
 * @param series - what {@link runScenario} returned
 * @param from - the first epoch that counts. Default: 0
 * @returns emission by name (rao), exact
 */
export function sumEmission(series: ScenarioSeries, from = 0): ReadonlyMap<string, bigint> {
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
