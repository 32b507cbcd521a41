import { readsWrites } from '../../../../runtime/weight.ts';
import { bytesFromHex, hexFromBytes } from '../../../../state/AccountId.ts';
import { rawKey } from '../../../../state/rawStorage.ts';
import type { KeyPart, State } from '../../../../state/State.ts';
import type { ItemPath } from '../../../../state/storageItems.ts';
import type { CleanUp } from './CleanUp.ts';

const READ = readsWrites(1, 0);
const WRITE = readsWrites(0, 1);

/** An item of several keys, as far as a walk needs it. */
interface Walked<Keys extends readonly KeyPart[], Value> {
  readonly path: ItemPath;
  entries(state: State): readonly (readonly [keys: Keys, value: Value])[];
}

/** What a walk does with the entries of the subnet. */
interface Removal<Keys extends readonly KeyPart[], Value> {
  /** Whether a key is one of the subnet. */
  readonly isOf: (keys: Keys) => boolean;
  /** Removes it, or does what stands for that. */
  readonly remove: (keys: Keys, value: Value) => void;
  /** What a removal takes, picoseconds; one write when left out. */
  readonly refTime?: bigint;
}

/** The entries of an item after a raw key, in the order of raw keys (`iter_from`). */
export function entriesAfter<Keys extends readonly KeyPart[], Value>(
  state: State,
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
export function cursorAt(state: State, path: ItemPath, keys: readonly KeyPart[]): Uint8Array {
  return bytesFromHex(rawKey(state.registry, path, keys));
}

/**
 * Goes through all entries of an item, of every subnet, and removes those of this one (`remove_storage_entries_for_netuid`).
 *
 * @returns whether all were seen
 */
export function removeEntries<Keys extends readonly KeyPart[], Value>(
  work: CleanUp,
  item: Walked<Keys, Value>,
  { isOf, remove, refTime = WRITE }: Removal<Keys, Value>,
): boolean {
  const { meter } = work;
  const { state } = work.context;
  const found: (readonly [keys: Keys, value: Value])[] = [];
  let last: Keys | undefined;
  let isDone = true;
  for (const entry of entriesAfter(state, item, work.cursor)) {
    const isOurs = isOf(entry[0]);
    isDone = meter.tryConsume(READ) && (!isOurs || meter.tryConsume(refTime));
    if (!isDone) break;
    if (isOurs) found.push(entry);
    last = entry[0];
  }
  for (const [keys, value] of found) remove(keys, value);
  if (last !== undefined) work.cursor = cursorAt(state, item.path, last);
  return isDone;
}

/** An item of which everything below some keys goes. */
interface Cleared<Prefix extends readonly unknown[]> {
  readonly path: ItemPath;
  entries(state: State, ...prefix: Prefix): readonly (readonly [keys: readonly KeyPart[], value: unknown])[];
}

/**
 * Removes what begins with some keys, as far as the room goes (`clear_prefix_with_meter`).
 *
 * @returns whether nothing is left
 */
export function clearPrefix<Prefix extends readonly unknown[]>(
  { context: { state }, meter }: CleanUp,
  item: Cleared<Prefix>,
  ...prefix: Prefix
): boolean {
  const limit = meter.remaining / WRITE;
  if (limit === 0n) return false;
  const found = item.entries(state, ...prefix);
  const gone = limit < found.length ? found.slice(0, Number(limit)) : found;
  for (const [keys] of gone) state.write(item.path, keys, undefined);
  meter.consume(WRITE * BigInt(gone.length));
  return gone.length === found.length;
}
