import type { Refusal } from '@taokit/errors';
import { objectOf, u64 } from '@taokit/errors/check';
import { MAINNET_SPEC } from '@taokit/types';
import { check } from '../internal/check.ts';
import { clampU64, minOf, saturatingAddU64 } from '../internal/u64.ts';
import { type BalancerPool, balancerRules } from '../pools/balancer/BalancerPool.ts';
import { balancerSell } from '../pools/balancer/trade.ts';
import { NO_SELL_LIMIT_RAO } from '../pools/PoolOrder.ts';
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

const RULES = /* @__PURE__ */ balancerRules(MAINNET_SPEC);
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
  return sellChecked(market, alphaRao);
}

/** The same without the checks. */
export function sellChecked(market: BasketMarket, alphaRao: bigint): BasketSale | BasketSaleRefusal {
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
export function quoteRow(market: BasketMarket, alphaRao: bigint): BasketSale | BasketSaleRefusal {
  const { pool } = market;
  if (pool === undefined || alphaRao === 0n || alphaRao > mostPerSale(pool))
    return sellChecked(market, alphaRao);
  const sale = sellOnce(pool, alphaRao);
  return sale.ok ? { ok: true, taoRao: sale.amountOutRao, market: { ...market, pool: sale.pool } } : sale;
}

function mostPerSale(pool: BalancerPool): bigint {
  return clampU64(pool.alphaReserveRao * (RULES.maxInputMultiple ?? 1n));
}

function sellOnce(pool: BalancerPool, amountRao: bigint) {
  const order = { amountRao, limitPriceRao: NO_SELL_LIMIT_RAO, feeRateU16: 0 };
  const sale = balancerSell(pool, order, RULES);
  // A weighted pool has no domain to leave.
  return sale.ok ? sale : (sale as BasketSaleRefusal);
}
