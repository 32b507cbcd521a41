import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alphaSigmoid, combinedDiff } from './alphaSigmoid.ts';

const ONE = 1n << 32n;
const unit = fc.bigInt({ min: 0n, max: ONE });
const shape = (alphaLow: bigint, alphaHigh: bigint, steepness: bigint) => ({
  alphaLow,
  alphaHigh,
  steepness: steepness * ONE,
});

describe('alphaSigmoid', () => {
  test('between its bounds, and rising with the difference', () => {
    fc.assert(
      fc.property(unit, unit, unit, unit, (consensus, weight, low, high) => {
        const bounds = low < high ? shape(low, high, 1_000n) : shape(high, low, 1_000n);
        const alpha = alphaSigmoid(consensus, weight, 0n, bounds);
        expect(alpha >= bounds.alphaLow && alpha <= bounds.alphaHigh).toBe(true);
        expect(alphaSigmoid(0n, weight, 0n, bounds) >= alpha).toBe(true);
      }),
    );
  });

  test('no steepness: the middle', () => {
    expect(alphaSigmoid(ONE / 4n, ONE, 0n, shape(0n, ONE, 0n))).toBe(ONE / 2n);
  });

  test('half a weight of difference: the middle, whatever the steepness', () => {
    for (const steepness of [1n, 1_000n, 1_900n])
      expect(alphaSigmoid(0n, ONE / 2n, 0n, shape(0n, ONE, steepness))).toBe(ONE / 2n);
  });

  test('bounds that cross: the lower one', () => {
    expect(alphaSigmoid(0n, ONE, 0n, shape(ONE, 0n, 1_000n))).toBe(ONE);
  });
});

describe('combinedDiff', () => {
  test('buying compares with consensus, selling with the bond', () => {
    expect(combinedDiff(2n, 10n, 10n)).toBe(8n);
    expect(combinedDiff(2n, 10n, 11n)).toBe(1n);
    expect(combinedDiff(12n, 10n, 0n)).toBe(0n);
  });
});
