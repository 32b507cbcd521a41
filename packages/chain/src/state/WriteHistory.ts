import type { ItemStore } from './ItemStore.ts';
import type { KeyPart } from './State.ts';
import { createUndoLog, noteWrite, type UndoLog, WRITE_PLACES } from './UndoLog.ts';
import {
  CHUNK_WRITES,
  clearChunk,
  createChunk,
  dropWrite,
  packWrite,
  unpackBefore,
  type WriteChunk,
} from './WriteChunk.ts';

/** What sealed blocks found where they wrote, oldest first. */
export interface WriteHistory {
  /** How many blocks it holds. */
  readonly length: number;
  /** Adds a block's writes. */
  push(log: UndoLog): void;
  /** Forgets the oldest block. */
  shift(): void;
  /** Forgets the newest block, and answers its writes. */
  pop(): UndoLog;
  /** The writes of a block; 0 is the oldest. */
  at(index: number): UndoLog;
}

/**
 * A history that holds nothing. Thousands of blocks are held, and a large network writes thousands of times in each: they are packed,
 * so that the collector of garbage finds a few buffers and not millions of objects.
 *
 * @param storeOf - the store of an item
 */
export function createWriteHistory(storeOf: (number: number) => ItemStore): WriteHistory {
  /** The position of each block's first write, counted since there are writes. */
  const starts: number[] = [];
  const chunks = new Map<number, WriteChunk>();
  /** One that was forgotten: the next is written over it. */
  let spare: WriteChunk | undefined;
  let end = 0;
  return {
    get length() {
      return starts.length;
    },
    push,
    shift,
    pop,
    at: (index) => read(starts[index]!, starts[index + 1] ?? end),
  };

  function push(log: UndoLog): void {
    starts.push(end);
    let chunk = chunkAt(end);
    const { places } = log;
    for (let at = 0; at < log.end; at += WRITE_PLACES) {
      if (chunk.keys.length === CHUNK_WRITES) chunk = chunkAt(end);
      packWrite(chunk, places[at] as ItemStore, places[at + 1] as readonly KeyPart[], places[at + 2]);
      end++;
    }
  }

  function chunkAt(position: number): WriteChunk {
    const index = Math.floor(position / CHUNK_WRITES);
    let chunk = chunks.get(index);
    if (chunk === undefined) {
      chunk = spare ?? createChunk();
      spare = undefined;
      chunks.set(index, chunk);
    }
    return chunk;
  }

  function shift(): void {
    const first = Math.floor(starts.shift()! / CHUNK_WRITES);
    const kept = Math.floor((starts[0] ?? end) / CHUNK_WRITES);
    for (let index = first; index < kept; index++) forget(index);
  }

  function forget(index: number): void {
    const chunk = chunks.get(index);
    if (chunk === undefined) return;
    chunks.delete(index);
    clearChunk(chunk);
    spare = chunk;
  }

  function pop(): UndoLog {
    const start = starts.pop()!;
    const log = read(start, end);
    for (; end > start; end--) dropWrite(chunkAt(end - 1));
    return log;
  }

  function read(start: number, stop: number): UndoLog {
    const log = createUndoLog();
    for (let position = start; position < stop; position++) {
      const chunk = chunkAt(position);
      const at = position % CHUNK_WRITES;
      noteWrite(log, storeOf(chunk.items[at]!), chunk.keys[at]!, unpackBefore(chunk, at));
    }
    return log;
  }
}
