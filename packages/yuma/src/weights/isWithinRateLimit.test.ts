import { describe, expect, test } from 'vitest';
import { isWithinRateLimit } from './isWithinRateLimit.ts';

describe('isWithinRateLimit', () => {
  test.each([
    ['one block too early', 10n, 19n, false],
    ['as many blocks as the limit', 10n, 20n, true],
    ['never before', 0n, 1n, true],
    ['a last update that is still to come', 20n, 10n, false],
  ])('%s', (_, lastUpdate, currentBlock, allowed) => {
    expect(isWithinRateLimit({ lastUpdate, currentBlock, rateLimit: 10n })).toBe(allowed);
  });

  test('what is no u64: refused by name', () => {
    expect(() => isWithinRateLimit({ lastUpdate: -1n, currentBlock: 1n, rateLimit: 1n })).toThrow(
      /^rate\.lastUpdate is -1/,
    );
  });
});
