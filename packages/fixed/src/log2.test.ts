import { describe, expect, test } from 'vitest';
import { defineFixedType } from './defineFixedType.ts';
import { I32F32, I96F32 } from './fixedTypes.ts';
import { log2 } from './log2.ts';

// Literals: what substrate-fixed 0.6.0 returns, compiled natively.
describe('log2', () => {
  test('I32F32: below and above 1', () => {
    const rows: readonly (readonly [bigint, bigint | undefined])[] = [
      [0n, undefined],
      [-1n, undefined],
      [1n, undefined],
      [2n, undefined],
      [3n, -130_631_591_366n],
      [2_147_483_648n, -4_294_967_296n],
      [4_294_967_295n, -1n],
      [4_294_967_296n, 0n],
      [4_294_967_297n, 1n],
      [12_884_901_888n, 6_807_362_105n],
      [10_737_418_240n, 5_677_637_935n],
      [12_345_678_901n, 6_542_468_374n],
      [4_294_967_296_000n, 42_802_717_581n],
      [9_223_372_036_854_775_807n, 133_143_986_176n],
    ];
    for (const row of rows) expect(log2(I32F32, row[0]), String(row)).toBe(row[1]);
  });

  test('I96F32: 8 less one bit rounds up to 3', () => {
    const rows: readonly (readonly [bigint, bigint | undefined])[] = [
      [2_147_483_648n, -4_294_967_296n],
      [12_884_901_888n, 6_807_362_105n],
      [34_359_738_368n, 12_884_901_888n],
      [34_359_738_367n, 12_884_901_888n],
      [12_345_678_901_234_567_890_123n, 177_753_338_701n],
    ];
    for (const row of rows) expect(log2(I96F32, row[0]), String(row)).toBe(row[1]);
  });

  test('a square of exactly 2 is the next bit: 1.5 with one bit of fraction', () => {
    const I7F1 = defineFixedType({ name: 'I7F1', totalBits: 8, fractionBits: 1, signed: true });
    expect(log2(I7F1, 3n)).toBe(1n);
  });
});
