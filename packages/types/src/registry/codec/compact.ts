import { compact } from 'scale-ts';
import { failMalformed } from '../internal/fail.ts';
import type { AnyCodec } from './AnyCodec.ts';
import { type Cursor, decoder, need } from './Cursor.ts';
import { checkRange, type IntegerRange, rangeOf } from './integers.ts';

const lengthRange = rangeOf('u32')!;

/**
 * Reads a compact integer, as a number where it fits 30 bits. Longer encodings than the shortest one are refused, as the chain does.
 */
function takeCompact(cursor: Cursor, range: IntegerRange): number | bigint {
  const start = cursor.i;
  need(cursor, 1, 'a compact integer');
  const first = cursor[start]!;
  const mode = first & 3;
  const size = [1, 2, 4, (first >>> 2) + 5][mode]!;
  need(cursor, size, 'a compact integer');
  cursor.i += size;
  const value = mode === 3 ? wideInteger(cursor, start + 1, size - 1) : narrowInteger(cursor, start, size);
  if (value > range.most) failMalformed(`${value} is above ${range.name}`, start);
  const isShort =
    mode === 3 ? cursor[cursor.i - 1] !== 0 && value >= 2 ** 30 : value >= [0, 64, 2 ** 14][mode]!;
  if (!isShort) failMalformed(`${value} takes more bytes than it needs`, start);
  return value;
}

/** Little-endian, the lowest two bits left out. */
function narrowInteger(cursor: Cursor, at: number, size: number): number {
  let value = 0;
  for (let byte = size - 1; byte >= 0; byte--) value = value * 256 + cursor[at + byte]!;
  return Math.floor(value / 4);
}

/** Little-endian, any number of bytes. */
function wideInteger(cursor: Cursor, at: number, size: number): bigint {
  let value = 0n;
  let byte = size;
  // Six bytes at a time fit a number.
  while (byte > 0) {
    const step = Math.min(6, byte);
    let part = 0;
    for (let last = byte - step; byte > last; ) part = part * 256 + cursor[at + --byte]!;
    value = (value << BigInt(8 * step)) | BigInt(part);
  }
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
      return wide ? BigInt(value) : Number(value);
    }),
    minimum: 1,
  };
}
