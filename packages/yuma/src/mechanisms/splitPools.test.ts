import { describe, expect, test } from 'vitest';
import { halves, splitPools, sumOfBudgets } from './splitPools.ts';

describe('splitPools', () => {
  test('each budget by itself; where nobody has stake miners get the local one too, never that of root', () => {
    const budgets = { minerRao: 11n, localDividendRao: 5n, rootDividendRao: 3n };
    expect(splitPools(budgets, 2, null, {})).toEqual([
      { emissionRao: 6n + 3n + 2n, nullPools: { miningRao: 6n, dividendRao: 5n, fallbackRao: 9n } },
      { emissionRao: 5n + 2n + 1n, nullPools: { miningRao: 5n, dividendRao: 3n, fallbackRao: 7n } },
    ]);
  });

  test('by shares, as the release reads them', () => {
    const budgets = { minerRao: 100n, localDividendRao: 0n, rootDividendRao: 0n };
    const miners = (spec: number) =>
      splitPools(budgets, 3, [32_767, 32_768], { spec }).map(({ nullPools }) => nullPools!.miningRao);
    expect(miners(475)).toEqual([34n, 33n, 33n]);
    expect(miners(425)).toEqual([50n, 50n, 0n]);
  });
});

describe('halves', () => {
  test('the floored half to validators, nothing to root; together the emission', () => {
    expect(halves(9n)).toEqual({ minerRao: 5n, localDividendRao: 4n, rootDividendRao: 0n });
    expect(sumOfBudgets(halves(9n))).toBe(9n);
    expect(sumOfBudgets({ minerRao: 1n, localDividendRao: 10n, rootDividendRao: 100n })).toBe(111n);
  });
});
