import { type Rule, wrongType } from '@taokit/errors/check';
import { check } from './check.ts';

/** Bytes as this package takes them: themselves, or hex text with `0x` and an even number of digits. */
export type BytesLike = Uint8Array | string;

const isBytes: Rule = (value, field) =>
  bytesIn(value) !== undefined
    ? undefined
    : wrongType(value, field, "a Uint8Array, or hex text like '0x05' with an even number of digits");

/**
 * The bytes a caller passed. Whatever is neither bytes nor `0x` and hex digits is refused, so that nothing is read as
 * what it is not.
 */
export function bytesOf(value: unknown, field: string): Uint8Array {
  const bytes = bytesIn(value);
  if (bytes === undefined) check(value, isBytes, field);
  return bytes!;
}

/** Bytes, or the bytes of hex text, or `undefined` when the value is neither. */
export function bytesIn(value: unknown): Uint8Array | undefined {
  if (value instanceof Uint8Array) return value;
  if (typeof value !== 'string' || value.length % 2 !== 0 || !/^0x[0-9a-f]*$/i.test(value)) return undefined;
  const bytes = new Uint8Array(value.length / 2 - 1);
  for (let at = 0, digit = 2; at < bytes.length; at++, digit += 2)
    bytes[at] = (digitAt(value, digit) << 4) | digitAt(value, digit + 1);
  return bytes;
}

/** What a hex digit stands for: digits begin at code 48, capital letters at 65, small ones at 97. */
function digitAt(hex: string, at: number): number {
  const code = hex.charCodeAt(at);
  return code < 58 ? code - 48 : (code | 32) - 87;
}
