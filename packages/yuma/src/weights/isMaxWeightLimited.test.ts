import { describe, expect, test } from 'vitest';
import { isMaxWeightLimited, isRawWeightLimited } from './isMaxWeightLimited.ts';

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

  test('what is no u16: refused by name', () => {
    expect(() => isMaxWeightLimited(0, [1], [1], 65_536)).toThrow(/^maxWeightLimit is 65536/);
    expect(() => isMaxWeightLimited(-1, [1], [1], 1)).toThrow(/^uid is -1/);
  });
});

// In whole numbers: a third of 65535 is 21845 exactly, three quarters are 49151.25.
describe('isRawWeightLimited', () => {
  test.each([
    [[1, 2, 3], [1, 1, 1], 21_845, true],
    [[1, 2, 3], [1, 1, 1], 21_844, false],
    [[1, 2], [3, 1], 49_152, true],
    [[1, 2], [3, 1], 49_151, false],
    [[1, 2], [0, 0], 0, true],
    [[1], [9], 65_534, false],
    [[0], [9], 0, true],
    [[], [], 0, true],
  ])('uids %j, weights %j, limit %i: %s', (uids, values, limit, expected) => {
    expect(isRawWeightLimited(0, uids, values, limit)).toBe(expected);
  });

  test('what is no u16: refused by name', () => {
    expect(() => isRawWeightLimited(0, [1], [1], 65_536)).toThrow(/^maxWeightLimit is 65536/);
    expect(() => isRawWeightLimited(0, [1], [-1], 1)).toThrow(/^values\[0\] is -1/);
  });
});
