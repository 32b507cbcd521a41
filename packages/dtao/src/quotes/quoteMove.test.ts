import { alpha, alphaFromRao, tao } from '@taokit/types';
import { describe, expect, test } from 'vitest';
import type { MoveQuote, MoveRefusal } from './MoveQuote.ts';
import { quoteMove } from './quoteMove.ts';
import { quoteStake } from './quoteStake.ts';
import { quoteUnstake } from './quoteUnstake.ts';

const FROM = {
  netuid: 64,
  taoReserve: tao('52000'),
  alphaReserve: alpha(64, '720000'),
  quoteWeight: 499_999_964_641_764_870n,
  feeRateU16: 33,
};
const TO = {
  netuid: 3,
  taoReserve: tao('20000'),
  alphaReserve: alpha(3, '1000000'),
  quoteWeight: 5n * 10n ** 17n,
  feeRateU16: 33,
};
const ROOT = { netuid: 0, taoReserve: tao('1000000'), alphaReserve: alpha(0, '0') };
const HUNDRED = alpha(64, '100');

function accepted(quote: MoveQuote | MoveRefusal): MoveQuote {
  if (!quote.ok) throw new Error(quote.reason);
  return quote;
}

describe('quoteMove', () => {
  test.each([
    [233, 25_000n, true],
    // 196 / 65535 of the alpha, from a pool whose own rate is not given.
    [283, 299_076_829n, true],
    [302, 0n, true],
    [315, 50_354_772n, false],
    [475, 50_354_772n, false],
  ])('spec %i: the sale pays %i rao; the purchase pays: %s', (spec, saleFee, purchasePays) => {
    const { feeRateU16: _rate, ...from } = FROM;
    const quote = accepted(quoteMove(spec === 283 ? from : FROM, TO, HUNDRED, { spec }));
    expect(quote.sale?.fee.rao).toBe(saleFee);
    expect(quote.purchase?.fee.rao !== 0n).toBe(purchasePays);
    expect(quote.purchase?.amountIn).toEqual(quote.sale?.amountOut);
    expect(quote.minimumReceived.rao).toBeLessThan(quote.amountOut.rao);
  });

  test('from root the purchase pays the fee', () => {
    const quote = accepted(quoteMove(ROOT, TO, alpha(0, '10')));
    expect(quote.sale?.fee.rao).toBe(0n);
    const staked = quoteStake(TO, tao('10'));
    if (!staked.ok) throw new Error(staked.reason);
    expect(quote.amountOut).toEqual(staked.amountOut);
  });

  test('it is the two quotes, one after the other', () => {
    const amount = alphaFromRao(64, 123_456_789_012n);
    const moved = accepted(quoteMove(FROM, TO, amount));
    const sale = quoteUnstake(FROM, amount);
    if (!sale.ok) throw new Error(sale.reason);
    const purchase = quoteStake({ ...TO, feeRateU16: 0 }, sale.amountOut);
    if (!purchase.ok) throw new Error(purchase.reason);
    expect(moved.taoMoved).toEqual(sale.amountOut);
    expect(moved.amountOut).toEqual(purchase.amountOut);
    expect(moved).toMatchObject({ moved: amount, remaining: alpha(64, '0'), taoKept: tao('0') });
  });

  test('within a subnet alpha moves one for one, and nothing is sold', () => {
    const quote = accepted(quoteMove(FROM, FROM, HUNDRED));
    expect(quote).toMatchObject({ amountOut: HUNDRED, minimumReceived: HUNDRED, limitRatioE9: 0n });
    expect(quote.sale).toBeUndefined();
    expect(quote.taoMoved.rao / 10n ** 6n).toBe(7_222n);
  });

  test('within a subnet the worth has a minimum: 0.0001 TAO from spec 434, the minimum stake before', () => {
    const few = alpha(64, '0.01');
    expect(quoteMove(FROM, FROM, few)).toMatchObject({ ok: true });
    expect(quoteMove(FROM, FROM, few, { spec: 434 })).toMatchObject({ ok: true });
    expect(quoteMove(FROM, FROM, few, { spec: 433 })).toMatchObject({ refusal: 'AmountTooLow', spec: 433 });
    expect(quoteMove(FROM, FROM, alpha(64, '0.001'))).toMatchObject({ refusal: 'AmountTooLow' });
  });

  test('what is given away has the smaller minimum between subnets too, and is staked again above it', () => {
    const few = alpha(64, '0.01');
    expect(quoteMove(FROM, TO, few)).toMatchObject({ refusal: 'AmountTooLow' });
    const given = accepted(quoteMove(FROM, TO, few, { isTransfer: true }));
    expect([given.amountOut.rao > 0n, given.taoKept.rao]).toEqual([true, 0n]);
    expect(quoteMove(FROM, TO, few, { isTransfer: true, spec: 433 })).toMatchObject({
      refusal: 'AmountTooLow',
    });
    const asked = { isTransfer: true, minimumStake: tao('0.002') };
    expect(quoteMove(FROM, TO, few, asked)).toMatchObject({ refusal: 'AmountTooLow' });
  });

  test('until spec 296 also a move within a subnet swapped, in the pool its own sale left', () => {
    const quote = accepted(quoteMove(FROM, FROM, HUNDRED, { spec: 292 }));
    expect(quote.sale?.pool.taoReserve).not.toEqual(FROM.taoReserve);
    expect(quote.amountOut.rao).toBeLessThan(HUNDRED.rao);
    expect(quote.amountOut.rao).toBeGreaterThan((HUNDRED.rao * 99n) / 100n);
  });

  test('two states of one pool are one too many', () => {
    const other = { ...FROM, taoReserve: tao('1') };
    expect(() => quoteMove(FROM, other, HUNDRED)).toThrow(
      expect.objectContaining({ code: 'dtao/out-of-range' }),
    );
  });
});

