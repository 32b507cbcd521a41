import { quoteStake, quoteUnstake } from '@taokit/dtao';
import { alpha, tao } from '@taokit/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartNumber } from './figures.ts';
import {
  besideValues,
  impactCurves,
  impactValues,
  measureOf,
  orderSizes,
  sizeValues,
} from './impactCurves.ts';
import { POOL_KINDS } from './poolKinds.ts';

const POOL = { netuid: 64, taoRao: tao('52000').rao, alphaRao: tao('720000').rao };
const GIVEN = { netuid: 64, taoReserve: tao('52000'), alphaReserve: alpha(64, '720000') };
const RAO = 1_000_000_000n;

describe('orderSizes', () => {
  test('three decades of round sizes, the largest among them', () => {
    const sizes = orderSizes(5_000n * RAO).map((rao) => Number(rao) / 1e9);
    expect(sizes.slice(0, 6)).toEqual([5, 6, 8, 10, 12, 15]);
    expect(sizes.slice(-3)).toEqual([3000, 4000, 5000]);
    expect(sizes.length).toBe(31);
  });

  test('property: ascending, none beyond the largest, nothing for nothing', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, (1n << 64n) - 1n), (most) => {
        const sizes = orderSizes(most);
        expect(sizes.at(-1)).toBe(most);
        expect(sizes.every((size, i) => size > (sizes[i - 1] ?? 0n))).toBe(true);
        expect(sizes.length).toBeLessThan(40);
      }),
    );
  });
});

describe('impactCurves', () => {
  test.each(POOL_KINDS)('$name: every point is the quote of dtao, both ways', ({ key, rules }) => {
    for (const side of ['buy', 'sell'] as const) {
      const curve = impactCurves(POOL, side, 10_000n * RAO).find(({ kind }) => kind.key === key)!;
      expect(curve.points.length).toBeGreaterThan(20);
      for (const { amountRao, quote } of curve.points) {
        const amount = String(Number(amountRao) / 1e9);
        const expected =
          side === 'buy'
            ? quoteStake(GIVEN, tao(amount), rules)
            : quoteUnstake(GIVEN, alpha(64, amount), rules);
        expect(quote).toEqual(expected);
      }
    }
  });

  test('1,000 TAO: to the rao, what each model gives', () => {
    const out = impactCurves(POOL, 'buy', 1_000n * RAO).map(({ kind, points }) => {
      const { quote } = points.at(-1)!;
      return [kind.key, quote.ok && quote.amountOut.rao, quote.ok && quote.fee.rao];
    });
    expect(out).toEqual([
      ['product', 13_584_904_993_948n, 50_000n],
      ['liquidity', 13_578_194_017_137n, 503_547_722n],
      ['weighted', 13_578_194_017_147n, 503_547_722n],
      ['superellipse', 13_578_147_590_914n, 503_547_722n],
    ]);
  });

  test('measures: larger orders cost more, the fee comes on top, the next one pays what the price moved', () => {
    for (const side of ['buy', 'sell'] as const)
      for (const curve of impactCurves(POOL, side, 10_000n * RAO)) {
        const impact = impactValues(curve, 'impact') as number[];
        const cost = impactValues(curve, 'cost') as number[];
        const move = impactValues(curve, 'move') as number[];
        for (const [i, value] of impact.entries()) {
          if (i > 0) expect(value).toBeGreaterThanOrEqual(impact[i - 1]!);
          expect(cost[i]!).toBeGreaterThan(value);
          expect(move[i]!).toBeGreaterThan(value);
        }
      }
  });

  test('what the chain refuses is no point of the line', () => {
    const [curve] = impactCurves(POOL, 'buy', RAO / 100n);
    const values = impactValues(curve!, 'impact');
    const refused = curve!.points.filter(({ quote }) => !quote.ok);
    expect(refused.length).toBeGreaterThan(0);
    expect(values.filter((value) => value === null)).toHaveLength(refused.length);
    expect(sizeValues([curve!]).at(-1)).toBe(0.01);
  });

  test('beside another kind: what the fee of today costs more than that of launch', () => {
    const [launch, , weighted] = impactCurves(POOL, 'buy', 1_000n * RAO);
    expect(besideValues(launch!, launch!).every((value) => value === 0)).toBe(true);
    // 33 / 65535 of 1,000 TAO and what it would have bought, against 0.00005 TAO.
    expect(besideValues(weighted!, launch!).at(-1)).toBe(-0.000_494_002_483);
  });

  test('measureOf: exact fractions until the last step', () => {
    const quote = quoteStake(GIVEN, tao('1000'));
    if (!quote.ok) throw new Error(quote.reason);
    expect(measureOf(quote, 'impact')).toEqual(quote.priceImpact);
    const { numerator, denominator } = measureOf(quote, 'cost');
    const { averagePriceWithFee: paid, priceBefore: before } = quote;
    expect((numerator + denominator) * before.numerator * paid.denominator).toBe(
      denominator * paid.numerator * before.denominator,
    );
    expect(chartNumber({ numerator: 1n, denominator: 3n })).toBe(0.333333333333);
  });
});
