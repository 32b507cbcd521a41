import { type Allowed, type Refusal, refuse } from '@taokit/errors';
import { clampU64, saturatingAddU64 } from '@taokit/fixed';
import { minOf } from '../internal/minMax.ts';
import { balancerSwaps } from '../pools/balancer/balancerSwaps.ts';
import { MOST_RESERVES } from '../pools/PoolOrder.ts';
import type { BasketRow } from './BasketFund.ts';

/** Why a purchase for a fund fails. */
export type BasketPurchaseRefusal = Refusal<
  'AmountTooLow' | 'ReservesTooLow' | 'SwapInputTooLarge' | 'PriceLimitExceeded'
>;

const POOLS = /* @__PURE__ */ balancerSwaps();

/**
 * Buys alpha for a row with TAO, swap fees charged, in steps of at most 1000 times the pool's TAO. Cash, and subnets without
 * a pool, take it 1:1.
 */
export function buyForRow(
  row: BasketRow,
  taoRao: bigint,
  feeRateU16: number,
):
  | (Allowed & {
      /** The row afterwards. */
      readonly row: BasketRow;
    })
  | BasketPurchaseRefusal {
  if (row.pool === undefined)
    return { ok: true, row: { ...row, alphaRao: saturatingAddU64(row.alphaRao, taoRao) } };
  let { pool } = row;
  let boughtRao = 0n;
  for (let left = taoRao; left > 0n; ) {
    const most = clampU64(pool.taoReserveRao * MOST_RESERVES);
    const amountRao = most === 0n ? left : minOf(left, most);
    const fill = POOLS.buy(pool, { amountRao, feeRateU16 });
    // A weighted pool has no domain to leave.
    if (!fill.ok) return fill as BasketPurchaseRefusal;
    left -= fill.amountInRao + fill.feeRao;
    boughtRao = saturatingAddU64(boughtRao, fill.amountOutRao);
    pool = fill.pool;
  }
  if (boughtRao === 0n) return refuse('AmountTooLow', `${taoRao} rao buy no alpha on subnet ${row.netuid}.`);
  return { ok: true, row: { ...row, pool, alphaRao: saturatingAddU64(row.alphaRao, boughtRao) } };
}
