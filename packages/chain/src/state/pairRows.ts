import type { Registry } from '@taokit/types/registry';
import type { ItemStore } from './ItemStore.ts';
import { itemNumber } from './itemNumber.ts';
import type { Entry, KeyPart, State } from './State.ts';

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

/**
 * A store of lists of pairs that keeps them as rows. Lists are made for who asks; a row is never changed once it is kept.
 *
 * @param store - what keeps the rows
 */
export function createPairStore(store: ItemStore): ItemStore {
  return {
    ...store,
    get: (keys) => pairsOf(store.get(keys)),
    getOne: (key) => pairsOf(store.getOne(key)),
    getTwo: (first, second) => pairsOf(store.getTwo(first, second)),
    getThree: (first, second, third) => pairsOf(store.getThree(first, second, third)),
    set: (keys, value) => store.set(keys, rowOf(value)),
    entries: (prefix) => store.entries(prefix).map(([keys, row]) => [keys, pairsOf(row)]),
    kept: (prefix) => store.entries(prefix),
    shown: pairsOf,
    packed: rowOf,
  };
}

/**
 * Rows as they are kept, in the order of raw keys.
 *
 * @param state - the state
 * @param path - an item of lists of pairs
 * @param prefix - only keys that begin with these
 */
export function keptRows(
  state: State,
  path: string,
  prefix: readonly KeyPart[],
): readonly (readonly [keys: readonly KeyPart[], row: PairRow])[] {
  const item = state.item(itemNumber(path)) as Partial<ItemStore>;
  return item.kept!(prefix) as readonly Entry<PairRow>[];
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
