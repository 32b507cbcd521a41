import { describe, expect, test } from 'vitest';
import { stakeWeights } from './stakeWeights.ts';

const U64_MAX = (1n << 64n) - 1n;

describe('stakeWeights', () => {
  test('alpha plus weighted root TAO, with its fraction', () => {
    const total = stakeWeights({
      alphaRao: BigUint64Array.of(100n, 0n),
      rootTaoRao: BigUint64Array.of(0n, 3n),
      taoWeight: U64_MAX / 2n + 1n,
    });
    // 3 * 0.5 = 1.5, the weight itself cut to 32 fraction bits.
    expect(total).toEqual({ unit: 'i64f64', words: BigUint64Array.of(0n, 100n, 1n << 63n, 1n) });
  });

  test('a stake beyond the type clamps', () => {
    const { words } = stakeWeights({
      alphaRao: BigUint64Array.of(U64_MAX),
      rootTaoRao: BigUint64Array.of(U64_MAX),
      taoWeight: U64_MAX,
    }) as { words: BigUint64Array };
    expect([...words]).toEqual([U64_MAX, U64_MAX >> 1n]);
  });

  test('vectors of two lengths: a typed error', () => {
    const parts = { alphaRao: new BigUint64Array(2), rootTaoRao: new BigUint64Array(1), taoWeight: 0n };
    expect(() => stakeWeights(parts)).toThrow(
      'parts.rootTaoRao is a BigUint64Array, not a BigUint64Array of 2 entries.',
    );
  });

  test('no weight, or the whole of it: what TAO counts', () => {
    const wordsAt = (taoWeight: bigint) => {
      const parts = { alphaRao: BigUint64Array.of(2n), rootTaoRao: BigUint64Array.of(5n), taoWeight };
      return (stakeWeights(parts) as { words: BigUint64Array }).words;
    };
    expect([...wordsAt(0n)]).toEqual([0n, 2n]);
    expect([...wordsAt(U64_MAX)]).toEqual([0n, 7n]);
  });

  test('what is no set of parts: refused by name', () => {
    expect(() => stakeWeights(undefined as never)).toThrow(/^parts is /);
    const parts = {
      alphaRao: new BigUint64Array(1),
      rootTaoRao: new BigUint64Array(1),
      taoWeight: U64_MAX + 1n,
    };
    expect(() => stakeWeights(parts)).toThrow(/^parts\.taoWeight is 18446744073709551616/);
  });
});
