import { describe, expect, test } from 'vitest';
import { createProportion } from './Proportion.ts';

describe('createProportion', () => {
  test('keeps the integer and the fraction of every u16', () => {
    for (let raw = 0; raw <= 65_535; raw++) {
      const { fraction, ...rest } = createProportion(raw);
      expect(rest.raw === raw && Math.round(fraction * 65_535) === raw).toBe(true);
    }
  });

  test('refuses what is no u16', () => {
    for (const raw of [-1, 65_536, 1.5, Number.NaN]) expect(() => createProportion(raw)).toThrow(/u16/);
  });
});
