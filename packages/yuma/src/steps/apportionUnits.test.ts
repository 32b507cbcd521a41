import { describe, expect, test } from 'vitest';
import { apportionUnits } from './apportionUnits.ts';

describe('apportionUnits', () => {
  test('all of the pool, in uid order: who stands where the floor moves has what moves', () => {
    expect(apportionUnits([1n, 1n, 1n], 10n)).toEqual([3n, 3n, 4n]);
    expect(apportionUnits([2n, 1n], 5n)).toEqual([3n, 2n]);
    expect(apportionUnits([0n, 2n, 0n], 5n)).toEqual([0n, 5n, 0n]);
  });

  test('no share above 0: nothing', () => {
    expect(apportionUnits([0n, 0n], 10n)).toEqual([0n, 0n]);
    expect(apportionUnits([], 10n)).toEqual([]);
  });
});
