import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isTopkNonzero,
  isZero,
  maskVector,
  maxUpscaleToU16,
  normalize,
  normalize64,
  normalizeUsingSum,
  sum,
  vecMaxUpscaleToU16,
  vecMul,
} from './vector.ts';

const ONE = 1n << 32n;
const MAX = (1n << 63n) - 1n;

describe('normalize', () => {
  test('quotients truncate; a sum of 0 changes nothing', () => {
    expect(normalize([1n, 2n])).toEqual([ONE / 3n, (2n * ONE) / 3n]);
    expect(normalize([0n, 0n])).toEqual([0n, 0n]);
    expect(normalize([5n, -5n])).toEqual([5n, -5n]);
  });

  test('the sum wraps around', () => {
    // MAX + MAX wraps to -2; the quotient overflows, and safe_div gives 0.
    expect(normalize([MAX, MAX])).toEqual([0n, 0n]);
  });

  test('I64F64: the same with 64 fraction bits', () => {
    expect(normalize64([1n, 1n])).toEqual([1n << 63n, 1n << 63n]);
  });

  test('by a given sum of 0: unchanged', () => {
    expect(normalizeUsingSum([3n], 0n)).toEqual([3n]);
  });
});

describe('isZero', () => {
  test('values that cancel out count as 0, as on the chain', () => {
    expect(isZero([1n, -1n])).toBe(true);
    expect(isZero([1n])).toBe(false);
  });
});

describe('isTopkNonzero', () => {
  test('among equals the lower index loses', () => {
    expect(isTopkNonzero([5n, 5n, 5n, 9n], 2)).toEqual([false, false, true, true]);
  });

  test('the largest, wherever they stand', () => {
    expect(isTopkNonzero([9n, 1n, 5n, 3n], 2)).toEqual([true, false, true, false]);
    expect(isTopkNonzero([1n, 9n, 3n, 5n], 2)).toEqual([false, true, false, true]);
  });

  test('never more than k, never a 0, and all others when k is large', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 5n })), fc.nat(12), (values, k) => {
        const top = isTopkNonzero(values, k);
        expect(top.filter(Boolean).length).toBeLessThanOrEqual(k);
        expect(top.every((isTop, i) => !isTop || values[i] !== 0n)).toBe(true);
        if (k >= values.length) expect(top).toEqual(values.map((value) => value !== 0n));
      }),
    );
  });
});

describe('sum', () => {
  test('wraps around, after however many terms', () => {
    expect(sum([])).toBe(0n);
    expect(sum([MAX, 1n])).toBe(-MAX - 1n);
    expect(sum([MAX, MAX, 2n, 3n])).toBe(3n);
  });
});

describe('maskVector', () => {
  test('masked values are 0, and those the mask does not reach; no mask at all masks nothing', () => {
    expect(maskVector([true, false], [3n, 4n, 5n])).toEqual([0n, 4n, 0n]);
    expect(maskVector([], [3n, 4n])).toEqual([3n, 4n]);
  });
});

describe('vecMul', () => {
  test('floored, 0 where it does not fit, and as long as the shorter one', () => {
    expect(vecMul([2n * ONE, MAX, 3n], [3n, MAX])).toEqual([6n, 0n]);
    expect(vecMul([ONE], [2n, 3n])).toEqual([2n]);
  });
});

describe('vecMaxUpscaleToU16', () => {
  test('the largest becomes 65535, wherever it stands; halves round up', () => {
    expect(vecMaxUpscaleToU16([ONE / 2n, ONE, 0n])).toEqual([32_768, 65_535, 0]);
    expect(vecMaxUpscaleToU16([0n, 0n])).toEqual([0, 0]);
    expect(vecMaxUpscaleToU16([])).toEqual([]);
  });

  test('up to 32768 it multiplies first: a half stays one', () => {
    expect(maxUpscaleToU16([3, 18])).toEqual([10_923, 65_535]);
  });

  test('above 32768 it divides first, as the product would not fit', () => {
    expect(maxUpscaleToU16([40_000, 50_000])).toEqual([52_428, 65_535]);
    expect(maxUpscaleToU16([32_769, 1, 16_384])).toEqual([65_535, 2, 32_767]);
    expect(maxUpscaleToU16([32_768, 1, 16_384])).toEqual([65_535, 2, 32_768]);
  });
});
