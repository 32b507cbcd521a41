import type { KeyPart } from './State.ts';

/** Writes of sealed blocks, side by side: nearly all are integers, which stand here as words of a buffer and not as objects. */
export interface WriteChunk {
  /** The number of each write's item: 16 bits hold many times the thousand items a process may come to know. */
  readonly items: Uint16Array;
  /** What each word stands for. */
  readonly kinds: Uint8Array;
  /** An integer. */
  readonly words: BigUint64Array;
  /** Each write's key. */
  readonly keys: (readonly KeyPart[] | undefined)[];
  /** What is no word. */
  readonly others: unknown[];
  /** How many writes it holds; what stands behind them means nothing. */
  count: number;
}

/** How many writes a chunk holds: those of a large network's block, or of a hundred small ones. */
export const CHUNK_WRITES = 4_096;

const WORD_END = 1n << 64n;
const NOTHING = 0;
const WORD = 1;
/** A fixed-point number as the registry decodes it, `{ bits }`. */
const BITS = 2;
const OTHER = 3;

/** A chunk that holds nothing. */
export function createChunk(): WriteChunk {
  return {
    items: new Uint16Array(CHUNK_WRITES),
    kinds: new Uint8Array(CHUNK_WRITES),
    words: new BigUint64Array(CHUNK_WRITES),
    keys: new Array<undefined>(CHUNK_WRITES).fill(undefined),
    others: new Array<undefined>(CHUNK_WRITES).fill(undefined),
    count: 0,
  };
}

/** Puts a write behind those that are there; what it found comes out equal, though an object may be another one. */
export function packWrite(chunk: WriteChunk, item: number, keys: readonly KeyPart[], before: unknown): void {
  const at = chunk.count++;
  chunk.items[at] = item;
  chunk.keys[at] = keys;
  const bits = typeof before === 'object' ? onlyBits(before) : before;
  if (typeof bits === 'bigint' && bits >= 0n && bits < WORD_END) {
    chunk.words[at] = bits;
    chunk.kinds[at] = bits === before ? WORD : BITS;
  } else if (before === undefined) chunk.kinds[at] = NOTHING;
  else {
    chunk.kinds[at] = OTHER;
    chunk.others[at] = before;
  }
}

/** What a write found. */
export function unpackBefore(chunk: WriteChunk, at: number): unknown {
  switch (chunk.kinds[at]) {
    case NOTHING:
      return undefined;
    case WORD:
      return chunk.words[at];
    case BITS:
      return { bits: chunk.words[at]! };
    default:
      return chunk.others[at];
  }
}

/** Takes the last write away. */
export function dropWrite(chunk: WriteChunk): void {
  chunk.count--;
  chunk.others[chunk.count] = undefined;
}

/** Takes every write away. */
export function clearChunk(chunk: WriteChunk): void {
  chunk.count = 0;
  chunk.keys.fill(undefined);
  chunk.others.fill(undefined);
}

/** The number of an object that has nothing else. */
function onlyBits(value: object | null): unknown {
  if (value === null || !('bits' in value)) return undefined;
  for (const key in value) if (key !== 'bits') return undefined;
  return value.bits;
}
