import { describe, expect, test } from 'vitest';
import { encodeCiphertext, readCiphertext } from './ciphertext.ts';

const filled = (length: number, byte: number) => new Uint8Array(length).fill(byte);
const PARTS = {
  u: filled(96, 1),
  v: filled(32, 2),
  w: filled(32, 3),
  sealed: filled(20, 4),
  nonce: filled(12, 5),
};
const WHOLE = encodeCiphertext(PARTS);

describe('encodeCiphertext', () => {
  test('a point, then lists after their lengths, the lowest byte first, and the name of the suite', () => {
    const length = (bytes: number) => [bytes, 0, 0, 0, 0, 0, 0, 0];
    expect([...WHOLE]).toEqual([
      ...PARTS.u,
      ...length(32),
      ...PARTS.v,
      ...length(32),
      ...PARTS.w,
      ...length(48),
      ...length(20),
      ...PARTS.sealed,
      ...length(12),
      ...PARTS.nonce,
      ...length(8),
      ...Buffer.from('AES_GCM_'),
    ]);
  });
});

describe('readCiphertext', () => {
  test('there and back, wherever the bytes lie', () => {
    expect(readCiphertext(WHOLE)).toEqual(PARTS);
    expect(readCiphertext(Uint8Array.from([0, ...WHOLE]).subarray(1))).toEqual(PARTS);
    const empty = { ...PARTS, sealed: new Uint8Array(0) };
    expect(readCiphertext(encodeCiphertext(empty))).toEqual(empty);
  });

  test('cut anywhere: none', () => {
    for (let length = 0; length < WHOLE.length; length++)
      expect(readCiphertext(WHOLE.subarray(0, length)), `${length}`).toBeUndefined();
  });

  test.each([
    ['v', 31],
    ['v', 33],
    ['w', 31],
    ['w', 33],
    ['nonce', 11],
    ['nonce', 13],
  ])('%s of %i bytes: none', (name, length) => {
    expect(readCiphertext(encodeCiphertext({ ...PARTS, [name]: filled(length, 9) }))).toBeUndefined();
  });

  test('a length beyond the bytes there are, however large: none', () => {
    for (const at of [96, 96 + 40, 96 + 80, 96 + 88])
      for (const byte of [0, 7]) {
        const longer = WHOLE.slice();
        longer[at + byte] = 255;
        expect(readCiphertext(longer), `${at}, ${byte}`).toBeUndefined();
      }
  });
});
