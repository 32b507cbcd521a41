import { describe, expect, test } from 'vitest';
import { I32F32 } from './fixedTypes.ts';
import { ln } from './ln.ts';

// Literals: what substrate-fixed 0.6.0 returns, compiled natively.
describe('ln', () => {
  test('I32F32: log2 over a short constant', () => {
    const rows: readonly (readonly [bigint, bigint | undefined])[] = [
      [0n, undefined],
      [-1n, undefined],
      [1n, undefined],
      [2n, undefined],
      [3n, -90_546_920_456n],
      [2_147_483_648n, -2_977_044_511n],
      [4_294_967_295n, 0n],
      [4_294_967_296n, 0n],
      [4_294_967_297n, 0n],
      [12_884_901_888n, 4_718_503_913n],
      [10_737_418_240n, 3_935_438_779n],
      [12_345_678_901n, 4_534_893_567n],
      [4_294_967_296_000n, 29_668_583_407n],
      [9_223_372_036_854_775_807n, 92_288_379_858n],
    ];
    for (const row of rows) expect(ln(I32F32, row[0]), String(row)).toBe(row[1]);
  });
});
