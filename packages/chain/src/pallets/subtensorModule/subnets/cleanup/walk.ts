import { readsWrites } from '../../../../runtime/weight.ts';
import { cursorAt, entriesAfter, type Walked } from '../../../../state/entriesAfter.ts';
import type { KeyPart, State } from '../../../../state/State.ts';
import type { ItemPath } from '../../../../state/storageItems.ts';
import type { CleanUp } from './CleanUp.ts';

const READ = readsWrites(1, 0);
const WRITE = readsWrites(0, 1);

/** What a walk does with the entries of the subnet. */
interface Removal<Keys extends readonly KeyPart[], Value> {
  /** Whether a key is one of the subnet. */
  readonly isOf: (keys: Keys) => boolean;
  /** Removes it, or does what stands for that. */
  readonly remove: (keys: Keys, value: Value) => void;
  /** What a removal takes, picoseconds; one write when left out. */
  readonly refTime?: bigint;
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
