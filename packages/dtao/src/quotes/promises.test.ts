import { alpha, alphaFromRao, ratio, tao, taoFromRao } from '@taokit/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SwapSide } from '../pools/PoolOrder.ts';
import { fillOrder } from './chainFill.ts';
import type { CommonQuoteOptions } from './Quote.ts';
import type { QuotePool } from './QuotePool.ts';
import { readTerms, writePool } from './QuoteTerms.ts';
import { quoteMove } from './quoteMove.ts';
import { quoteStake } from './quoteStake.ts';
import { quoteUnstake } from './quoteUnstake.ts';

const POOL = { netuid: 64, taoReserve: tao('52000'), alphaReserve: alpha(64, '720000') };

const RULES: readonly CommonQuoteOptions[] = [
  { spec: 233 },
  { spec: 292 },
  { spec: 348 },
  { spec: 380 },
  { spec: 391 },
  { spec: 425 },
  { spec: 475 },
  { spec: 475, proposals: ['superellipse'] },
];

/** Pools from a thousand to half a million TAO, orders up to a fifth of them, tolerances up to 40%, and what others do before. */
const scenario = fc.record({
  rules: fc.constantFrom(...RULES),
  taoReserveRao: fc.bigInt(10n ** 12n, 5n * 10n ** 14n),
  alphaPerTao: fc.bigInt(1n, 1_000n),
  quoteWeight: fc.bigInt(3n * 10n ** 17n, 7n * 10n ** 17n),
  part: fc.bigInt(5n, 10n ** 5n),
  tolerancePpm: fc.integer({ min: 0, max: 400_000 }),
  others: fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 3 }),
});

type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

function poolOf(netuid: number, { taoReserveRao, alphaPerTao, quoteWeight }: Scenario): QuotePool {
  return {
    netuid,
    taoReserve: taoFromRao(taoReserveRao),
    alphaReserve: alphaFromRao(netuid, taoReserveRao * alphaPerTao),
    quoteWeight,
    feeRateU16: 33,
  };
}

/** The pool after others traded in the order's direction, each by a part of what is left to the tolerance, with fees. */
function afterOthers(given: QuotePool, side: SwapSide, { rules, tolerancePpm, others }: Scenario): QuotePool {
  const terms = readTerms(given, rules);
  const { model } = terms;
  const change = BigInt(side === 'buy' ? 1_000_000 + tolerancePpm : 1_000_000 - tolerancePpm);
  const bound = (model.price(terms.pool) * change) / 1_000_000n;
  let { pool } = terms;
  // A tolerance of 0 says that nobody trades.
  for (const part of tolerancePpm === 0 ? [] : others) {
    const mostRao = model.inputToPrice(pool, side, bound);
    const amountRao = (mostRao * BigInt(part)) / 1_000_000n;
    const swap = fillOrder({ ...terms, pool }, { side, amountRao });
    // The input is floored and pays a fee, so the price stays within the bound but for its own rounding.
    if (swap.ok && isWithin(side, model.price(swap.pool), bound)) pool = swap.pool;
  }
  return writePool(given, model, pool);
}

function isWithin(side: SwapSide, price: bigint, bound: bigint): boolean {
  return side === 'buy' ? price <= bound : price >= bound;
}

const toleranceOf = ({ tolerancePpm }: Scenario) => `${tolerancePpm}/1000000`;

