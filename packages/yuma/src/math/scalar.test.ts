import { describe, expect, test } from 'vitest';
import { clampValue, expSafe, toRao } from './scalar.ts';

const ONE = 1n << 32n;
const U64_MAX = (1n << 64n) - 1n;

describe('clampValue', () => {
  test('between the bounds; where they cross, the lower one', () => {
    expect([0n, 2n, 5n].map((value) => clampValue(value, 1n, 3n))).toEqual([1n, 2n, 3n]);
    expect([0n, 5n, 9n].map((value) => clampValue(value, 6n, 3n))).toEqual([6n, 6n, 6n]);
  });
});

describe('expSafe', () => {
  test('e^0 is 1, and it rises up to 20 and from -20 on: beyond, it stays', () => {
    expect(expSafe(0n)).toBe(ONE);
    expect(expSafe(20n * ONE)).toBeGreaterThan(expSafe(20n * ONE - 1n));
    expect(expSafe(20n * ONE + 1n)).toBe(expSafe(20n * ONE));
    expect(expSafe(-20n * ONE)).toBeLessThan(expSafe(-19n * ONE));
    expect(expSafe(-25n * ONE)).toBe(expSafe(-20n * ONE));
    // 2.06e-9 in units of 2^-32, 8.85.
    expect(expSafe(-20n * ONE)).toBeGreaterThan(0n);
  });
});

describe('toRao', () => {
  test('the share, floored; all of a u64; nothing of a negative share', () => {
    expect(toRao(ONE / 2n, 5n)).toBe(2n);
    expect(toRao(ONE, U64_MAX)).toBe(U64_MAX);
    expect(toRao(2n * ONE, U64_MAX)).toBe(U64_MAX);
    expect(toRao(-ONE, 5n)).toBe(0n);
  });
});
