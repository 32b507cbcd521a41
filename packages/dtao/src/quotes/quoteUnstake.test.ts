import { alpha, alphaFromRao, compare, tao, taoFromRao } from '@taokit/types';
import { describe, expect, test } from 'vitest';
import type { QuoteRefusal, UnstakeOptions, UnstakeQuote } from './Quote.ts';
import type { QuotePool } from './QuotePool.ts';
import { quoteStake } from './quoteStake.ts';
import { quoteUnstake } from './quoteUnstake.ts';

const POOL = { netuid: 64, taoReserve: tao('52000'), alphaReserve: alpha(64, '720000') };
const LIVE = { ...POOL, quoteWeight: 499_999_964_641_764_870n, feeRateU16: 33 };
const RULES = [
  { spec: 233 },
  { spec: 292 },
  { spec: 380 },
  { spec: 385 },
  { spec: 425 },
  { spec: 475 },
  { spec: 475, proposals: ['superellipse'] },
] as const;

function accepted(quote: UnstakeQuote | QuoteRefusal): UnstakeQuote {
  if (!quote.ok) throw new Error(quote.reason);
  return quote;
}

const sell = (amount: string, options?: UnstakeOptions, pool: QuotePool = LIVE) =>
  quoteUnstake(pool, alpha(64, amount), options);

describe('quoteUnstake', () => {
  test.each(RULES)('%o: a round trip loses', (rules) => {
    const staked = quoteStake(POOL, tao('100'), rules);
    if (!staked.ok) throw new Error(staked.reason);
    const sold = accepted(quoteUnstake(staked.pool, staked.amountOut, rules));
    expect(compare(sold.amountOut, tao('100'))).toBeLessThan(0);
  });

  test('the launch fee comes off the TAO paid out', () => {
    const quote = sell('1000', { spec: 233 });
    expect(quote).toMatchObject({ fee: tao('0.00005'), filled: alpha(64, '1000') });
    const dear = sell('1000', { spec: 252 }, { ...LIVE, unstakeFeeRao: 9_000_000n });
    expect(dear).toMatchObject({ fee: taoFromRao(9_000_000n) });
    expect(accepted(sell('1000', { spec: 252 })).assumed).toContain('unstakeFeeRao');
  });

  test('from spec 380 the fee is sold too, and moves the pool a little further', () => {
    const [kept, sold] = [372, 380].map((spec) => accepted(sell('1000', { spec }, POOL)));
    if (kept === undefined || sold === undefined) throw new Error('no quotes');
    expect(sold.fee).toEqual(kept.fee);
    expect(kept.pool.alphaReserve.rao - POOL.alphaReserve.rao).toBe(alpha(64, '1000').rao - kept.fee.rao);
    expect(sold.pool.alphaReserve.rao - POOL.alphaReserve.rao).toBe(alpha(64, '1000').rao);
    expect(sold.priceAfter.numerator).toBeLessThan(kept.priceAfter.numerator);
  });

  test("another subnet's alpha, and another subnet's stake", () => {
    const wrong = expect.objectContaining({ code: 'dtao/wrong-currency' });
    expect(() => quoteUnstake(LIVE, alpha(65, '1'))).toThrow(wrong);
    expect(() => sell('1', { stake: alpha(65, '1') })).toThrow(wrong);
    expect(() => quoteUnstake(LIVE, tao('1') as never)).toThrow(wrong);
  });

  test('refusals: nothing, too little, more than there is, a crossed limit', () => {
    expect(sell('0')).toMatchObject({ refusal: 'AmountTooLow' });
    expect(sell('0.01')).toMatchObject({ refusal: 'AmountTooLow' });
    expect(sell('720000001')).toMatchObject({ refusal: 'InsufficientLiquidity' });
    expect(sell('720000000', {}, { ...LIVE, taoReserve: taoFromRao(999_999n) })).toMatchObject({
      refusal: 'InsufficientLiquidity',
    });
    const limitPrice = tao('0.08');
    expect(sell('1', { limitPrice })).toMatchObject({ refusal: 'PriceLimitExceeded' });
    expect(sell('5', { limitPrice: tao('0.07'), stake: alpha(64, '4') })).toMatchObject({
      refusal: 'NotEnoughStakeToWithdraw',
    });
    expect(sell('100000', { limitPrice: tao('0.07'), allowPartial: false })).toMatchObject({
      refusal: 'SlippageTooHigh',
    });
  });
});

describe('with the present stake', () => {
  test('all of it may be less than the minimum', () => {
    expect(sell('0.01', { stake: alpha(64, '0.01') })).toMatchObject({ ok: true, remainder: undefined });
  });

  test('without a limit no more than the stake is sold, from spec 302', () => {
    const options = { stake: alpha(64, '4') };
    const quote = accepted(sell('5', options));
    expect(quote).toMatchObject({ filled: alpha(64, '4'), refunded: alpha(64, '1') });
    expect(sell('5', { ...options, spec: 300 })).toMatchObject({ refusal: 'NotEnoughStakeToWithdraw' });
  });

  test("what stays below 0.02 TAO is sold too, unless the hotkey is the staker's own", () => {
    const options = { stake: alpha(64, '10.2') };
    const quote = accepted(sell('10', options));
    expect(quote.assumed).toEqual(['minimumStake', 'isHotkeyOwner', 'nominatorMinimum']);
    const rest = accepted(sell('0.2', { stake: alpha(64, '0.2') }, accepted(sell('10')).pool));
    expect(quote.remainder).toEqual({
      amountIn: alpha(64, '0.2'),
      fee: rest.fee,
      amountOut: rest.amountOut,
    });
    expect(quote.pool).toEqual(rest.pool);
    expect(accepted(sell('10', { ...options, isHotkeyOwner: true })).remainder).toBeUndefined();
    expect(accepted(sell('10', { ...options, nominatorMinimum: tao('0.01') })).remainder).toBeUndefined();
    expect(accepted(sell('10', { stake: alpha(64, '11') })).remainder).toBeUndefined();
  });

  test('what a pool refuses to buy is dropped', () => {
    const stake = alphaFromRao(64, 10n ** 10n + 1n);
    expect(accepted(sell('10', { stake })).remainder).toMatchObject({
      amountIn: alphaFromRao(64, 1n),
      amountOut: tao('0'),
    });
  });

  test('of a rest whose fee is too small to be sold alone the staker is paid all the same', () => {
    const pool = { netuid: 64, taoReserve: tao('10000'), alphaReserve: alpha(64, '2000000'), feeRateU16: 33 };
    const quote = accepted(sell('10', { stake: alphaFromRao(64, 10_000_150_000n) }, pool));
    expect(quote.remainder).toEqual({
      amountIn: alphaFromRao(64, 150_000n),
      fee: alphaFromRao(64, 75n),
      amountOut: taoFromRao(749n),
    });
    const sold = accepted(sell('10', {}, pool));
    expect(sold.pool.taoReserve.rao - quote.pool.taoReserve.rao).toBe(749n);
    expect(quote.pool.alphaReserve.rao - sold.pool.alphaReserve.rao).toBe(149_925n);
  });

  test('without it, that it covers the sale and that enough stays is assumed', () => {
    expect(accepted(sell('10')).assumed).toEqual(['minimumStake', 'stake']);
  });
});
