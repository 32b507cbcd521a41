import { describe, expect, test } from 'vitest';
import { checkOrderSize, checkPriceLimit } from './swapChecks.ts';

describe('checkOrderSize', () => {
  const reserves = { reserveInRao: 100n, reserveOutRao: 50n };
  const rules = { maxInputMultiple: 10n, minimumReserveRao: 50n };
  const refusalOf = (netRao: bigint, change: object = {}) =>
    checkOrderSize(netRao, reserves, { ...rules, ...change });

  test('as many reserves as the release allows, and not a rao more', () => {
    expect(refusalOf(1_000n)).toBeUndefined();
    expect(refusalOf(1_001n)).toEqual({
      ok: false,
      refusal: 'SwapInputTooLarge',
      reason: 'An input of 1001 rao is more than 10 times the reserve of 100.',
    });
  });

  test('of any size where the release has no such limit', () => {
    expect(refusalOf(1n << 64n, { maxInputMultiple: undefined })).toBeUndefined();
  });

  test('a paying reserve below the minimum: refused, after the size', () => {
    expect(refusalOf(1n, { minimumReserveRao: 51n })).toEqual({
      ok: false,
      refusal: 'ReservesTooLow',
      reason: 'The paying reserve holds 50 rao, below the minimum of 51.',
    });
    expect(refusalOf(1_001n, { minimumReserveRao: 51n })).toMatchObject({ refusal: 'SwapInputTooLarge' });
  });
});

describe('checkPriceLimit', () => {
  test('the price has to be strictly before the limit: below for a purchase, above for a sale', () => {
    const passes = (price: bigint, side: 'buy' | 'sell') => checkPriceLimit(price, 5n, side) === undefined;
    expect([4n, 5n, 6n].map((price) => passes(price, 'buy'))).toEqual([true, false, false]);
    expect([4n, 5n, 6n].map((price) => passes(price, 'sell'))).toEqual([false, false, true]);
    expect(checkPriceLimit(5n, 5n, 'buy')).toEqual({
      ok: false,
      refusal: 'PriceLimitExceeded',
      reason: 'The price is already at or past the limit (5 against 5, in 2^-64).',
    });
  });
});
