import { integer, matching, objectOf, oneOf } from '@taokit/errors/check';
import { check } from './internal/check.ts';
import { fail, show } from './internal/fail.ts';

/** Time between two blocks when the chain keeps its pace. */
export const blockMilliseconds = 12_000;

/** A block whose time is known. */
export interface BlockTime {
  /** The height. */
  readonly block: number;
  /** When it was made. */
  readonly date: Date;
}

const isWay = /* @__PURE__ */ objectOf({ rounding: oneOf('up', 'down') });
const isHeight = /* @__PURE__ */ integer(0, 2 ** 32 - 1);
const isBlockTime = /* @__PURE__ */ objectOf({
  block: isHeight,
  date: matching((value) => value instanceof Date && !Number.isNaN(value.getTime()), 'a valid Date'),
});

/**
 * How long a number of blocks takes at 12 s each.
 *
 * @param blocks - a whole number
 * @returns milliseconds
 * @throws {@link UnitError} when it is not whole
 */
export function blocksToMilliseconds(blocks: number): number {
  if (!Number.isInteger(blocks) || !Number.isSafeInteger(blocks * blockMilliseconds))
    fail(
      'types/blocks-malformed',
      `${show(blocks)} is not a number of blocks.`,
      'Pass a whole number.',
      blocks,
    );
  return blocks * blockMilliseconds;
}

/**
 * How many blocks fit a time at 12 s each.
 *
 * @param milliseconds - zero or more
 * @param options - `up` for "after at least this long", `down` for "within this long"
 * @returns blocks
 * @throws {@link UnitError} when the time is negative or not finite
 */
export function millisecondsToBlocks(
  milliseconds: number,
  options: { readonly rounding: 'up' | 'down' },
): number {
  if (!Number.isFinite(milliseconds) || milliseconds < 0)
    fail(
      'types/blocks-malformed',
      `${show(milliseconds)} is not a time.`,
      'Pass milliseconds.',
      milliseconds,
    );
  check(options, isWay, 'options');
  const blocks = milliseconds / blockMilliseconds;
  return options.rounding === 'up' ? Math.ceil(blocks) : Math.floor(blocks);
}

/**
 * When a block was or will be made, at 12 s each from a block whose time is known.
 *
 * @param block - the height asked for, before or after
 * @param known - a block and its time
 * @returns the estimate
 * @throws {@link UnitError} when a height is no u32, or the date is none
 */
export function dateOfBlock(block: number, known: BlockTime): Date {
  check(block, isHeight, 'block');
  check(known, isBlockTime, 'known');
  const date = new Date(known.date.getTime() + blocksToMilliseconds(block - known.block));
  if (!Number.isNaN(date.getTime())) return date;
  return fail(
    'types/out-of-range',
    `Block ${block} is made at a time that no Date holds.`,
    'Pass a block whose time is known that is nearer.',
    block,
  );
}

/**
 * Blocks as a reader's text, to the second: `'1 h 12 min'` for 360.
 *
 * @param blocks - a whole number, zero or more
 * @throws {@link UnitError} when it is not whole, or negative
 */
export function formatBlocks(blocks: number): string {
  let seconds = blocksToMilliseconds(blocks) / 1000;
  if (seconds < 0)
    fail('types/blocks-malformed', `${blocks} is below zero.`, 'Pass a number of blocks.', blocks);
  const parts: string[] = [];
  for (const [name, size] of [
    ['d', 86_400],
    ['h', 3_600],
    ['min', 60],
    ['s', 1],
  ] as const) {
    if (seconds >= size) parts.push(`${Math.floor(seconds / size)} ${name}`);
    seconds %= size;
  }
  return parts.join(' ') || '0 s';
}
