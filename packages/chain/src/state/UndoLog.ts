import type { ItemStore } from './ItemStore.ts';
import type { KeyPart, Mark, Written } from './State.ts';

/**
 * Writes to be undone, oldest first, flat in one list: of each the item, the key, and what was there, `undefined` for nothing. A
 * large network writes thousands of times in a block: no object is made of each, and the list of one block serves the next.
 */
export interface UndoLog {
  /** {@link WRITE_PLACES} of each write; what stands behind the end means nothing. */
  readonly places: unknown[];
  /** How many places are taken. */
  end: number;
}

/** Places of one write. */
export const WRITE_PLACES = 3;

/** A log of nothing. */
export function createUndoLog(): UndoLog {
  return { places: [], end: 0 };
}

/** Notes a write. */
export function noteWrite(log: UndoLog, store: ItemStore, keys: readonly KeyPart[], before: unknown): void {
  const { places, end } = log;
  places[end] = store;
  places[end + 1] = keys;
  places[end + 2] = before;
  log.end = end + WRITE_PLACES;
}

/** Undoes the writes of a log from its end back to a mark. */
export function undoWrites(log: UndoLog, mark: Mark): void {
  const { places } = log;
  for (let at = log.end - WRITE_PLACES; at >= mark; at -= WRITE_PLACES)
    (places[at] as ItemStore).set(places[at + 1] as readonly KeyPart[], places[at + 2]);
  log.end = mark;
}

/** The writes of a log, oldest first, as others read them. */
export function writesOf({ places, end }: UndoLog): readonly Written[] {
  const written: Written[] = [];
  for (let at = 0; at < end; at += WRITE_PLACES) {
    const store = places[at] as ItemStore;
    const keys = places[at + 1] as readonly KeyPart[];
    written.push({ path: store.path, keys, before: store.shown(places[at + 2]) });
  }
  return written;
}
