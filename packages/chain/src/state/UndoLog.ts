import type { ItemStore } from './ItemStore.ts';
import type { KeyPart, Mark, Written } from './State.ts';

/**
 * Writes to be undone, oldest first, flat in one list: of each the item, the key, and what was there, `undefined` for nothing. A
 * large network writes thousands of times in a block: no object is made of each.
 */
export type UndoLog = unknown[];

/** Places of one write. */
export const WRITE_PLACES = 3;

/** Notes a write. */
export function noteWrite(log: UndoLog, store: ItemStore, keys: readonly KeyPart[], before: unknown): void {
  log.push(store, keys, before);
}

/** Undoes the writes of a log from its end back to a mark. */
export function undoWrites(log: UndoLog, mark: Mark): void {
  for (let at = log.length - WRITE_PLACES; at >= mark; at -= WRITE_PLACES)
    (log[at] as ItemStore).set(log[at + 1] as readonly KeyPart[], log[at + 2]);
  log.length = mark;
}

/** The writes of a log, oldest first, as others read them. */
export function writesOf(log: UndoLog): readonly Written[] {
  const written: Written[] = [];
  for (let at = 0; at < log.length; at += WRITE_PLACES) {
    const store = log[at] as ItemStore;
    const keys = log[at + 1] as readonly KeyPart[];
    written.push({ path: store.path, keys, before: store.shown(log[at + 2]) });
  }
  return written;
}
