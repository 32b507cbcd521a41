import { describe, expect, test } from 'vitest';
import { computeSharePoolEpoch, isShareRowRetired } from './shareEpoch.ts';

describe('share epochs', () => {
  test('a row of an earlier pool is retired; without an epoch none is', () => {
    expect(isShareRowRetired(0n, 5n)).toBe(false);
    expect(isShareRowRetired(5n, 5n)).toBe(false);
    expect(isShareRowRetired(5n, 0n)).toBe(true);
  });

  test('counts each time the pool opens or closes', () => {
    expect(computeSharePoolEpoch(1n, false, true)).toBe(2n);
    expect(computeSharePoolEpoch(2n, true, false)).toBe(3n);
    expect(computeSharePoolEpoch(3n, true, true)).toBe(3n);
  });
});
