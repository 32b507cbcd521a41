import { describe, expect, test } from 'vitest';
import { I32F32 } from './fixedTypes.ts';
import { pow } from './pow.ts';

// Literals: what substrate-fixed 0.6.0 returns, compiled natively.
describe('pow', () => {
  test('I32F32: short cuts, fractions, reciprocals, a negative base', () => {
    const rows: readonly (readonly [bigint, bigint, bigint | undefined])[] = [
      [0n, 0n, 0n],
      [0n, 5n, 0n],
      [30_064_771_072n, 0n, 4_294_967_296n],
      [30_064_771_072n, 4_294_967_296n, 30_064_771_072n],
      [8_589_934_592n, 8_589_934_592n, 17_179_869_490n],
      [8_589_934_592n, 2_147_483_648n, 6_074_001_022n],
      [8_589_934_592n, -4_294_967_296n, 2_147_483_630n],
      [12_345_678_901n, 6_442_450_944n, 20_931_123_681n],
      [2_147_483_648n, 12_884_901_888n, 536_870_897n],
      [-8_589_934_592n, 8_589_934_592n, undefined],
      [4_294_967_296_000n, 12_884_901_888n, 4_239_827_646_595_218_402n],
      [1_048_576n, 4_294_967_296n, 1_048_576n],
      [-8_589_934_592n, 0n, 4_294_967_296n],
      [9_223_372_036_854_775_807n, 9_223_372_036_854_775_807n, undefined],
    ];
    for (const row of rows) expect(pow(I32F32, row[0], row[1]), String(row)).toBe(row[2]);
  });
});
