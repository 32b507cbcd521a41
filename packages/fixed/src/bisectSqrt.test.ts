import { describe, expect, test } from 'vitest';
import { bisectSqrt } from './bisectSqrt.ts';
import { defineFixedType } from './defineFixedType.ts';
import { I64F64, U64F64 } from './fixedTypes.ts';

const EPSILON = U64F64.safeDiv(U64F64.one, U64F64.saturatingFromInt(1000n));

// Literals: what the chain's own function returns, compiled natively.
describe('bisectSqrt', () => {
  test('U64F64: ends within a thousandth', () => {
    const rows: readonly (readonly [bigint, bigint | undefined])[] = [
      [0n, 18_014_398_509_481_984n],
      [1n, 18_014_398_509_481_984n],
      [9_223_372_036_854_775_808n, 13_042_424_520_864_956_416n],
      [18_446_744_073_709_551_616n, 18_446_744_073_709_551_616n],
      [36_893_488_147_419_103_232n, 26_084_849_041_729_912_832n],
      [55_340_232_221_128_654_848n, 31_953_039_356_193_669_120n],
      [184_467_440_737_095_516_160n, 58_332_874_173_516_349_440n],
      [1_234_567_890_123_456_789_012_345_678n, 150_909_773_181_873_229_110_214n],
      [340_282_366_920_938_463_463_374_607_431_768_211_455n, 79_228_162_514_264_337_593_543_950_335n],
      [307_085_901_075_080_811_806_685_453n, 75_264_431_761_880_141_608_340n],
      [18_446_744_073_709_551_616_000_000n, 18_446_747_097_366_528_000_000n],
    ];
    for (const row of rows) expect(bisectSqrt(U64F64, row[0], EPSILON), String(row)).toBe(row[1]);
  });

  test('no root of a negative number', () => {
    expect(bisectSqrt(I64F64, -1n, 1n)).toBeUndefined();
  });

  test('near enough: a quotient as far away as epsilon ends it', () => {
    const two = 2n * I64F64.one;
    expect(bisectSqrt(I64F64, two, I64F64.one)).toBe(I64F64.one);
    expect(bisectSqrt(I64F64, two, I64F64.one - 1n)).toBe((3n * I64F64.one) / 2n);
  });

  test('nothing is near enough: the root itself counts as too low', () => {
    const four = 4n * I64F64.one;
    expect(bisectSqrt(I64F64, four, -1n)).toBe(2n * I64F64.one);
  });

  test('129 steps: a range of more halvings is given up', () => {
    const I480F32 = defineFixedType({ name: 'I480F32', totalBits: 512, fractionBits: 32, signed: true });
    expect(bisectSqrt(I480F32, 1n << 400n, 0n)).toBe(1n << 270n);
  });
});
