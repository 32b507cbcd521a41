import { bytesFromHex, hexFromBytes } from './AccountId.ts';
import { rawKey } from './rawStorage.ts';
import type { KeyPart, Reads } from './State.ts';
import type { ItemPath } from './storageItems.ts';

/** An item of several keys, as far as a walk needs it. */
export interface Walked<Keys extends readonly KeyPart[], Value> {
  /** `Pallet.Item`. */
  readonly path: ItemPath;
  /** Keys and values in the order of raw keys. */
  entries(state: Reads): readonly (readonly [keys: Keys, value: Value])[];
}

/** The entries of an item after a raw key, in the order of raw keys (`iter_from`). */
export function entriesAfter<Keys extends readonly KeyPart[], Value>(
  state: Reads,
  item: Walked<Keys, Value>,
  cursor: Uint8Array | null,
): readonly (readonly [keys: Keys, value: Value])[] {
  const entries = item.entries(state);
  if (cursor === null) return entries;
  const after = hexFromBytes(cursor);
  let [from, to] = [0, entries.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (rawKey(state.registry, item.path, entries[middle]![0]) <= after) from = middle + 1;
    else to = middle;
  }
  return entries.slice(from);
}

/** The raw key of an entry, as a cursor keeps it. */
export function cursorAt(state: Reads, path: ItemPath, keys: readonly KeyPart[]): Uint8Array {
  return bytesFromHex(rawKey(state.registry, path, keys));
}
