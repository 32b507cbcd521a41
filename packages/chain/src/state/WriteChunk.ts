import type { ItemStore, OptionalPart } from './ItemStore.ts';
import { NO_KEYS, singleKey } from './keyList.ts';
import type { KeyPart } from './State.ts';

/** Writes of sealed blocks, side by side: nearly all are integers, which stand here as words of a buffer and not as objects. */
export interface WriteChunk {
  /** The number of each write's item: 16 bits hold many times the thousand items a process may come to know. */
  readonly items: Uint16Array;
  /** What each word stands for. */
  readonly kinds: Uint8Array;
  /** An integer. */
  readonly words: BigUint64Array;
  /** The parts of each write's key, not lists of them: history would hold a list for every write of an account's item. */
  readonly first: OptionalPart[];
  /** The second part, of items that have one. */
  readonly second: OptionalPart[];
  /** The third. */
  readonly third: OptionalPart[];
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
/** The only field of an object, such as a fixed-point number's `bits`. */
const FIELD = 2;
const OTHER = 3;

/** A chunk that holds nothing. */
export function createChunk(): WriteChunk {
  return {
    items: new Uint16Array(CHUNK_WRITES),
    kinds: new Uint8Array(CHUNK_WRITES),
    words: new BigUint64Array(CHUNK_WRITES),
    first: emptyList(),
    second: emptyList(),
    third: emptyList(),
    others: emptyList(),
    count: 0,
  };
}

function emptyList(): undefined[] {
  return new Array<undefined>(CHUNK_WRITES).fill(undefined);
}

/** What of an item a chunk goes by. */
type Item = Pick<ItemStore, 'number' | 'keyCount' | 'field'>;

/** Puts a write behind those that are there; what it found comes out equal, though an object may be another one. */
export function packWrite(
  chunk: WriteChunk,
  item: Item,
  first: OptionalPart,
  second: OptionalPart,
  third: OptionalPart,
  before: unknown,
): void {
  const at = chunk.count++;
  chunk.items[at] = item.number;
  chunk.first[at] = first;
  if (second !== undefined) chunk.second[at] = second;
  if (third !== undefined) chunk.third[at] = third;
  const { field } = item;
  const number = field === undefined || before === undefined ? before : fieldOf(before, field);
  if (typeof number === 'bigint' && number >= 0n && number < WORD_END) {
    chunk.words[at] = number;
    chunk.kinds[at] = field === undefined ? WORD : FIELD;
  } else if (before === undefined) chunk.kinds[at] = NOTHING;
  else {
    chunk.kinds[at] = OTHER;
    chunk.others[at] = before;
  }
}

function fieldOf(value: unknown, field: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[field];
}

/** The key of a write. */
export function unpackKeys(chunk: WriteChunk, at: number, { keyCount }: Item): readonly KeyPart[] {
  if (keyCount === 0) return NO_KEYS;
  const first = chunk.first[at]!;
  if (keyCount === 1) return singleKey(first);
  const second = chunk.second[at]!;
  return keyCount === 2 ? [first, second] : [first, second, chunk.third[at]!];
}

/** What a write found. */
export function unpackBefore(chunk: WriteChunk, at: number, { field }: Item): unknown {
  switch (chunk.kinds[at]) {
    case NOTHING:
      return undefined;
    case WORD:
      return chunk.words[at];
    case FIELD:
      return { [field!]: chunk.words[at]! };
    default:
      return chunk.others[at];
  }
}

/** Takes the last write away. */
export function dropWrite(chunk: WriteChunk): void {
  chunk.count--;
  chunk.others[chunk.count] = undefined;
}

/** Takes every write away. Parts of keys are left: they are numbers and accounts, which the state holds anyway. */
export function clearChunk(chunk: WriteChunk): void {
  chunk.count = 0;
  chunk.others.fill(undefined);
}
