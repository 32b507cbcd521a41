import { describe, expect, test } from 'vitest';
import { feeOfGross, feeOnNet, limitPriceBits } from './fixedFee.ts';

const TAO = 1_000_000_000n;

describe('feeOfGross', () => {
  test('65535ths of the order, floored, of a rate that was floored before', () => {
    // Of the second, 33000 would be exact: the floored rate does not reach it.
    expect(feeOfGross(TAO * TAO, 33)).toBe(503_547_722_590_981n);
    expect(feeOfGross(65_535_000n, 33)).toBe(32_999n);
    expect(feeOfGross(TAO, 65_535)).toBe(TAO);
    expect(feeOfGross(TAO, 0)).toBe(0n);
  });
});

describe('feeOnNet', () => {
  test('what stands on top of a net input, so that it is the rate of both together', () => {
    expect(feeOnNet(TAO * TAO, 33)).toBe(503_801_410_643_949n);
    expect(feeOnNet(TAO, 32_768)).toBe(1_000_030_518n);
    expect(feeOnNet(TAO, 0)).toBe(0n);
  });

  test('a rate that leaves nothing has no net input: no fee on it', () => {
    expect(feeOnNet(TAO, 65_535)).toBe(0n);
  });
});

describe('limitPriceBits', () => {
  test('rao per alpha as a price, floored', () => {
    expect(limitPriceBits(TAO)).toBe(1n << 64n);
    expect(limitPriceBits(1n)).toBe((1n << 64n) / TAO);
    expect(limitPriceBits(0n)).toBe(0n);
  });
});
