import { describe, expect, test } from 'vitest';
import { fixedBytesCodec } from './sequences.ts';

describe('fixedBytesCodec', () => {
  test("behaviour: what is encoded is a copy, of a Buffer of Node's, too: its own slice is a view", () => {
    const given = Buffer.from([1, 2, 3, 4]);
    const encoded = fixedBytesCodec(4).enc(given);
    given.fill(0);
    expect([...encoded]).toEqual([1, 2, 3, 4]);
    expect(encoded.constructor).toBe(Uint8Array);
  });
});
