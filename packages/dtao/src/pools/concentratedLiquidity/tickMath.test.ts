import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bisectSqrt, MAX_TICK, MIN_TICK, sqrtPriceAtTick, tickAtSqrtPrice } from './tickMath.ts';

describe('tickAtSqrtPrice', () => {
  test('inverts sqrtPriceAtTick, whose rounding is upward', () =>
    fc.assert(
      fc.property(fc.integer({ min: MIN_TICK, max: MAX_TICK }), (tick) => {
        expect(tickAtSqrtPrice(sqrtPriceAtTick(tick))).toBeGreaterThanOrEqual(tick);
      }),
      { numRuns: 2000 },
    ));

  test('the price of its tick is not above, the next one is', () =>
    fc.assert(
      fc.property(fc.bigInt(2n ** 33n, 2n ** 95n), (sqrtPriceBits) => {
        const tick = tickAtSqrtPrice(sqrtPriceBits);
        expect(sqrtPriceAtTick(tick)).toBeLessThanOrEqual(sqrtPriceBits + 1n);
        expect(sqrtPriceAtTick(tick + 1)).toBeGreaterThan(sqrtPriceBits);
      }),
      { numRuns: 2000 },
    ));

  test('clamps at both ends', () => {
    expect(tickAtSqrtPrice(0n)).toBe(MIN_TICK);
    expect(tickAtSqrtPrice(2n ** 128n - 1n)).toBe(MAX_TICK);
    expect(tickAtSqrtPrice(1n << 64n)).toBe(0);
  });
});

describe('bisectSqrt', () => {
  test('is within epsilon of value / root', () =>
    fc.assert(
      fc.property(fc.bigInt(2n ** 20n, 2n ** 110n), (value) => {
        const root = bisectSqrt(value, 2n ** 40n);
        const distance = (value << 64n) / root - root;
        expect(distance < 0n ? -distance : distance).toBeLessThanOrEqual(2n ** 40n);
      }),
    ));
});
