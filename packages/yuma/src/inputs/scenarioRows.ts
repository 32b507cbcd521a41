import { check } from '../internal/check.ts';
import { fraction } from '../internal/fraction.ts';
import type { SparseRows } from '../SparseRows.ts';
import { type StoredPair, sparseRowsFromPairs } from '../sparseRowsFromPairs.ts';
import { YumaInputError } from '../YumaInputError.ts';
import type { ScenarioRows } from './EpochScenario.ts';

const U16_MAX = 65_535;

/** Weights rows: each max-upscaled to u16. */
export function weightRows(rows: ScenarioRows, uids: ReadonlyMap<string, number>): SparseRows {
  return rowsOf(rows, 'weights', uids, (row, field) => {
    const fractions = Object.entries(row).map(
      ([name, fraction]) => [name, checkFraction(fraction, `${field}.${name}`, Infinity)] as const,
    );
    const largest = Math.max(...fractions.map(([, fraction]) => fraction));
    return fractions.map(
      ([name, fraction]) => [name, largest === 0 ? 0 : (fraction / largest) * U16_MAX] as const,
    );
  });
}

/** Bonds rows: each fraction as a u16 proportion. */
export function bondRows(rows: ScenarioRows, uids: ReadonlyMap<string, number>): SparseRows {
  return rowsOf(rows, 'bonds', uids, (row, field) =>
    Object.entries(row).map(
      ([name, fraction]) => [name, checkFraction(fraction, `${field}.${name}`, 1) * U16_MAX] as const,
    ),
  );
}

/** The uid of a name. */
export function uidOf(name: string, field: string, uids: ReadonlyMap<string, number>): number {
  const uid = uids.get(name);
  if (uid !== undefined) return uid;
  throw new YumaInputError(`${field} names ${JSON.stringify(name)}, who is neither validator nor miner.`, {
    code: 'yuma/unknown-name',
    fix: `Use one of: ${[...uids.keys()].slice(0, 8).join(', ')}${uids.size > 8 ? ', ...' : ''}.`,
    values: { name, field },
  });
}

type NamedValue = readonly [name: string, value: number];

function rowsOf(
  rows: ScenarioRows,
  field: string,
  uids: ReadonlyMap<string, number>,
  scale: (row: Readonly<Record<string, number>>, field: string) => readonly NamedValue[],
): SparseRows {
  const stored: StoredPair[][] = Array.from({ length: uids.size }, () => []);
  for (const [from, row] of Object.entries(rows)) {
    const path = `${field}.${from}`;
    stored[uidOf(from, field, uids)] = scale(row, path)
      .map(([to, value]): StoredPair => [uidOf(to, path, uids), Math.floor(value + 0.5)])
      .sort(([a], [b]) => a - b);
  }
  return sparseRowsFromPairs(stored);
}

function checkFraction(value: number, field: string, max: number): number {
  check(value, fraction(max), field);
  return value;
}
