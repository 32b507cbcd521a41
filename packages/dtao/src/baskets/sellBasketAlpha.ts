import type { Refusal } from '@taokit/errors';
import { objectOf, u64 } from '@taokit/errors/check';
import { clampU64, saturatingAddU64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';
import { minOf } from '../internal/minMax.ts';
import type { BalancerPool } from '../pools/balancer/BalancerPool.ts';
import { balancerSwaps } from '../pools/balancer/balancerSwaps.ts';
import { MOST_RESERVES } from '../pools/PoolOrder.ts';
import { type BasketMarket, marketFields } from './BasketFund.ts';

/** Why a sale of a fund's alpha fails. `ReservesTooLow` is terminal: the chain burns such a holding. */
export type BasketSaleRefusal = Refusal<'ReservesTooLow' | 'SwapInputTooLarge' | 'PriceLimitExceeded'>;

/** A fund's sale. */
export interface BasketSale {
  /** Always true. */
  readonly ok: true;
  /** TAO it brought, rao. */
  readonly taoRao: bigint;
  /** The market afterwards. */
  readonly market: BasketMarket;
}

const POOLS = /* @__PURE__ */ balancerSwaps();
const marketRule = /* @__PURE__ */ objectOf(marketFields);

/**
 * Sells alpha of a fund, without fee and without a price limit of its own, in steps of at most 1000 times the pool's alpha.
 * Without a pool alpha is worth as much TAO.
 *
 * Source: `swap_basket_alpha_for_tao_chunks` in `pallets/subtensor/src/staking/claim_root.rs`, from spec 441. That a sale
 * which would pay nothing counts as terminal too follows from the pool's error, which is the same; that was not seen.
 *
 * @param market - where
 * @param alphaRao - how much, rao
 * @returns what it brought and the market afterwards, or the pool's refusal; nothing was sold then
 */
export function sellBasketAlpha(market: BasketMarket, alphaRao: bigint): BasketSale | BasketSaleRefusal {
  check(market, marketRule, 'market');
  check(alphaRao, u64, 'alphaRao');
  return sellBasketAlphaUnchecked(market, alphaRao);
}

/** {@link sellBasketAlpha} of what was checked before. */
export function sellBasketAlphaUnchecked(
  market: BasketMarket,
  alphaRao: bigint,
): BasketSale | BasketSaleRefusal {
  if (market.pool === undefined || alphaRao === 0n) return { ok: true, taoRao: alphaRao, market };
  let pool = market.pool;
  let taoRao = 0n;
  for (let left = alphaRao; left > 0n; ) {
    const most = mostPerSale(pool);
    const sale = sellOnce(pool, most === 0n ? left : minOf(left, most));
    if (!sale.ok) return sale;
    left -= sale.amountInRao;
    taoRao = saturatingAddU64(taoRao, sale.amountOutRao);
    pool = sale.pool;
  }
  return { ok: true, taoRao, market: { ...market, pool } };
}

/**
 * What a whole holding would bring, as the chain values it: one sale where it fits one, of which only the part above the
 * chain's lowest price is filled; steps where it does not. How the chain reads a sale that fills in part was not seen; pools
 * of mainnet do not come near that price.
 */
export function quoteRow(
  market: BasketMarket,
  alphaRao: bigint,
): Pick<BasketSale, 'ok' | 'taoRao'> | BasketSaleRefusal {
  const { pool } = market;
  if (pool === undefined || alphaRao === 0n || alphaRao > mostPerSale(pool))
    return sellBasketAlphaUnchecked(market, alphaRao);
  const sale = sellOnce(pool, alphaRao);
  return sale.ok ? { ok: true, taoRao: sale.amountOutRao } : sale;
}

function mostPerSale(pool: BalancerPool): bigint {
  return clampU64(pool.alphaReserveRao * MOST_RESERVES);
}

function sellOnce(pool: BalancerPool, amountRao: bigint) {
  const sale = POOLS.sell(pool, { amountRao, feeRateU16: 0 });
  // A weighted pool has no domain to leave.
  return sale.ok ? sale : (sale as BasketSaleRefusal);
}
