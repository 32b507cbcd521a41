import { compact } from 'scale-ts';
import { failMalformed } from '../internal/fail.ts';
import type { AnyCodec } from './AnyCodec.ts';
import { type Cursor, decoder, need } from './Cursor.ts';
import { checkRange, type IntegerRange, rangeOf } from './integers.ts';

const lengthRange = rangeOf('u32')!;

/** Reads a compact integer. Longer encodings than the shortest one are refused, as the chain does. */
export function takeCompact(cursor: Cursor, range: IntegerRange): bigint {
  const start = cursor.i;
  need(cursor, 1, 'a compact integer');
  const first = cursor[start]!;
  const size = [1, 2, 4, (first >>> 2) + 5][first & 3]!;
  need(cursor, size, 'a compact integer');
  const value = BigInt(compact.dec(cursor));
  if (value > range.most) failMalformed(`${value} is above ${range.name}`, start);
  if (compact.enc(value).length !== size) failMalformed(`${value} takes more bytes than it needs`, start);
  return value;
}

/** Reads how many items or bytes follow. */
export function takeLength(cursor: Cursor): number {
  return Number(takeCompact(cursor, lengthRange));
}

/** How many items or bytes follow, encoded. */
export function encodeLength(length: number): Uint8Array {
  return compact.enc(length);
}

/** Compact integers of a width. */
export function compactCodec(range: IntegerRange): AnyCodec {
  const wide = range.bytes > 4;
  return {
    enc: (value) => compact.enc(checkRange(value, range)),
    dec: decoder((cursor) => {
      const value = takeCompact(cursor, range);
      return wide ? value : Number(value);
    }),
    minimum: 1,
  };
}
