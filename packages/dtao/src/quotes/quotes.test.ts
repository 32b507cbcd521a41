import { alpha, alphaFromRao, compare, ratio, tao } from '@taokit/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ERAS } from '../eras.ts';
import { quoteMove } from './quoteMove.ts';
import { quoteStake } from './quoteStake.ts';
import { quoteUnstake } from './quoteUnstake.ts';

const POOL = { netuid: 64, taoReserve: tao('52000'), alphaReserve: alpha(64, '720000') };
const OTHER = { netuid: 3, taoReserve: tao('20000'), alphaReserve: alpha(3, '1000000') };
const MODELS = [
  [233, 'constantProduct'],
  [292, 'concentratedLiquidity'],
  [380, 'balancer'],
  [385, 'concentratedLiquidity'],
  [425, 'balancer'],
  [ERAS.superellipse, 'superellipse'],
] as const;

const isLess = (a: { numerator: bigint; denominator: bigint }, b: typeof a) =>
  a.numerator * b.denominator < b.numerator * a.denominator;

describe('quoteStake', () => {
  test.each(MODELS)('spec %i: %s; the order is accounted for to the rao', (era, model) => {
    const quote = quoteStake(POOL, tao('1000'), { era, limitPrice: tao('0.0725') });
    if (!quote.ok) throw new Error(quote.rule);
    expect(quote).toMatchObject({ era, model, slippageTolerance: ratio('0.5%') });
    expect(quote.filled.rao + quote.refunded.rao).toBe(tao('1000').rao);
    expect(quote.refunded.rao).toBeGreaterThan(0n);
    expect(isLess(quote.priceBefore, quote.priceAfter)).toBe(true);
  });

  test('the newest era is the default, and the result says so', () => {
    expect(quoteStake(POOL, tao('1'))).toMatchObject({ era: ERAS.superellipse, model: 'superellipse' });
  });

  test('impact is yours, tolerance is others: they move apart', () => {
    const small = quoteStake(POOL, tao('1'), { tolerance: '2%' });
    const large = quoteStake(POOL, tao('5000'), { tolerance: '2%' });
    if (!small.ok || !large.ok) throw new Error('refused');
    expect(isLess(small.priceImpact, large.priceImpact)).toBe(true);
    expect(large.slippageTolerance).toEqual(small.slippageTolerance);
    expect(compare(large.minimumReceived, large.amountOut)).toBeLessThan(0);
  });

  test('its limit price fills the order whole, and a quote with it changes nothing', () =>
    fc.assert(
      fc.property(fc.constantFrom(...MODELS), fc.bigInt(10n ** 8n, 10n ** 12n), ([era], rao) => {
        const amount = { ...tao('0'), rao: rao as never };
        const quote = quoteStake(POOL, amount, { era });
        if (!quote.ok) throw new Error(quote.rule);
        const limited = quoteStake(POOL, amount, { era, limitPrice: quote.limitPrice });
        expect(limited).toMatchObject({ ok: true, refunded: tao('0'), amountOut: quote.amountOut });
      }),
      { numRuns: 100 },
    ));

  test('a refusal names the rule, the era and the model', () => {
    const refused = quoteStake(POOL, tao('1'), { limitPrice: tao('0.01') });
    expect(refused).toMatchObject({ ok: false, refusal: 'PriceLimitExceeded', model: 'superellipse' });
  });

  test('root is one for one', () => {
    const root = { netuid: 0, taoReserve: tao('0'), alphaReserve: alpha(0, '0') };
    expect(quoteStake(root, tao('5'))).toMatchObject({
      model: 'root',
      amountOut: alpha(0, '5'),
      fee: tao('0'),
    });
  });
});

describe('quoteUnstake', () => {
  test.each(MODELS)('spec %i: %s; a round trip loses', (era) => {
    const staked = quoteStake(POOL, tao('100'), { era });
    if (!staked.ok) throw new Error(staked.rule);
    const sold = quoteUnstake(staked.pool, staked.amountOut, { era });
    if (!sold.ok) throw new Error(sold.rule);
    expect(compare(sold.amountOut, tao('100'))).toBeLessThan(0);
  });

  test('the launch fee comes off the TAO paid out', () => {
    const quote = quoteUnstake(POOL, alpha(64, '1000'), { era: 233 });
    expect(quote).toMatchObject({ fee: tao('0.00005'), filled: alpha(64, '1000') });
  });

  test("another subnet's alpha is refused with a fix", () => {
    expect(() => quoteUnstake(POOL, alpha(65, '1'))).toThrow(
      expect.objectContaining({ code: 'dtao/wrong-currency' }),
    );
  });
});

describe('quoteMove', () => {
  test.each([
    [302, 'purchase'],
    [315, 'sale'],
    [425, 'sale'],
  ] as const)('spec %i: one fee, on the %s', (era, payer) => {
    const quote = quoteMove(POOL, OTHER, alpha(64, '100'), { era });
    if (!quote.ok) throw new Error(quote.rule);
    const free = payer === 'sale' ? quote.purchase : quote.sale;
    expect(free.fee.rao).toBe(0n);
    expect(quote[payer].fee.rao).toBeGreaterThan(0n);
    expect(quote.purchase.amountIn).toEqual(quote.sale.amountOut);
    expect(compare(quote.minimumReceived, quote.amountOut)).toBeLessThan(0);
  });

  test('it is the two quotes, one after the other', () => {
    const moved = quoteMove(POOL, OTHER, alphaFromRao(64, 123_456_789_012n), { era: 233 });
    if (!moved.ok) throw new Error(moved.rule);
    expect(moved.amountOut).toEqual(moved.purchase.amountOut);
    expect(moved.taoMoved).toEqual(moved.sale.amountOut);
  });
});
