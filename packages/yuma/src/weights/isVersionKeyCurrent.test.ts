import { describe, expect, test } from 'vitest';
import { isVersionKeyCurrent } from './isVersionKeyCurrent.ts';

describe('isVersionKeyCurrent', () => {
  test("not below the subnet's, and whatever it is where the subnet has none", () => {
    expect(isVersionKeyCurrent(4n, 5n)).toBe(false);
    expect(isVersionKeyCurrent(5n, 5n)).toBe(true);
    expect(isVersionKeyCurrent(6n, 5n)).toBe(true);
    expect(isVersionKeyCurrent(0n, 0n)).toBe(true);
  });

  test('what is no u64: refused by name', () => {
    expect(() => isVersionKeyCurrent(-1n, 5n)).toThrow(/^versionKey is -1/);
    expect(() => isVersionKeyCurrent(1n, 1n << 64n)).toThrow(/^networkVersionKey is 18446744073709551616/);
  });
});
