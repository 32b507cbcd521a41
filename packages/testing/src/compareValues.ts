import type { Difference } from './VectorSuite.ts';

/**
 * Compares two JSON-like values deeply. Integers compare by value however they are written: `"12"`, `12` and `12n` agree.
 * Typed arrays compare as arrays. Only fields of `expected` are looked at.
 *
 * @param field - name of the value, the root of the paths in the result
 * @param expected - what the vector says
 * @param actual - what was computed
 * @returns every difference, in order
 */
export function compareValues(field: string, expected: unknown, actual: unknown): Difference[] {
  if (isListLike(expected)) return compareLists(field, toList(expected), actual);
  if (expected !== null && typeof expected === 'object') return compareRecords(field, expected, actual);
  return scalar(expected) === scalar(actual) ? [] : [{ field, expected, actual }];
}

function compareLists(field: string, expected: readonly unknown[], actual: unknown): Difference[] {
  if (!isListLike(actual)) return [{ field, expected, actual }];
  const found = toList(actual);
  const lengths =
    expected.length === found.length
      ? []
      : [{ field: `${field}.length`, expected: expected.length, actual: found.length }];
  return [...lengths, ...expected.flatMap((value, i) => compareValues(`${field}[${i}]`, value, found[i]))];
}

function compareRecords(field: string, expected: object, actual: unknown): Difference[] {
  if (actual === null || typeof actual !== 'object') return [{ field, expected, actual }];
  return Object.entries(expected).flatMap(([key, value]) =>
    compareValues(field === '' ? key : `${field}.${key}`, value, (actual as Record<string, unknown>)[key]),
  );
}

function isListLike(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

function toList(value: ArrayLike<unknown>): readonly unknown[] {
  return Array.isArray(value) ? value : Array.from(value);
}

/** Integers as decimal text, everything else as it is. */
function scalar(value: unknown): unknown {
  if (typeof value === 'bigint' || typeof value === 'number') return String(value);
  return value;
}
