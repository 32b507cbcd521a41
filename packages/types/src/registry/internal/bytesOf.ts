import { type Rule, wrongType } from '@taokit/errors/check';
import { check } from './check.ts';

/** Bytes as this package takes them: themselves, or hex text with `0x` and an even number of digits. */
export type BytesLike = Uint8Array | string;

const isBytes: Rule = (value, field) => {
  if (value instanceof Uint8Array || (typeof value === 'string' && isHex(value))) return undefined;
  return wrongType(value, field, "a Uint8Array, or hex text like '0x05' with an even number of digits");
};

const isHex = (text: string) => text.length % 2 === 0 && /^0x[0-9a-f]*$/i.test(text);

/**
 * The bytes a caller passed. Whatever is neither bytes nor `0x` and hex digits is refused, so that nothing is read as
 * what it is not.
 */
export function bytesOf(value: unknown, field: string): Uint8Array {
  check(value, isBytes, field);
  if (typeof value !== 'string') return value as Uint8Array;
  const bytes = new Uint8Array(value.length / 2 - 1);
  for (let at = 0; at < bytes.length; at++)
    bytes[at] = Number.parseInt(value.slice(2 * at + 2, 2 * at + 4), 16);
  return bytes;
}
