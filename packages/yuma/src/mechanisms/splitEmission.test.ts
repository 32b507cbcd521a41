import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitEmission } from './splitEmission.ts';

const U64_MAX = (1n << 64n) - 1n;

describe('splitEmission', () => {
  test('evenly: what is left goes to the first', () => {
    expect(splitEmission(100n, 3, null)).toEqual([34n, 33n, 33n]);
  });

  test('by shares: floored', () => {
    expect(splitEmission(100n, 2, [49_151, 16_384])).toEqual([75n, 25n]);
  });

  test('by shares that do not reach 65535, or go beyond: the first takes the rest, and nothing is taken back', () => {
    expect(splitEmission(65_535n, 3, [1, 2, 3])).toEqual([65_530n, 2n, 3n]);
    expect(splitEmission(100n, 2, [65_535, 65_535])).toEqual([100n, 100n]);
    expect(splitEmission(U64_MAX, 2, [65_535, 65_535])).toEqual([U64_MAX, U64_MAX]);
  });

  test('another number of shares: an even split; at 425 missing ones are 0, further ones ignored', () => {
    expect(splitEmission(100n, 3, [32_767, 32_768])).toEqual([34n, 33n, 33n]);
    expect(splitEmission(100n, 2, [49_151, 16_384, 0])).toEqual([50n, 50n]);
    expect(splitEmission(100n, 3, [32_767, 32_768], { spec: 425 })).toEqual([50n, 50n, 0n]);
    expect(splitEmission(100n, 1, [32_767, 32_768], { spec: 425 })).toEqual([100n]);
  });

  test('shares that sum to 65535: no rao is lost', () => {
    const shares = fc.integer({ min: 0, max: 65_535 }).map((first) => [first, 65_535 - first]);
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: U64_MAX }),
        shares,
        fc.integer({ min: 2, max: 16 }),
        (rao, split, count) => {
          expect(splitEmission(rao, count, split).reduce((a, b) => a + b)).toBe(rao);
        },
      ),
    );
  });

  test('out of range: typed errors', () => {
    expect(() => splitEmission(-1n, 1, null)).toThrow('emissionRao is -1n');
    expect(() => splitEmission(1n, 0, null)).toThrow('count is 0');
    expect(() => splitEmission(1n, 17, null)).toThrow('count is 17');
    expect(splitEmission(16n, 16, null)).toEqual(new Array(16).fill(1n));
    expect(() => splitEmission(1n, 1, 5 as unknown as null)).toThrow(/^shares is 5/);
    expect(() => splitEmission(1n, 1, [65_536])).toThrow('shares[0] is 65536');
  });
});
