import { blake2AsU8a, xxhashAsU8a } from '@polkadot/util-crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashers } from './hashers.ts';
import { xxhash64 } from './xxhash64.ts';

const ascii = (text: string) => new TextEncoder().encode(text);

describe('xxhash64', () => {
  test.each([
    ['', 0n, 0xef46db3751d8e999n],
    ['a', 0n, 0xd24ec4f1a98c6e5bn],
    ['abc', 0n, 0x44bc2cf5ad770999n],
    ['', 1n, 0xd5afba1336a3be4bn],
  ])('%s with seed %i', (text, seed, expected) => expect(xxhash64(ascii(text), seed)).toBe(expected));
});

describe('hashers', () => {
  test('agree with @polkadot/util-crypto on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(hashers.Twox128.hash(bytes)).toEqual(xxhashAsU8a(bytes, 128));
        expect(hashers.Twox256.hash(bytes)).toEqual(xxhashAsU8a(bytes, 256));
        expect(hashers.Blake2_128.hash(bytes)).toEqual(blake2AsU8a(bytes, 128));
        expect(hashers.Blake2_256.hash(bytes)).toEqual(blake2AsU8a(bytes, 256));
        expect(hashers.Twox64Concat.hash(bytes)).toEqual(
          new Uint8Array([...xxhashAsU8a(bytes, 64), ...bytes]),
        );
        expect(hashers.Blake2_128Concat.hash(bytes)).toEqual(
          new Uint8Array([...blake2AsU8a(bytes, 128), ...bytes]),
        );
      }),
    );
  });
});
