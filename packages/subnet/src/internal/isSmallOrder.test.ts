import { ristretto255 } from '@noble/curves/ed25519.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import { keypairFromUri, verify } from '@taokit/keys';
import { describe, expect, test } from 'vitest';
import { isSmallOrder } from './isSmallOrder.ts';

/** The seven numbers that are the y of a point of small order, and each with the other sign: every way to write such a point. */
const NUMBERS = [
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
];

describe('isSmallOrder', () => {
  test.each(NUMBERS)('%s, of either sign', (hex) => {
    for (const sign of [0, 0x80]) {
      const key = hexToBytes(hex);
      key[31]! |= sign;
      expect(isSmallOrder(key, 'ed25519')).toBe(true);
    }
  });

  test('the key of somebody is none, nor is what is no point', () => {
    expect(isSmallOrder(keypairFromUri('//Alice', { type: 'ed25519' }).publicKey, 'ed25519')).toBe(false);
    expect(isSmallOrder(Uint8Array.of(2, ...new Uint8Array(31)), 'ed25519')).toBe(false);
  });

  test('sr25519 has one such key, and verify refuses it', () => {
    const zero = new Uint8Array(32);
    // What any number is a signature by, where the key's own part is nothing; the last bit is schnorrkel's mark.
    const signature = new Uint8Array(64);
    signature.set(ristretto255.Point.BASE.multiply(5n).toBytes());
    signature[32] = 5;
    signature[63] = 0x80;
    expect(isSmallOrder(zero, 'sr25519')).toBe(false);
    expect(verify(zero, 'x', signature)).toBe(false);
  });
});
