import { describe, expect, test } from 'vitest';
import { hasEnoughWeights } from './hasEnoughWeights.ts';

describe('hasEnoughWeights', () => {
  test.each([
    ['as many as asked for', [1, 2], { n: 9, minAllowedWeights: 2 }, true],
    ['one fewer', [1, 2], { n: 9, minAllowedWeights: 3 }, false],
    ['every uid of a subnet that has fewer than asked for', [1, 2], { n: 2, minAllowedWeights: 3 }, true],
    ['one to the setter, whatever is asked for', [0], { n: 9, minAllowedWeights: 9 }, true],
    ['one to another', [1], { n: 9, minAllowedWeights: 9 }, false],
  ])('%s', (_, uids, rules, enough) => {
    expect(
      hasEnoughWeights(
        0,
        uids,
        uids.map(() => 0),
        rules,
      ),
    ).toBe(enough);
  });

  test('what is no u16: refused by name', () => {
    const rules = { n: 2, minAllowedWeights: 1 };
    expect(() => hasEnoughWeights(-1, [1], [1], rules)).toThrow(/^uid is -1/);
    expect(() => hasEnoughWeights(0, [1], [1], { ...rules, n: 65_536 })).toThrow(/^rules\.n is 65536/);
    expect(() => hasEnoughWeights(0, [1], [1], { ...rules, least: 1 } as typeof rules)).toThrow(
      /^There is no rules\.least\./,
    );
  });
});
