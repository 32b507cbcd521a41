import { describe, expect, test } from 'vitest';
import { defineFixedType } from './defineFixedType.ts';
import { exp } from './exp.ts';
import { I32F32, I64F64 } from './fixedTypes.ts';

// Literals: what substrate-fixed 0.6.0 returns, compiled natively.
describe('exp', () => {
  test("I32F32: the chain's library, bit for bit", () => {
    const rows: readonly (readonly [bigint, bigint | undefined])[] = [
      [0n, 4_294_967_296n],
      [1n, 4_294_967_297n],
      [-1n, 4_294_967_295n],
      [4_294_967_296n, 11_674_931_200n],
      [4_294_967_297n, 11_674_931_552n],
      [4_294_967_295n, 11_674_931_544n],
      [-4_294_967_296n, 1_580_030_169n],
      [2_147_483_648n, 7_081_203_935n],
      [-2_147_483_648n, 2_605_029_348n],
      [42_949_672_960n, 94_602_947_905_357n],
      [-42_949_672_960n, 194_991n],
      [85_899_345_920n, 2_066_907_302_758_576_256n],
      [94_489_280_512n, undefined],
      [-85_899_345_920n, 8n],
      [-94_489_280_512n, undefined],
      [9_223_372_036_854_775_807n, undefined],
      [-9_223_372_036_854_775_808n, undefined],
      [12_345_678_901n, 76_088_436_781n],
      [-12_345_678_901n, 242_438_205n],
    ];
    for (const row of rows) expect(exp(I32F32, row[0]), String(row)).toBe(row[1]);
  });

  test('I64F64: negative exponents, and where a term leaves the range', () => {
    const rows: readonly (readonly [bigint, bigint | undefined])[] = [
      [1n, 18_446_744_073_709_551_617n],
      [-9_223_372_036_854_775_808n, 11_188_515_852_577_165_302n],
      [-737_869_762_948_382_064_640n, 78n],
      [737_869_762_948_382_064_640n, 4_340_847_478_999_818_036_594_042_070_703_912_929n],
      [811_656_739_243_220_271_104n, undefined],
      [-123_456_789_012_345_678_901n, 22_874_830_885_767_118n],
      [-170_141_183_460_469_231_731_687_303_715_884_105_728n, undefined],
    ];
    for (const row of rows) expect(exp(I64F64, row[0]), String(row)).toBe(row[1]);
  });

  test('a sum that leaves the range while its terms do not', () => {
    const I3F5 = defineFixedType({ name: 'I3F5', totalBits: 8, fractionBits: 5, signed: true });
    expect(exp(I3F5, 48n)).toBeUndefined();
  });
});
