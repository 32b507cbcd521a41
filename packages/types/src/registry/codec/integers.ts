import { type Codec, i8, i16, i32, i64, i128, i256, u8, u16, u32, u64, u128, u256 } from 'scale-ts';
import { failMalformed, failMismatch } from '../internal/fail.ts';
import type { PrimitiveName } from '../Registry.ts';
import type { AnyCodec } from './AnyCodec.ts';
import { decoder, need, takeByte } from './Cursor.ts';

/** The range of an integer type, and whether its values are bigint (above 32 bits) or number. */
export interface IntegerRange {
  readonly name: PrimitiveName;
  readonly bytes: number;
  readonly least: bigint;
  readonly most: bigint;
}

const codecs = { u8, u16, u32, u64, u128, u256, i8, i16, i32, i64, i128, i256 } as const;

/** The range of an integer type, `undefined` for other primitives. */
export function rangeOf(name: PrimitiveName): IntegerRange | undefined {
  if (!(name in codecs)) return undefined;
  const bits = BigInt(name.slice(1));
  const signed = name.startsWith('i');
  const most = 2n ** (signed ? bits - 1n : bits) - 1n;
  return { name, bytes: Number(bits) / 8, least: signed ? -most - 1n : 0n, most };
}

/** `value` as a bigint inside the range; numbers are accepted when they are safe integers. */
export function checkRange(value: unknown, range: IntegerRange): bigint {
  const whole = typeof value === 'bigint' || Number.isSafeInteger(value);
  const integer = whole ? BigInt(value as bigint | number) : undefined;
  if (integer === undefined || integer < range.least || integer > range.most)
    failMismatch(value, `a ${range.name}`);
  return integer;
}

/** Fixed-width little-endian integers. */
export function integerCodec(range: IntegerRange): AnyCodec {
  const { enc, dec } = codecs[range.name as keyof typeof codecs] as Codec<number | bigint>;
  const wide = range.bytes > 4;
  return {
    enc: (value) => {
      const integer = checkRange(value, range);
      return enc(wide ? integer : Number(integer));
    },
    dec: decoder((cursor) => {
      need(cursor, range.bytes, `a ${range.name}`);
      return dec(cursor);
    }),
    minimum: range.bytes,
  };
}

/** Booleans: one byte, 0 or 1. */
export const boolCodec: AnyCodec = {
  enc: (value) => (typeof value === 'boolean' ? u8.enc(value ? 1 : 0) : failMismatch(value, 'a boolean')),
  dec: decoder((cursor) => {
    const byte = takeByte(cursor, 'a bool');
    return byte < 2 ? byte === 1 : failMalformed(`${byte} is not a bool`, cursor.i - 1);
  }),
  minimum: 1,
};

/** Unicode scalar values: a u32. */
export const charCodec: AnyCodec = {
  enc: (value) =>
    typeof value === 'string' && /^\P{Surrogate}$/u.test(value)
      ? u32.enc(value.codePointAt(0)!)
      : failMismatch(value, 'one character'),
  dec: decoder((cursor) => {
    need(cursor, 4, 'a char');
    const code = u32.dec(cursor);
    const isScalar = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isScalar ? String.fromCodePoint(code) : failMalformed(`${code} is not a char`, cursor.i - 4);
  }),
  minimum: 4,
};
