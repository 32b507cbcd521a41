import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeWeights } from './normalizeWeights.ts';

describe('normalizeWeights', () => {
  test('shares of 65535, truncated', () => {
    expect([...normalizeWeights([1, 1, 1])]).toEqual([21_845, 21_845, 21_845]);
    expect([...normalizeWeights([1, 5])]).toEqual([10_922, 54_612]);
    expect([...normalizeWeights([0, 0])]).toEqual([0, 0]);
  });

  test('exact integer division, whatever the values', () => {
    fc.assert(
      fc.property(fc.uint16Array({ minLength: 1 }), (values) => {
        const sum = values.reduce((total, value) => total + BigInt(value), 0n);
        if (sum === 0n) return;
        const expected = Array.from(values, (value) => Number((BigInt(value) * 65_535n) / sum));
        expect([...normalizeWeights(values)]).toEqual(expected);
      }),
    );
  });

  test('not a u16: refused by name', () => {
    expect(() => normalizeWeights([1, 65_536])).toThrow(/^values\[1\] is 65536/);
  });
});
