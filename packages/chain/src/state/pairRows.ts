import type { Registry } from '@taokit/types/registry';
import type { ItemStore } from './ItemStore.ts';
import { itemNumber } from './itemNumber.ts';
import type { PackedForm } from './packedStore.ts';
import type { KeyPart, State } from './State.ts';

/** A list of pairs of u16 as it is kept: first, second, first, second. A network's weights and bonds are millions of pairs. */
export type PairRow = Uint16Array;

/** A list of pairs as items give and take it. */
type Pairs = readonly (readonly [first: number, second: number])[];

/** The row of no pairs: the same one always, so that writing it again is no write. */
export const EMPTY_ROW: PairRow = /* @__PURE__ */ new Uint16Array(0);

/** Whether values of a type are lists of pairs of u16. */
export function isPairList(registry: Registry, type: number): boolean {
  const list = registry.types[type]!;
  if (list[0] !== 'sequence') return false;
  const pair = registry.types[list[1]]!;
  if (pair[0] !== 'tuple' || pair[1].length !== 2) return false;
  return pair[1].every((part) => {
    const definition = registry.types[part]!;
    return definition[0] === 'primitive' && definition[1] === 'u16';
  });
}

/** How lists of pairs are kept: as rows. */
export const PAIR_ROWS: PackedForm = { shown: pairsOf, packed: rowOf };

/**
 * Rows as they are kept, those of no pairs where nothing is.
 *
 * @param state - the state
 * @param path - an item of lists of pairs, by two keys
 * @param first - the first key
 * @param count - of how many second keys, from 0 on
 */
export function keptRows(state: State, path: string, first: KeyPart, count: number): readonly PairRow[] {
  const item = state.item(itemNumber(path)) as Partial<ItemStore>;
  const rowOfSecond = item.keptBelow!(first) as (second: number) => PairRow | undefined;
  return Array.from({ length: count }, (_, second) => rowOfSecond(second) ?? EMPTY_ROW);
}

/**
 * Keeps a row.
 *
 * @param state - the state
 * @param path - an item of lists of pairs
 * @param keys - all of the item's keys
 * @param row - the row, which is the state's from here on
 */
export function keepRow(state: State, path: string, keys: readonly KeyPart[], row: PairRow): void {
  state.writeItem(itemNumber(path), keys, row.length === 0 ? EMPTY_ROW : row);
}

function rowOf(value: unknown): unknown {
  if (value === undefined || value instanceof Uint16Array) return value;
  const pairs = value as Pairs;
  if (pairs.length === 0) return EMPTY_ROW;
  const row = new Uint16Array(2 * pairs.length);
  for (let at = 0; at < pairs.length; at++) {
    row[2 * at] = pairs[at]![0];
    row[2 * at + 1] = pairs[at]![1];
  }
  return row;
}

function pairsOf(kept: unknown): unknown {
  if (kept === undefined) return undefined;
  const row = kept as PairRow;
  const pairs: (readonly [number, number])[] = [];
  for (let at = 0; at < row.length; at += 2) pairs.push([row[at]!, row[at + 1]!]);
  return pairs;
}
