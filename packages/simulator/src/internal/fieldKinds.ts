import { isSs58 } from '@taokit/keys';

/** What a field that comes from outside may hold. */
export interface FieldKind {
  /** What to pass, as a fix says it. */
  readonly is: string;
  /** Whether a value is of this kind. */
  readonly accepts: (value: unknown) => boolean;
}

/** Numbers and bigints are never taken for each other: an amount that went through a number may have lost rao. */
export const FIELD_KINDS = {
  account: { is: 'SS58 text with the prefix 42', accepts: isAccount },
  text: {
    is: 'text of at least one character',
    accepts: (value) => typeof value === 'string' && value !== '',
  },
  flag: { is: 'true or false', accepts: (value) => typeof value === 'boolean' },
  u16: numbers(0, 65_535),
  i16: numbers(-32_768, 32_767),
  netuid: numbers(1, 65_535),
  blocks: numbers(0, Number.MAX_SAFE_INTEGER),
  u64: bigints('2^64 - 1', (1n << 64n) - 1n),
  // The highest price two reserves of 64 bits can have.
  priceBits: bigints('2^96 - 1', (1n << 96n) - 1n),
  // A price that moves faster than the price it follows would overshoot.
  paceBits: bigints('2^32', 1n << 32n),
  // Not `every` of the array itself, which skips holes.
  'u16[]': {
    is: 'an array of whole numbers from 0 to 65535',
    accepts: (value) => Array.isArray(value) && Array.from(value).every(numbers(0, 65_535).accepts),
  },
} as const satisfies Readonly<Record<string, FieldKind>>;

/** The name of a kind. */
export type FieldKindName = keyof typeof FIELD_KINDS;

/** A value as a sentence shows it: short, with its type to be seen, and without running code of the value. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'function') return 'a function';
  const text =
    typeof value === 'bigint' ? `${value}n` : typeof value === 'string' ? `'${value}'` : String(value);
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}

function isAccount(value: unknown): boolean {
  return typeof value === 'string' && isSs58(value, 42);
}

function numbers(least: number, most: number): FieldKind {
  return {
    is: `a whole number from ${least} to ${most}`,
    accepts: (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most,
  };
}

function bigints(name: string, most: bigint): FieldKind {
  return {
    is: `a bigint from 0 to ${name}`,
    accepts: (value) => typeof value === 'bigint' && value >= 0n && value <= most,
  };
}
