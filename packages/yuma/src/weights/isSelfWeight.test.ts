import { describe, expect, test } from 'vitest';
import { isSelfWeight } from './isSelfWeight.ts';

describe('isSelfWeight', () => {
  test('one weight, and to the setter: nothing else', () => {
    expect(isSelfWeight(3, [3], [9])).toBe(true);
    expect(isSelfWeight(3, [3], [0])).toBe(true);
    expect(isSelfWeight(3, [4], [9])).toBe(false);
    expect(isSelfWeight(3, [], [])).toBe(false);
  });

  test('a vector that begins with the setter is none', () => {
    expect(isSelfWeight(3, [3, 4], [9, 9])).toBe(false);
  });

  test.each([
    [65_536, [3], [9], /^uid is 65536/],
    [3, [-1], [9], /^uids\[0\] is -1/],
    [3, [3], [0.5], /^values\[0\] is 0\.5/],
  ])('uid %j, uids %j, weights %j: refused by name', (uid, uids, values, message) => {
    expect(() => isSelfWeight(uid, uids, values)).toThrow(message);
  });
});
