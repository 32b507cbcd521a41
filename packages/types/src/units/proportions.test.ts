import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { u16FromRatio, u16ToRatio, u64FromRatio, u64ToRatio } from './proportions.ts';

describe('u16 and u64 proportions', () => {
  test('every u16 comes back from its fraction', () => {
    for (let raw = 0; raw <= 65_535; raw++)
      if (u16FromRatio(u16ToRatio(raw), { rounding: 'exact' }) !== raw) throw new Error(`${raw}`);
  });

  test('every u64 comes back from its fraction', () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 2n ** 64n - 1n),
        (raw) => u64FromRatio(u64ToRatio(raw), { rounding: 'exact' }) === raw,
      ),
    );
  });

  test('rounding is the one asked for', () => {
    expect(u16FromRatio('0.18', { rounding: 'down' })).toBe(11_796);
    expect(u16FromRatio('0.18', { rounding: 'up' })).toBe(11_797);
    expect(u16FromRatio('1/2', { rounding: 'nearest' })).toBe(32_768);
    expect(() => u16FromRatio('0.18', { rounding: 'exact' })).toThrow(/not whole/);
  });

  test('refuses more than one', () => {
    expect(() => u16FromRatio('1.1', { rounding: 'down' })).toThrow(/above 1/);
    expect(() => u64FromRatio({ numerator: 3n, denominator: 2n }, { rounding: 'down' })).toThrow(/1\.500000/);
  });
});