describe('what is promised is received', () => {
  test('purchases: whole, within the limit, at least the minimum', () =>
    fc.assert(
      fc.property(scenario, (given) => {
        const pool = poolOf(64, given);
        const amount = taoFromRao(given.taoReserveRao / given.part + 100_000_000n);
        const quote = quoteStake(pool, amount, { ...given.rules, tolerance: toleranceOf(given) });
        if (!quote.ok) throw new Error(quote.reason);
        const options = { ...given.rules, limitPrice: quote.limitPrice, allowPartial: false };
        const received = quoteStake(afterOthers(pool, 'buy', given), amount, options);
        if (!received.ok) throw new Error(received.reason);
        expect(received.refunded.rao).toBe(0n);
        expect(received.amountOut.rao).toBeGreaterThanOrEqual(quote.minimumReceived.rao);
        expect(quote.amountOut.rao).toBeGreaterThanOrEqual(quote.minimumReceived.rao);
      }),
      { numRuns: 400 },
    ));

  test('sales: whole, within the limit, at least the minimum', () =>
    fc.assert(
      fc.property(scenario, (given) => {
        const pool = poolOf(64, given);
        const amount = alphaFromRao(
          64,
          pool.alphaReserve.rao / given.part + 100_000_000n * given.alphaPerTao,
        );
        const quote = quoteUnstake(pool, amount, { ...given.rules, tolerance: toleranceOf(given) });
        if (!quote.ok) throw new Error(quote.reason);
        if (quote.minimumReceived.rao === 0n) return;
        const options = { ...given.rules, limitPrice: quote.limitPrice, allowPartial: false };
        const received = quoteUnstake(afterOthers(pool, 'sell', given), amount, options);
        if (!received.ok) throw new Error(received.reason);
        expect(received.refunded.rao).toBe(0n);
        expect(received.amountOut.rao).toBeGreaterThanOrEqual(quote.minimumReceived.rao);
      }),
      { numRuns: 400 },
    ));

  test('moves: the whole amount passes the limit, and at least the minimum arrives', () =>
    fc.assert(
      fc.property(scenario, scenario, (given, other) => {
        const { rules } = given;
        const [from, to] = [poolOf(64, given), poolOf(8, other)];
        const amount = alphaFromRao(
          64,
          from.alphaReserve.rao / given.part + 100_000_000n * given.alphaPerTao,
        );
        const quote = quoteMove(from, to, amount, { ...rules, tolerance: toleranceOf(given) });
        if (!quote.ok || quote.minimumReceived.rao === 0n) return;
        const met = {
          from: afterOthers(from, 'sell', given),
          to: afterOthers(to, 'buy', { ...other, rules, tolerancePpm: given.tolerancePpm }),
        };
        const options = { ...rules, limitRatioE9: quote.limitRatioE9, allowPartial: false };
        const received = quoteMove(met.from, met.to, amount, options);
        if (!received.ok) throw new Error(received.reason);
        expect(received.moved).toEqual(amount);
        expect(received.amountOut.rao).toBeGreaterThanOrEqual(quote.minimumReceived.rao);
      }),
      { numRuns: 200 },
    ));

  test('on a curved pool a price that moves by x% does not move the order by x%', () => {
    // amountOut / 1.005 would promise 270,801.1 alpha; a pool moved by 0.5% gives 270,775.0.
    const options = { proposals: ['superellipse'] } as const;
    const quote = quoteStake(POOL, tao('35481'), { ...options, tolerance: '0.5%' });
    if (!quote.ok) throw new Error(quote.reason);
    const { numerator, denominator } = ratio('0.5%');
    const scaled = (quote.amountOut.rao * denominator) / (denominator + numerator);
    expect(scaled / 10n ** 8n).toBe(2_708_011n);
    expect(quote.minimumReceived.rao / 10n ** 8n).toBe(2_707_750n);
  });

  test('a promise is 0 where the pool cannot be moved that far', () => {
    const options = { proposals: ['superellipse'], tolerance: '100%' } as const;
    const quote = quoteUnstake(POOL, alpha(64, '50000'), options);
    expect(quote).toMatchObject({ ok: true, minimumReceived: tao('0') });
  });
});

describe('limitPrice', () => {
  test('one rao further where the chain would let less than the order through at the price after it', () => {
    // At 27,593,519 rao per alpha the chain lets 2,709 rao less than the order through.
    const pool = {
      netuid: 64,
      taoReserve: taoFromRao(18_016_247_458_412n),
      alphaReserve: alphaFromRao(64, 739_288_934_275_590n),
    };
    const quote = quoteStake(pool, taoFromRao(1_113_010_430_531n), { spec: 292 });
    expect(quote).toMatchObject({ ok: true, limitPrice: taoFromRao(27_593_520n) });
  });

  test('where the pool cannot be moved by the tolerance: the price moved by it, rounded away from it, and nothing promised', () => {
    const pool = {
      netuid: 92,
      taoReserve: taoFromRao(587_199_047_950n),
      alphaReserve: alphaFromRao(92, 435_539_509_978_376n),
      quoteWeight: 499_999_964_641_764_870n,
    };
    const quote = quoteStake(pool, taoFromRao(10_000_000_000n), { tolerance: '100000%' });
    expect(quote).toMatchObject({ limitPrice: taoFromRao(1_349_559_149n), minimumReceived: { rao: 0n } });
  });
});
