import { describe, expect, test } from 'vitest';
import { computeBasketReturn, computeIndexLevel } from './basketDisplay.ts';
import { checkRootUnlock } from './rootUnlock.ts';
import { sellBasketAlpha } from './sellBasketAlpha.ts';
import { computeTradeLimit } from './tradeBand.ts';
import { carryLiquidityUse, checkConcentration, spendLiquidity } from './tradeCaps.ts';
import { carryTradeBucket, spendTurnover } from './turnoverBudget.ts';

const ONE = 1n << 64n;

describe('computeTradeLimit', () => {
  const prices = { spotBits: ONE, movingPriceBits: 1n << 32n, fastPriceBits: ONE };
  const limit = (side: 'buy' | 'sell', change: object) => computeTradeLimit(side, { ...prices, ...change });

  test('two percent from the strictest of three prices', () => {
    expect(limit('buy', {})).toEqual({ ok: true, limitPriceRao: 1_019_999_999n });
    expect(limit('sell', {})).toEqual({ ok: true, limitPriceRao: 979_999_999n });
    expect(limit('buy', { movingPriceBits: 3n << 32n, fastPriceBits: 2n * ONE })).toEqual(limit('buy', {}));
    expect(limit('sell', { movingPriceBits: 1n << 31n, fastPriceBits: ONE / 4n })).toEqual(limit('sell', {}));
  });

  test('the spot price may be at the bound, and not past it', () => {
    const upper = 18_815_678_955_183_742_648n;
    const lower = 18_077_809_192_235_360_583n;
    expect(limit('buy', { spotBits: upper })).toMatchObject({ ok: true });
    expect(limit('buy', { spotBits: upper + 1n })).toEqual({
      ok: false,
      refusal: 'SlippageTooHigh',
      reason: 'The spot price (18815678955183742649 in 2^-64) is past the bound of 18815678955183742648.',
    });
    expect(limit('sell', { spotBits: lower })).toMatchObject({ ok: true });
    expect(limit('sell', { spotBits: lower - 1n })).toMatchObject({ ok: false, refusal: 'SlippageTooHigh' });
  });

  test('no trade before both moving prices are there', () => {
    const none = { ok: false, refusal: 'SlippageTooHigh', reason: 'The subnet has no moving price yet.' };
    for (const change of [{ movingPriceBits: 0n }, { fastPriceBits: undefined }, { fastPriceBits: 0n }]) {
      expect(limit('buy', change)).toEqual(none);
      expect(limit('sell', change)).toEqual(none);
    }
  });
});

describe('what a fund may trade in a day', () => {
  test('all that is left, and not a rao more', () => {
    const input = { guardedValueRao: 65_535n, capU16: 100, block: 5n };
    expect(spendTurnover(input, 100n)).toEqual({ ok: true, bucket: { levelRao: 0n, block: 5n } });
    expect(spendTurnover(input, 40n)).toEqual({ ok: true, bucket: { levelRao: 60n, block: 5n } });
    expect(spendTurnover(input, 101n)).toEqual({
      ok: false,
      refusal: 'BasketTurnoverBudgetExceeded',
      reason: '101 rao are above the 100 left to trade.',
    });
  });

  test('goes with a hotkey that gets another name; nothing there, nothing changes', () => {
    const from = { levelRao: 3n, block: 9n };
    const to = { levelRao: 5n, block: 7n };
    expect(carryTradeBucket(from)).toEqual(from);
    expect(carryTradeBucket(from, to)).toEqual({ levelRao: 3n, block: 9n });
    expect(carryLiquidityUse(from)).toEqual(from);
    expect(carryLiquidityUse(from, to)).toEqual({ levelRao: 5n, block: 9n });
  });
});

describe('caps of a purchase', () => {
  test('at the cap it passes; above it the refusal says what, and by how much', () => {
    const input = { heldRao: 100n, boughtRao: 100n, alphaInRao: 65_535n, capU16: 100, block: 5n };
    expect(spendLiquidity(input)).toMatchObject({ ok: true });
    expect(spendLiquidity({ ...input, heldRao: 101n })).toEqual({
      ok: false,
      refusal: 'BasketLiquidityCapExceeded',
      reason: "The fund's holding, 101 rao, are above 100 / 65535 of 65535.",
    });
    expect(spendLiquidity({ ...input, boughtRao: 101n })).toMatchObject({
      reason: "The fund's purchases of a day, 101 rao, are above 100 / 65535 of 65535.",
    });
    const whole = { destinationValueRao: 100n, guardedValueRao: 65_535n, networks: 65_535, capU16: 100 };
    expect(checkConcentration(whole)).toEqual({ ok: true });
    expect(checkConcentration({ ...whole, destinationValueRao: 101n })).toEqual({
      ok: false,
      refusal: 'BasketConcentrationCapExceeded',
      reason: "101 rao are above 100 / 65535 of the fund's 65535.",
    });
  });

  test('root stake that is locked: how long yet', () => {
    expect(checkRootUnlock(100n, 149n, 50n)).toEqual({
      ok: false,
      refusal: 'RootStakeLocked',
      reason: '49 of 50 blocks have passed since block 100.',
    });
  });

  test('alpha of a pool without alpha cannot be sold', () => {
    const empty = { taoReserveRao: 10n ** 9n, alphaReserveRao: 0n, quoteWeight: 5n * 10n ** 17n };
    expect(sellBasketAlpha({ netuid: 1, pool: empty }, 5n)).toMatchObject({ ok: false });
  });
});

describe('what is displayed', () => {
  test('nothing staked, no fund: as before', () => {
    expect(computeBasketReturn(ONE, 5n, 0n)).toBe(ONE);
    expect(computeIndexLevel(ONE, [])).toBe(ONE);
  });

  test('the index rises by the mean of the funds, by their value', () => {
    const funds = [
      { valueBeforeRao: 1n, relativeBits: 2n * ONE },
      { valueBeforeRao: 3n, relativeBits: ONE },
    ];
    expect(computeIndexLevel(ONE, funds)).toBe((5n * ONE) / 4n);
  });
});
