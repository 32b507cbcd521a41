import { describe, expect, test } from 'vitest';
import type { BasketRow } from './BasketFund.ts';
import { depositIntoBasket } from './depositIntoBasket.ts';

const pool = { taoReserveRao: 10n ** 12n, alphaReserveRao: 10n ** 12n, quoteWeight: 5n * 10n ** 17n };
const held = { netuid: 1, alphaRao: 10n ** 9n, pool, fastPriceBits: 1n << 64n };
const cash = { netuid: 0, alphaRao: 10n ** 9n };
const base = {
  fund: { shares: 10n ** 9n, rateBits: 0n, rows: [held, cash] },
  staker: { rootStakeRao: 3n, claimedShares: 0n },
  taoRao: 10n ** 7n,
  hasRootUid: true,
  feeRateU16: 33,
};
const deposit = (change: Partial<typeof base>) => depositIntoBasket({ ...base, ...change });
const into = (rows: readonly BasketRow[], shares = 10n ** 9n) =>
  deposit({ fund: { shares, rateBits: 0n, rows: rows as typeof base.fund.rows } });

describe('depositIntoBasket', () => {
  test('buys of every holding by its value; the last takes what is left; shares as the least of them covers', () => {
    const made = deposit({});
    expect(made).toMatchObject({
      ok: true,
      valueRao: 9_997_483n,
      sharesIssued: 4_994_960n,
      staker: { rootStakeRao: 3n, claimedShares: -4_994_960n },
    });
    // 4,997,501 rao for the holding that a sale of all would bring 999,000,999 for; 5,002,499 for cash.
    expect(made.ok && made.fund.rows.map(({ alphaRao }) => alphaRao - 10n ** 9n)).toEqual([
      4_994_960n,
      5_002_499n,
    ]);
  });

  test('the first deposit is cash, a share for each rao', () => {
    const made = into([], 0n);
    expect(made).toMatchObject({ ok: true, sharesIssued: 10n ** 7n, valueRao: 10n ** 7n });
    expect(made.ok && made.fund.rows).toEqual([{ netuid: 0, alphaRao: 10n ** 7n }]);
  });

  test('the first shares in a fund that holds something are not cut to what was bought of it', () => {
    // A hundredth of the holding is bought: of 0 shares that would be none.
    expect(into([{ netuid: 0, alphaRao: 10n ** 9n }], 0n)).toMatchObject({ sharesIssued: 10n ** 7n });
  });

  test('what nobody can sell is not bought: kept as cash, and no share is cut for it', () => {
    const shallow = { ...held, pool: { ...pool, taoReserveRao: 999_999n } };
    const made = into([shallow], 5n);
    expect(made).toMatchObject({ ok: true, sharesIssued: 10n ** 7n });
    expect(made.ok && made.fund.rows).toEqual([shallow, { netuid: 0, alphaRao: 10n ** 7n }]);
  });

  test('a row that is empty is not looked at', () => {
    expect(into([{ ...held, alphaRao: 0n }, cash])).toMatchObject({ ok: true, sharesIssued: 10n ** 7n });
  });

  test('at least 2,000,000 rao', () => {
    expect(deposit({ taoRao: 1_999_999n })).toEqual({
      ok: false,
      refusal: 'AmountTooLow',
      reason: '1999999 rao are below the minimum of 2000000.',
    });
    expect(deposit({ taoRao: 2_000_000n })).toMatchObject({ ok: true });
  });

  test('the hotkey has to be on root', () => {
    expect(deposit({ hasRootUid: false })).toEqual({
      ok: false,
      refusal: 'HotKeyNotRegisteredInSubNet',
      reason: "The fund's hotkey has no uid on root.",
    });
  });

  test('more than a thousand times the TAO of a pool: in steps of that', () => {
    const small = { ...held, pool: { ...pool, taoReserveRao: 10n ** 7n, alphaReserveRao: 10n ** 9n } };
    const made = depositIntoBasket({
      ...base,
      taoRao: 10n ** 12n,
      fund: { ...base.fund, rows: [small, cash] },
    });
    expect(made).toMatchObject({ ok: true, sharesIssued: 997_993_023n, valueRao: 999_997_494_786n });
  });

  test('more than a thousandth of the TAO of a pool is still one step', () => {
    const made = depositIntoBasket({ ...base, taoRao: 10n ** 10n, fund: { ...base.fund, rows: [held] } });
    expect(made).toMatchObject({ ok: true, sharesIssued: 9_896_053_816n });
  });

  test('a part that buys no alpha: refused by the pool', () => {
    // An alpha costs 900,000 rao; of 2,000,000 rao for a fund of 12,000,000 fewer are for it.
    const dear = { taoReserveRao: 9n * 10n ** 14n, alphaReserveRao: 10n ** 9n, quoteWeight: 5n * 10n ** 17n };
    const rows = [
      { ...held, alphaRao: 2n, pool: dear },
      { ...cash, alphaRao: 10n ** 7n },
    ];
    const made = deposit({
      taoRao: 2_000_000n,
      fund: { shares: 10n, rateBits: 0n, rows } as typeof base.fund,
    });
    expect(made).toEqual({
      ok: false,
      refusal: 'ReservesTooLow',
      reason: 'An input of 304931 rao is too small: the pool would pay nothing.',
    });
  });

  test('a holding whose pool stands at the lowest price there is has no value: refused', () => {
    const lowest = { ...pool, taoReserveRao: 10n ** 6n };
    expect(into([{ ...held, pool: lowest }, cash])).toMatchObject({ refusal: 'PriceLimitExceeded' });
  });

  test('a part of 0 rao, shares of 0, a pool that cannot pay: refused', () => {
    expect(
      into([
        { ...held, alphaRao: 2n },
        { ...cash, alphaRao: 10n ** 15n },
      ]),
    ).toEqual({
      ok: false,
      refusal: 'AmountTooLow',
      reason: 'The part for subnet 1 would be 0 rao.',
    });
    expect(into([cash], 1n)).toEqual({
      ok: false,
      refusal: 'AmountTooLow',
      reason: '10000000 rao would buy no share of the fund.',
    });
    expect(into([{ ...held, pool: { ...pool, alphaReserveRao: 999_999n } }])).toEqual({
      ok: false,
      refusal: 'ReservesTooLow',
      reason: 'The paying reserve holds 999999 rao, below the minimum of 1000000.',
    });
  });
});
