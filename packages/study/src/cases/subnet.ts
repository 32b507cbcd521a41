import type { ScenarioChange, ScenarioParameters } from '../Scenario.ts';

/** How long the known cases last. */
export const CASE_EPOCHS = 40;

/** The chain's defaults with 100 alpha per epoch, so that shares keep their digits in rao. */
export const CASE_PARAMETERS: Partial<ScenarioParameters> = { emissionRao: 100_000_000_000n };

/** Stakes that add up to a million: one validator holds the majority, two are small. */
export const ONE_BIG_TWO_SMALL = ['800000', '100000', '100000'] as const;

/** From an epoch on: a row per validator, with a fraction per miner. */
export type RowsByEpoch = Readonly<Record<number, readonly (readonly number[])[]>>;

/** Names paired with stakes, in order. */
export function stakesOf(names: readonly string[], stakes: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, i) => [name, stakes[i]!]));
}

/** `miner-1`, `miner-2`, ... */
export function minerNames(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `miner-${i + 1}`);
}

/** Rows as changes of weights. A fraction of 0 is no entry. */
export function changesOfRows(validators: readonly string[], rows: RowsByEpoch): ScenarioChange[] {
  return Object.entries(rows).map(([epoch, matrix]) => ({
    epoch: Number(epoch),
    weights: Object.fromEntries(validators.map((who, i) => [who, entries(matrix[i] ?? [])])),
  }));
}

function entries(row: readonly number[]): Record<string, number> {
  const names = minerNames(row.length);
  return Object.fromEntries(row.flatMap((value, j) => (value === 0 ? [] : [[names[j]!, value] as const])));
}
