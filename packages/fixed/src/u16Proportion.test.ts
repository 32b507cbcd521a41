import { describe, expect, test } from 'vitest';
import { I32F32 } from './fixedTypes.ts';
import { fromU16Proportion, toU16Proportion } from './u16Proportion.ts';

describe('fromU16Proportion', () => {
  test('edges and half', () => {
    expect([0, 1, 32_767, 65_534, 65_535].map(fromU16Proportion)).toEqual([
      0n,
      65_537n,
      2_147_450_879n,
      4_294_901_758n,
      I32F32.one,
    ]);
  });

  test('round trip: every u16 comes back as itself or 1 less', () => {
    for (let x = 0; x <= 65_535; x++) expect([x, x - 1]).toContain(toU16Proportion(fromU16Proportion(x)));
    expect(toU16Proportion(fromU16Proportion(65_535))).toBe(65_535);
  });
});

describe('toU16Proportion', () => {
  test('clamps', () => {
    expect(toU16Proportion(-1n)).toBe(0);
    expect(toU16Proportion(I32F32.max)).toBe(65_535);
    expect(toU16Proportion(I32F32.one - 1n)).toBe(65_534);
  });
});
