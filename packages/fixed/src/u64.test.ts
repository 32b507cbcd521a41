import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clampU64, saturatingAddU64, saturatingSubU64, U64_MAX } from './u64.ts';

const u64 = fc.oneof(
  fc.constantFrom(
    0n,
    1n,
    (1n << 63n) - 1n,
    1n << 63n,
    18_446_744_073_709_551_614n,
    18_446_744_073_709_551_615n,
  ),
  fc.bigInt({ min: 0n, max: 18_446_744_073_709_551_615n }),
);
const inRange = (value: bigint) => BigInt.asUintN(64, value) === value;

describe('U64_MAX', () => {
  test("is the chain's literal", () => expect(U64_MAX).toBe(18_446_744_073_709_551_615n));
});

describe('saturatingAddU64, saturatingSubU64', () => {
  test('give the exact result where it fits, and the nearest end elsewhere', () => {
    fc.assert(
      fc.property(u64, u64, (a, b) => {
        expect(saturatingAddU64(a, b)).toBe(inRange(a + b) ? a + b : U64_MAX);
        expect(saturatingSubU64(a, b)).toBe(inRange(a - b) ? a - b : 0n);
      }),
      { numRuns: 500 },
    );
  });
});

describe('clampU64', () => {
  test('keeps what fits, and takes the nearest end elsewhere', () => {
    expect([-1n, 0n, 5n, U64_MAX, U64_MAX + 1n, 1n << 200n, -(1n << 200n)].map(clampU64)).toEqual([
      0n,
      0n,
      5n,
      U64_MAX,
      U64_MAX,
      U64_MAX,
      0n,
    ]);
  });
});
