import { failMalformed, failMismatch } from '../internal/fail.ts';
import type { AnyCodec } from './AnyCodec.ts';
import { decoder, takeBytes } from './Cursor.ts';
import { encodeLength, takeLength } from './compact.ts';
import { concat } from './concat.ts';

/** The order of bits inside a store: the least or the most significant one first. */
export type BitOrder = 'Lsb0' | 'Msb0';

/** `BitVec`: a count of bits, then as many little-endian stores of some bytes as hold them. Values are lists of booleans. */
export function bitsCodec(storeBytes: number, order: BitOrder): AnyCodec {
  const width = storeBytes * 8;
  /** The place of a bit: which byte, and which of its bits. */
  const placeOf = (bit: number) => {
    const inStore = order === 'Lsb0' ? bit % width : width - 1 - (bit % width);
    return [Math.floor(bit / width) * storeBytes + (inStore >> 3), inStore & 7] as const;
  };
  const bytesOf = (count: number) => Math.ceil(count / width) * storeBytes;
  return {
    enc: (value) => {
      if (!Array.isArray(value) || value.some((bit) => typeof bit !== 'boolean'))
        failMismatch(value, 'a list of booleans');
      const bytes = new Uint8Array(bytesOf(value.length));
      value.forEach((bit, index) => {
        const [byte, at] = placeOf(index);
        if (bit) bytes[byte]! |= 1 << at;
      });
      return concat([encodeLength(value.length), bytes]);
    },
    dec: decoder((cursor) => {
      const count = takeLength(cursor);
      const bytes = takeBytes(cursor, bytesOf(count), 'bits');
      const bits = Array.from({ length: count }, (_, index) => {
        const [byte, at] = placeOf(index);
        return ((bytes[byte]! >> at) & 1) === 1;
      });
      if (bytes.reduce((sum, byte) => sum + ones(byte), 0) !== bits.filter(Boolean).length)
        failMalformed('Bits are set after the last one', cursor.i - bytes.length);
      return bits;
    }),
    minimum: 1,
  };
}

const ones = (byte: number) => byte.toString(2).replaceAll('0', '').length;
