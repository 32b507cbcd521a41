import { CommandLineError } from '@taokit/command-line';

/** Seeds that follow each other. */
export interface SeedRange {
  /** The first. */
  readonly from: number;
  /** The last. */
  readonly to: number;
}

/** As many as anybody has waited for. */
const MOST = 100_000;

/** Reads `A..B`: the seeds from A to B, both included. */
export function seedRange(text: string): SeedRange {
  const [, from, to] = /^(\d+)\.\.(\d+)$/.exec(text)?.map(Number) ?? [];
  if (from !== undefined && to !== undefined && from <= to && to - from < MOST && Number.isSafeInteger(to))
    return { from, to };
  throw new CommandLineError(
    `${JSON.stringify(text)} are no seeds A..B, with A up to B and at most ${MOST} of them: 1..8 are eight.`,
  );
}

/** Every seed of a range, in order. */
export function seedsOf({ from, to }: SeedRange): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
