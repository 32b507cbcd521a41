import { itemNumber } from './itemNumber.ts';
import { rawKeysOf } from './rawKey.ts';
import type { Entry, ItemReads, KeyPart, Reads, Written } from './State.ts';

/** The state as it was after an earlier block. */
export interface HistoryView extends Reads {
  /** The blocks after this one are gone; others will have their numbers. */
  forgetAfter(block: number): void;
  /** Its own block is gone: nothing can be read of it any more. */
  end(): void;
}

/** The undone writes after a block: those of a later block by its number, and those of the block being built. */
export interface UndoneWrites {
  /** The newest block whose writes are complete. */
  readonly sealed: () => number;
  /** What a sealed block undid, oldest first. */
  readonly ofBlock: (block: number) => readonly Written[];
  /** What the block that is being built undoes. */
  readonly pending: () => readonly Written[];
  /** What is thrown once the block itself is gone. */
  readonly ended: () => Error;
}

/**
 * Reads the state as it was after a block: what the first later write of a key found there, else what stands there now.
 *
 * @param now - the state
 * @param block - the block
 * @param undone - the writes since
 */
export function createHistoryView(now: Reads, block: number, undone: UndoneWrites): HistoryView {
  /** By item and key, what stood there after the block. */
  const found = new Map<string, Map<string, Entry>>();
  const items: (ItemReads | undefined)[] = [];
  let seen = block;
  let hasEnded = false;
  return {
    registry: now.registry,
    item,
    fallback: now.fallback,
    read: (path, keys) => item(itemNumber(path)).get(keys),
    entries: (path, prefix) => item(itemNumber(path)).entries(prefix),
    forgetAfter(later) {
      // What was found stays right: it is what stood there after the block.
      seen = Math.min(seen, later);
    },
    end() {
      hasEnded = true;
    },
  };

  function item(number: number): ItemReads {
    items[number] ??= itemThen(now.item(number));
    return items[number];
  }

  function itemThen(today: ItemReads): ItemReads {
    const { path, keyCount, fallback } = today;
    const get = (keys: readonly KeyPart[]) => {
      const entry = overlay(path).get(nameOf(keys));
      return entry === undefined ? today.get(keys) : entry[1];
    };
    const entries = (prefix: readonly KeyPart[]): readonly Entry[] => {
      const then = overlay(path);
      const unchanged = today.entries(prefix).filter(([keys]) => !then.has(nameOf(keys)));
      const changed = [...then.values()].filter(
        ([keys, value]) => value !== undefined && prefix.every((part, index) => keys[index] === part),
      );
      return changed.length === 0 ? unchanged : inRawOrder(path, [...unchanged, ...changed]);
    };
    return {
      path,
      keyCount,
      fallback,
      get,
      getOne: (key) => get([key]),
      getTwo: (first, second) => get([first, second]),
      getThree: (first, second, third) => get([first, second, third]),
      entries,
      values: (prefix) => entries(prefix).map(([, value]) => value),
    };
  }

  function overlay(path: string): Map<string, Entry> {
    if (hasEnded) throw undone.ended();
    for (; seen < undone.sealed(); seen++) for (const write of undone.ofBlock(seen + 1)) note(write);
    for (const write of undone.pending()) note(write);
    return found.get(path) ?? new Map();
  }

  function note({ path, keys, before }: Written): void {
    let ofItem = found.get(path);
    if (ofItem === undefined) {
      ofItem = new Map();
      found.set(path, ofItem);
    }
    const name = nameOf(keys);
    if (!ofItem.has(name)) ofItem.set(name, [keys, before]);
  }

  function inRawOrder(path: string, entries: readonly Entry[]): readonly Entry[] {
    const raw = rawKeysOf(now.registry, path);
    const keyed = entries.map(
      (entry) => [entry[0].map((part, i) => raw.suffix(i, part)).join(''), entry] as const,
    );
    return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  }
}

function nameOf(keys: readonly KeyPart[]): string {
  return keys.join('/');
}
