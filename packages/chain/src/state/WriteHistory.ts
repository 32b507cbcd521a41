import type { ItemStore, OptionalPart } from './ItemStore.ts';
import type { Mark, Written } from './State.ts';
import {
  CHUNK_WRITES,
  clearChunk,
  createChunk,
  dropWrite,
  packWrite,
  unpackBefore,
  unpackKeys,
  type WriteChunk,
} from './WriteChunk.ts';

/** What blocks found where they wrote, oldest first: those that are sealed, and the one that is being built. */
export interface WriteHistory {
  /** How many sealed blocks it holds. */
  readonly length: number;
  /** Where the writes of the block that is being built begin. */
  readonly start: Mark;
  /** Where they end. */
  mark(): Mark;
  /** Notes a write of the block that is being built: what it found. */
  note(
    store: ItemStore,
    first: OptionalPart,
    second: OptionalPart,
    third: OptionalPart,
    before: unknown,
  ): void;
  /** Undoes the writes since a mark of the block that is being built. */
  undo(mark: Mark): void;
  /** The block that is being built is sealed, and the next begins. */
  seal(): void;
  /** Forgets the oldest sealed block. */
  shift(): void;
  /** Undoes the block that is being built, and goes on with the newest sealed one, as if that was not sealed yet. */
  unseal(): void;
  /** The writes of a sealed block, by its index, 0 for the oldest, or with {@link WriteHistory.length} of the one being built. */
  writes(index: number): readonly Written[];
}

/**
 * A history of nothing. Thousands of blocks are held, and a large network writes thousands of times in each: writes are packed as
 * they come, so that the collector of garbage finds a few buffers and not millions of objects.
 *
 * @param storeOf - the store of an item
 */
export function createWriteHistory(storeOf: (number: number) => ItemStore): WriteHistory {
  /** The position of each block's first write, counted since there are writes; the last is that of the block being built. */
  const starts: number[] = [0];
  const chunks = new Map<number, WriteChunk>();
  /** Those that were forgotten: the next are written over them. Never more than history needed at once. */
  const spares: WriteChunk[] = [];
  let end = 0;
  /** Where the next write goes, if there is room. */
  let last = chunkAt(0);
  return {
    get length() {
      return starts.length - 1;
    },
    get start() {
      return starts.at(-1)!;
    },
    mark: () => end,
    note,
    undo,
    seal: () => void starts.push(end),
    shift,
    unseal() {
      undo(starts.pop()!);
    },
    writes,
  };

  function note(
    store: ItemStore,
    first: OptionalPart,
    second: OptionalPart,
    third: OptionalPart,
    before: unknown,
  ): void {
    if (last.count === CHUNK_WRITES) last = chunkAt(end);
    packWrite(last, store, first, second, third, before);
    end++;
  }

  function undo(mark: Mark): void {
    for (; end > mark; end--) {
      const chunk = chunkAt(end - 1);
      const at = (end - 1) % CHUNK_WRITES;
      const store = storeOf(chunk.items[at]!);
      const [first, second, third] = unpackKeys(chunk, at, store);
      store.set(first, second, third, unpackBefore(chunk, at, store));
      dropWrite(chunk);
    }
    last = chunkAt(end);
  }

  function chunkAt(position: number): WriteChunk {
    const index = Math.floor(position / CHUNK_WRITES);
    let chunk = chunks.get(index);
    if (chunk === undefined) {
      chunk = spares.pop() ?? createChunk();
      chunks.set(index, chunk);
    }
    return chunk;
  }

  function shift(): void {
    const first = Math.floor(starts.shift()! / CHUNK_WRITES);
    const kept = Math.floor(starts[0]! / CHUNK_WRITES);
    for (let index = first; index < kept; index++) forget(index);
    last = chunkAt(end);
  }

  function forget(index: number): void {
    const chunk = chunks.get(index);
    if (chunk === undefined) return;
    chunks.delete(index);
    clearChunk(chunk);
    spares.push(chunk);
  }

  function writes(index: number): readonly Written[] {
    const written: Written[] = [];
    const stop = starts[index + 1] ?? end;
    for (let position = starts[index]!; position < stop; position++) {
      const chunk = chunkAt(position);
      const at = position % CHUNK_WRITES;
      const store = storeOf(chunk.items[at]!);
      written.push({
        path: store.path,
        keys: unpackKeys(chunk, at, store),
        before: store.shown(unpackBefore(chunk, at, store)),
      });
    }
    return written;
  }
}
