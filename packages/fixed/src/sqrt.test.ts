import { describe, expect, test } from 'vitest';
import { I32F32, I110F18, U64F64 } from './fixedTypes.ts';
import { sqrt } from './sqrt.ts';

// Literals: what substrate-fixed 0.6.0 returns, compiled natively.
describe('sqrt', () => {
  test('I32F32: too small to invert, below and above 1', () => {
    const rows: readonly (readonly [bigint, bigint | undefined])[] = [
      [-1n, undefined],
      [-4_294_967_296n, undefined],
      [0n, 0n],
      [1n, undefined],
      [2n, undefined],
      [3n, 113_511n],
      [2_147_483_648n, 3_037_000_500n],
      [4_294_967_296n, 4_294_967_296n],
      [8_589_934_592n, 6_074_000_999n],
      [17_179_869_183n, 8_589_934_591n],
      [17_179_869_184n, 8_589_934_592n],
      [4_294_967_296_000_000n, 4_294_967_296_000n],
      [12_345_678_901n, 7_281_777_744n],
      [9_223_372_036_854_775_807n, 199_032_864_766_430n],
    ];
    for (const row of rows) expect(sqrt(I32F32, row[0]), String(row)).toBe(row[1]);
  });

  test('U64F64: an unsigned type', () => {
    const rows: readonly (readonly [bigint, bigint | undefined])[] = [
      [9_223_372_036_854_775_808n, 13_043_817_825_332_782_212n],
      [36_893_488_147_419_103_232n, 26_087_635_650_665_564_424n],
      [55_340_232_221_128_654_848n, 31_950_697_969_885_030_203n],
      [170_141_183_460_469_231_731_687_303_715_884_105_727n, 56_022_770_974_786_139_918_731_938_227n],
      [1_234_567_890_123_456_789_012_345_678n, 150_909_767_446_401_498_331_150n],
    ];
    for (const row of rows) expect(sqrt(U64F64, row[0]), String(row)).toBe(row[1]);
  });

  test('I110F18: as many steps as bits of fraction, which a large number would need more of', () => {
    // By the steps alone, not from the native library: half of the number, 18 times halved and a little.
    expect(sqrt(I110F18, I110F18.max)).toBe(324_518_553_658_426_726_783_201_833_560_746n);
  });
});
