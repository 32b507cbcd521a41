import { createDecoder } from 'scale-ts';
import { failTruncated } from '../internal/fail.ts';

/** The bytes being decoded as scale-ts hands them from decoder to decoder: `i` is where the next value starts. */
export type Cursor = Uint8Array & { i: number; depth?: number };

/** A decoder that starts by knowing how many bytes are left. */
export function decoder<T>(decode: (cursor: Cursor) => T): (bytes: Uint8Array) => T {
  return createDecoder((bytes) => decode(bytes as Cursor)) as (bytes: Uint8Array) => T;
}

/** Bytes not read yet. */
export const remaining = (cursor: Cursor): number => cursor.length - cursor.i;

/** Throws unless `bytes` more can be read. */
export function need(cursor: Cursor, bytes: number, what: string): void {
  if (remaining(cursor) < bytes) failTruncated(what, cursor.i, bytes - remaining(cursor));
}

/** The next byte. */
export function takeByte(cursor: Cursor, what: string): number {
  need(cursor, 1, what);
  return cursor[cursor.i++]!;
}

/** A copy of the next bytes. */
export function takeBytes(cursor: Cursor, length: number, what: string): Uint8Array {
  need(cursor, length, what);
  const taken = new Uint8Array(length);
  // A loop: most are accounts, for which it is faster than a copy of the buffer.
  if (length > 64) taken.set(new Uint8Array(cursor.buffer, cursor.byteOffset + cursor.i, length));
  else for (let at = 0; at < length; at++) taken[at] = cursor[cursor.i + at]!;
  cursor.i += length;
  return taken;
}
