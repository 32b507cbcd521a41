import { describe, expect, test } from 'vitest';
import { I64F64, U96F32 } from './fixedTypes.ts';
import { proportion } from './proportion.ts';

const U64_MAX = (1n << 64n) - 1n;

describe('proportion', () => {
  test('a stored u64: all of it is 1, half of it truncates', () => {
    expect(proportion(U96F32, U64_MAX, U64_MAX)).toBe(U96F32.one);
    expect(proportion(U96F32, U64_MAX / 2n, U64_MAX)).toBe(U96F32.one / 2n - 1n);
  });

  test('integers beyond the type clamp first', () => {
    expect(proportion(I64F64, U64_MAX, 1_000_000n)).toBe(I64F64.max / 1_000_000n);
  });

  test('nothing of nothing is 0', () => {
    expect(proportion(I64F64, 1n, 0n)).toBe(0n);
  });
});
