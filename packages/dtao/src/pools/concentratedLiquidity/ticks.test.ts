/** Orders across ticks: as many as a swap takes, ticks without liquidity, a price on a tick. */
import { describe, expect, test } from 'vitest';
import { concentratedBuy } from './buy.ts';
import { type ConcentratedPool, concentratedRules } from './ConcentratedPool.ts';
import { concentratedInit } from './init.ts';
import { CONCENTRATED_MAX_PRICE_RAO, CONCENTRATED_MIN_PRICE_RAO } from './price.ts';
import { concentratedSell } from './sell.ts';

const rules = concentratedRules(334);
const plain = concentratedInit({ taoReserveRao: 52_000n * 10n ** 9n, alphaReserveRao: 720_000n * 10n ** 9n });

/** A pool with a tick of no liquidity at every so many ticks to both sides. */
function ruled(count: number, step = 1): ConcentratedPool {
  const ticks = new Map(plain.ticks);
  const none = { liquidityNet: 0n, liquidityGross: 0n, feesOutTaoBits: 0n, feesOutAlphaBits: 0n };
  for (let at = 1; at <= count; at++)
    for (const side of [-1, 1]) ticks.set(plain.currentTick + side * at * step, none);
  return { ...plain, ticks };
}

const order = (amountRao: bigint, limitPriceRao: bigint) => ({ amountRao, limitPriceRao, feeRateU16: 33 });
const buy = (pool: ConcentratedPool) =>
  concentratedBuy(pool, order(10n ** 15n, CONCENTRATED_MAX_PRICE_RAO), rules);
const sell = (pool: ConcentratedPool) =>
  concentratedSell(pool, order(10n ** 16n, CONCENTRATED_MIN_PRICE_RAO), rules);

describe('an order across many ticks', () => {
  test('takes a thousand steps and not one more', () => {
    expect(buy(ruled(999))).toMatchObject({ ok: true });
    for (const refused of [buy(ruled(1_000)), sell(ruled(1_001))])
      expect(refused).toEqual({
        ok: false,
        refusal: 'TooManySwapSteps',
        reason: 'The order crosses more than 1000 ticks.',
      });
  });

  test('of no liquidity ends where it would without them, but for a rao of TAO a tick', () => {
    const [across, straight] = [buy(ruled(10, 50)), buy(plain)];
    if (!across.ok || !straight.ok) throw new Error('refused');
    const less = straight.amountOutRao - across.amountOutRao;
    // At 14 alpha a TAO.
    expect(less >= 0n && less <= 140n).toBe(true);
    expect(across.pool.liquidity).toBe(straight.pool.liquidity);
  });
});
