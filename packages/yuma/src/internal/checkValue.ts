import { YumaInputError } from '../YumaInputError.ts';

const U64_MAX = (1n << 64n) - 1n;

/** Checks a `number` that must be an integer from `min` to `max`. */
export function checkInteger(value: unknown, field: string, min: number, max: number): void {
  if (typeof value !== 'number') throw missingOrWrong(value, field, 'a number');
  if (Number.isInteger(value) && value >= min && value <= max) return;
  throw outOfRange(value, field, `an integer from ${min} to ${max}`);
}

/** Checks a `number` that the chain holds as u16. */
export function checkU16(value: unknown, field: string): void {
  checkInteger(value, field, 0, 65_535);
}

/** Checks a `bigint` that the chain holds as u64. */
export function checkU64(value: unknown, field: string): void {
  if (typeof value !== 'bigint') throw missingOrWrong(value, field, 'a bigint');
  if (value < 0n || value > U64_MAX) throw outOfRange(value, field, 'a bigint from 0 to 2^64 - 1');
}

/** Checks a `boolean`. */
export function checkBoolean(value: unknown, field: string): void {
  if (typeof value !== 'boolean') throw missingOrWrong(value, field, 'true or false');
}

/** Checks that there are fields to look at. */
export function checkObject(value: unknown, field: string, expected: string): asserts value is object {
  if (value === null || typeof value !== 'object') throw wrongType(value, field, expected);
}

/** Checks the kind of a typed array, whichever realm made it. */
export function checkTypedArray(
  value: unknown,
  field: string,
  kind: string,
): asserts value is ArrayLike<never> {
  // A typed array answers its tag from what it is, not from its prototype.
  if (ArrayBuffer.isView(value) && (value as Uint8Array)[Symbol.toStringTag] === kind) return;
  throw missingOrWrong(value, field, `a ${kind}`);
}

/** Checks a typed array's kind and length. */
export function checkTypedArrayOf(value: unknown, field: string, kind: string, length: number): void {
  checkTypedArray(value, field, kind);
  if (value.length === length) return;
  throw new YumaInputError(`${field} has ${value.length} entries, not ${length}.`, {
    code: 'yuma/out-of-range',
    fix: `Pass ${length} entries.`,
    values: { field, length: value.length, expected: length },
  });
}

/** The error for a field that is not there, or is of a wrong type. */
export function missingOrWrong(value: unknown, field: string, expected: string): YumaInputError {
  if (value !== undefined) return wrongType(value, field, expected);
  return new YumaInputError(`${field} is missing.`, {
    code: 'yuma/missing-field',
    fix: `Pass ${expected}.`,
    values: { field },
  });
}

/** The error for a value of a wrong type. */
export function wrongType(value: unknown, field: string, expected: string): YumaInputError {
  return notExpected('yuma/wrong-type', value, field, expected);
}

/** The error for a value of the right type that is not in range. */
export function outOfRange(value: unknown, field: string, expected: string): YumaInputError {
  return notExpected('yuma/out-of-range', value, field, expected);
}

function notExpected(
  code: 'yuma/wrong-type' | 'yuma/out-of-range',
  value: unknown,
  field: string,
  expected: string,
): YumaInputError {
  return new YumaInputError(`${field} is ${describe(value)}, not ${expected}.`, {
    code,
    fix: `Pass ${expected}.`,
    values: { field, value },
  });
}

/** A value in a few words. */
export function describe(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 37)}...` : value);
  if (typeof value === 'bigint') return `${value}n`;
  if (value === null || typeof value !== 'object') return String(value);
  return `a ${Object.prototype.toString.call(value).slice(8, -1)}`;
}