describe('its limit', () => {
  test('is the ratio the chain takes: what passes it passes, what is above it does not', () => {
    const quote = accepted(quoteMove(FROM, TO, alpha(64, '5000'), { tolerance: '0' }));
    const limit = quote.limitRatioE9;
    // Spot ratio: (52000 / 720000) / (20000 / 1000000) = 3.61, less what the move itself costs.
    expect(limit / 10n ** 7n).toBe(352n);
    const options = { allowPartial: false };
    expect(quoteMove(FROM, TO, alpha(64, '5000'), { ...options, limitRatioE9: limit })).toMatchObject({
      ok: true,
      limitRatioE9: limit,
    });
    const above = { ...options, limitRatioE9: limit + 1n };
    expect(quoteMove(FROM, TO, alpha(64, '5000'), above)).toMatchObject({ refusal: 'SlippageTooHigh' });
  });

  test('a given one leaves a rest at the origin', () => {
    const quote = accepted(quoteMove(FROM, TO, alpha(64, '5000'), { limitRatioE9: 3_560_000_000n }));
    expect(quote.remaining.rao).toBeGreaterThan(0n);
    expect(quote.moved.rao + quote.remaining.rao).toBe(alpha(64, '5000').rao);
    expect(quote.sale?.amountIn).toEqual(quote.moved);
  });

  test('one that is crossed moves nothing from spec 423, and was refused before', () => {
    const limitRatioE9 = 4_000_000_000n;
    const quote = accepted(quoteMove(FROM, TO, HUNDRED, { limitRatioE9 }));
    expect(quote).toMatchObject({ moved: alpha(64, '0'), remaining: HUNDRED, amountOut: alpha(3, '0') });
    expect(quote.purchase).toBeUndefined();
    expect(quoteMove(FROM, TO, HUNDRED, { limitRatioE9, spec: 348 })).toMatchObject({
      refusal: 'ZeroMaxStakeAmount',
    });
  });

  test('to and from root it is that of a sale and of a purchase', () => {
    expect(quoteMove(FROM, ROOT, HUNDRED, { limitRatioE9: 80_000_000n })).toMatchObject({
      refusal: 'PriceLimitExceeded',
    });
    expect(quoteMove(ROOT, TO, alpha(0, '10'), { limitRatioE9: 60_000_000_000n })).toMatchObject({
      refusal: 'PriceLimitExceeded',
    });
    expect(quoteMove(ROOT, TO, alpha(0, '10'), { limitRatioE9: 40_000_000_000n })).toMatchObject({
      ok: true,
    });
  });
});

describe('its refusals', () => {
  test.each([
    ['AmountTooLow', alpha(64, '0.02'), {}],
    ['NotEnoughStakeToWithdraw', HUNDRED, { stake: alpha(64, '99') }],
    ['InsufficientLiquidity', alpha(64, '721000000'), {}],
  ] as const)('%s', (refusal, amount, options) => {
    expect(quoteMove(FROM, TO, amount, options)).toMatchObject({ ok: false, refusal, spec: 475 });
  });

  test('TAO below the minimum stake stays with the coldkey', () => {
    // The limit lets so little through that it is not staked again.
    const most = accepted(quoteMove(FROM, TO, alpha(64, '5000'), { limitRatioE9: 3_611_111_000n }));
    expect(most.purchase).toBeUndefined();
    expect(most.taoKept).toEqual(most.taoMoved);
    expect(most.amountOut).toEqual(alpha(3, '0'));
  });

  test('a limit price is no option of a move, and the fields are named', () => {
    const limit = { limitPrice: tao('1') } as never;
    expect(() => quoteMove(FROM, TO, HUNDRED, limit)).toThrow(
      expect.objectContaining({ code: 'dtao/unknown-field' }),
    );
    expect(() => quoteMove(FROM, { ...TO, alphaReserve: alpha(4, '1') }, HUNDRED)).toThrow('to.alphaReserve');
    expect(() => quoteMove(FROM, TO, alpha(3, '1'))).toThrow('amount');
  });
});
