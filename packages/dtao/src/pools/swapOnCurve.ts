import { refuse } from '@taokit/errors';
import { saturatingSubU64 } from '@taokit/fixed';
import { feeOfGross, feeOnNet, limitPriceBits } from './fixedFee.ts';
import type { PoolOrder, PoolSwap, SwapSide } from './PoolOrder.ts';
import { NO_BUY_LIMIT_RAO, NO_SELL_LIMIT_RAO } from './PoolOrder.ts';
import type { PoolRefusal } from './PoolRefusal.ts';
import { checkOrderSize, checkPriceLimit, type SizeRules } from './swapChecks.ts';

/** Why a pool on a curve refuses an order. */
export type CurveRefusal = PoolRefusal<
  'SwapInputTooLarge' | 'ReservesTooLow' | 'PriceLimitExceeded' | 'OutsideDomain'
>;

/** One direction of a pool whose price is a function of its reserves: what differs between models, and between buy and sell. */
export interface CurveSide<Pool> {
  readonly side: SwapSide;
  readonly reserveInRao: bigint;
  readonly reserveOutRao: bigint;
  /** Price of a pool of this model. */
  readonly price: (pool: Pool) => bigint;
  /** What the curve pays for a net input; `undefined` outside its domain. */
  readonly payout: (netRao: bigint) => bigint | undefined;
  /** Net input that reaches a price. */
  readonly inputToPrice: (targetBits: bigint) => bigint;
  /** The pool with the input in and the output out. */
  readonly apply: (netRao: bigint, outRao: bigint) => Pool;
  /** Cuts an input, whose payout is given too, to the most the pool accepts; absent where the checks are all there is. */
  readonly cap?: (netRao: bigint, outRao: bigint | undefined) => bigint;
}

/** Whether price `a` comes before price `b` on the way an order moves it. */
export function isBefore(side: SwapSide, a: bigint, b: bigint): boolean {
  return side === 'buy' ? a < b : a > b;
}

/**
 * One order against a pool on a curve: fee, checks in the chain's order, then all of it, or what reaches the limit with its
 * fee on top and the rest left to the trader.
 *
 * Source: `do_swap` in `pallets/swap/src/pallet/impls.rs` and `BasicSwapStep` in `swap_step.rs`.
 *
 * @param pool - before the order
 * @param order - amount, limit and fee rate
 * @param rules - bounds of an order's size
 * @param curve - the model, in the order's direction
 */
export function swapOnCurve<Pool>(
  pool: Pool,
  order: PoolOrder,
  rules: SizeRules,
  curve: CurveSide<Pool>,
): PoolSwap<Pool> | CurveRefusal {
  const { side, price, payout, apply } = curve;
  const feeRao = feeOfGross(order.amountRao, order.feeRateU16);
  const wantedRao = saturatingSubU64(order.amountRao, feeRao);
  const limitBits = limitPriceBits(order.limitPriceRao ?? noLimit(side));
  const refusal = checkOrderSize(wantedRao, curve, rules) ?? checkPriceLimit(price(pool), limitBits, side);
  if (refusal !== undefined) return refusal;

  const fullRao = payout(wantedRao);
  const netRao = curve.cap === undefined ? wantedRao : curve.cap(wantedRao, fullRao);
  const outRao = netRao === wantedRao ? fullRao : payout(netRao);
  if (outRao === undefined)
    return refuse('OutsideDomain', `An input of ${netRao} rao leaves the curve's domain.`);
  const after = apply(netRao, outRao);
  if (isBefore(side, limitBits, price(after))) {
    const limitedRao = curve.inputToPrice(limitBits);
    const limitedOutRao = payout(limitedRao) ?? 0n;
    const pooled = apply(limitedRao, limitedOutRao);
    return settle(order, { netRao: limitedRao, outRao: limitedOutRao, pool: pooled, feeRao: undefined });
  }
  return settle(order, { netRao, outRao, pool: after, feeRao: netRao === wantedRao ? feeRao : undefined });
}

function noLimit(side: SwapSide): bigint {
  return side === 'buy' ? NO_BUY_LIMIT_RAO : NO_SELL_LIMIT_RAO;
}

/** What of an order is executed. */
interface Fill<Pool> {
  readonly netRao: bigint;
  readonly outRao: bigint;
  readonly pool: Pool;
  /** Fee of the whole order; `undefined` where less was filled, whose fee is computed again. */
  readonly feeRao: bigint | undefined;
}

function settle<Pool>(
  order: PoolOrder,
  { netRao, outRao, pool, feeRao: fullFeeRao }: Fill<Pool>,
): PoolSwap<Pool> | CurveRefusal {
  if (netRao > 0n && outRao === 0n)
    return refuse('ReservesTooLow', `An input of ${netRao} rao is too small: the pool would pay nothing.`);
  const feeRao = fullFeeRao ?? feeOnNet(netRao, order.feeRateU16);
  return {
    ok: true,
    amountInRao: netRao,
    amountOutRao: outRao,
    feeRao,
    refundRao: saturatingSubU64(order.amountRao, netRao + feeRao),
    limitReached: fullFeeRao === undefined,
    pool,
  };
}
