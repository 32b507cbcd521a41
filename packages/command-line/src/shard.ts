import { CommandLineError } from './CommandLineError.ts';

/** One of the shares of a study that is computed on many machines. */
export interface Shard {
  /** Which, from 1 to `count`. */
  readonly index: number;
  /** Of how many. */
  readonly count: number;
}

/** Reads `I/N`: share I of N, `2/5` for the second of five. */
export function shard(text: string): Shard {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (index !== undefined && count !== undefined && index >= 1 && index <= count) return { index, count };
  throw new CommandLineError(
    `${JSON.stringify(text)} is no share I/N, with I from 1 to N: 2/5 is the second of five.`,
  );
}

/** A share as the command line has it, `2/5`. */
export function shardText({ index, count }: Shard): string {
  return `${index}/${count}`;
}

/**
 * The parts of a study that are a share's: every `count`-th one, so that long parts that stand together are spread.
 *
 * @param parts - all of them, in their order
 * @param of - which share; all parts when `undefined`
 */
export function partsOfShard<T>(parts: readonly T[], of: Shard | undefined): readonly T[] {
  return of === undefined ? parts : parts.filter((_, i) => i % of.count === of.index - 1);
}

/**
 * Undoes {@link partsOfShard}.
 *
 * @param shares - the parts of every share, in the order of their index
 * @returns all parts in their first order
 */
export function joinShards<T>(shares: readonly (readonly T[])[]): readonly T[] {
  const total = shares.reduce((sum, { length }) => sum + length, 0);
  return Array.from({ length: total }, (_, i) => shares[i % shares.length]![Math.floor(i / shares.length)]!);
}
