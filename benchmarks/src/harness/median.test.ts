import { describe, expect, test } from 'vitest';
import { median } from './median.ts';

describe('median', () => {
  test('odd count: the middle one, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
  });
  test('even count: the mean of the middle two', () => {
    expect(median([4, 1, 10, 2])).toBe(3);
  });
  test('sorts as numbers, and leaves its argument alone', () => {
    const values = [100, 20, 3];
    expect(median(values)).toBe(20);
    expect(values).toEqual([100, 20, 3]);
  });
  test('nothing measured: an error, not NaN', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});
