import { describe, expect, test } from 'vitest';
import { isMaxWeightLimited } from './isMaxWeightLimited.ts';

// Around a third and three quarters: both sides are truncated to I32F32.
describe('isMaxWeightLimited', () => {
  test.each([
    [[1, 2, 3], [1, 1, 1], 21_845, true],
    [[1, 2, 3], [1, 1, 1], 21_844, false],
    [[1, 2], [1, 3], 49_152, true],
    [[1, 2], [1, 3], 49_151, false],
    [[1, 2], [0, 0], 0, true],
    [[1], [9], 65_535, true],
    [[1], [9], 65_534, false],
    [[0], [9], 0, true],
    [[], [], 0, true],
  ])('uids %j, weights %j, limit %i: %s', (uids, values, limit, expected) => {
    expect(isMaxWeightLimited(0, uids, values, limit)).toBe(expected);
  });
});
