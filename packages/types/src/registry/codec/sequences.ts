import { bytesIn } from '../internal/bytesOf.ts';
import { failMalformed, failMismatch } from '../internal/fail.ts';
import type { AnyCodec } from './AnyCodec.ts';
import { type Cursor, decoder, remaining, takeBytes } from './Cursor.ts';
import { encodeLength, takeLength } from './compact.ts';
import { concat } from './concat.ts';

/** Items that take no bytes could be counted in billions by four bytes; no real value has many. */
const mostEmptyItems = 1_024;

/** `Vec<u8>`: a length and the bytes. */
export const bytesCodec: AnyCodec = {
  enc: (value) => {
    const bytes = bytesIn(value) ?? failMismatch(value, 'a Uint8Array, nor hex text with 0x');
    return concat([encodeLength(bytes.length), bytes]);
  },
  dec: decoder((cursor) => takeBytes(cursor, takeLength(cursor), 'bytes')),
  minimum: 1,
};

/** `[u8; n]`: the bytes. */
export function fixedBytesCodec(length: number): AnyCodec {
  return {
    enc: (value) => {
      const bytes = bytesIn(value);
      return bytes?.length === length
        ? new Uint8Array(bytes)
        : failMismatch(value, `a Uint8Array of ${length} bytes, nor as much hex text with 0x`);
    },
    dec: decoder((cursor) => takeBytes(cursor, length, `${length} bytes`)),
    minimum: length,
  };
}

const encoder = /* @__PURE__ */ new TextEncoder();
const utf8 = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 text with its length in bytes. */
export const textCodec: AnyCodec = {
  enc: (value) => {
    if (typeof value !== 'string' || /\p{Surrogate}/u.test(value)) failMismatch(value, 'text');
    return bytesCodec.enc(encoder.encode(value));
  },
  dec: decoder((cursor) => {
    const bytes = takeBytes(cursor, takeLength(cursor), 'text');
    try {
      return utf8.decode(bytes);
    } catch {
      return failMalformed('The text is not UTF-8', cursor.i - bytes.length);
    }
  }),
  minimum: 1,
};

/** `Vec<T>`: a count and the items. The count is checked against the bytes left before anything is allocated. */
export function sequenceCodec(item: AnyCodec): AnyCodec {
  return {
    enc: (value) => {
      if (!Array.isArray(value)) failMismatch(value, 'an array');
      return concat([encodeLength(value.length), ...value.map(item.enc)]);
    },
    dec: decoder((cursor) => {
      const start = cursor.i;
      const count = takeLength(cursor);
      const most = item.minimum === 0 ? mostEmptyItems : remaining(cursor) / item.minimum;
      if (count > most) failMalformed(`${count} items do not fit in ${remaining(cursor)} bytes`, start);
      return takeItems(cursor, item, count);
    }),
    minimum: 1,
  };
}

/** `[T; n]`: the items. */
export function arrayCodec(item: AnyCodec, length: number): AnyCodec {
  return {
    enc: (value) =>
      Array.isArray(value) && value.length === length
        ? concat(value.map(item.enc))
        : failMismatch(value, `an array of ${length}`),
    dec: decoder((cursor) => takeItems(cursor, item, length)),
    minimum: item.minimum * length,
  };
}

function takeItems(cursor: Cursor, item: AnyCodec, count: number): unknown[] {
  const items: unknown[] = [];
  for (let index = 0; index < count; index++) items.push(item.dec(cursor));
  return items;
}
