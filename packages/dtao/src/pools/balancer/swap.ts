import { saturatingSubU64 } from '../../internal/u64.ts';
import { feeOfGross, feeOnNet, limitPriceBits } from '../fixedFee.ts';
import type { PoolFill, PoolOrder } from '../PoolOrder.ts';
import { type PoolRefusal, refuse } from '../PoolRefusal.ts';
import { checkOrderSize, checkPriceLimit } from '../swapChecks.ts';
import type { BalancerPool, BalancerRules } from './BalancerPool.ts';
import { type BalancerSide, balancerPayout } from './payout.ts';
import { balancerPrice } from './price.ts';

/** An order a weighted pool executed. */
export interface BalancerSwap extends PoolFill {
  /** The pool afterwards. The fee is not in it. */
  readonly pool: BalancerPool;
}

/** Why a weighted pool refuses an order. */
export type BalancerRefusal = PoolRefusal<'SwapInputTooLarge' | 'ReservesTooLow' | 'PriceLimitExceeded'>;

/** What differs between a buy and a sell. */
export interface BalancerDirection {
  readonly side: BalancerSide;
  /** Whether price `a` comes before price `b` on the way this order moves it. */
  readonly isBefore: (a: bigint, b: bigint) => boolean;
  /** Net input that reaches a price. */
  readonly inputToPrice: (priceBits: bigint, targetBits: bigint) => bigint;
  /** The pool with the input in and the output out. */
  readonly apply: (netRao: bigint, outRao: bigint) => BalancerPool;
}

/**
 * One order against a weighted pool: fee, checks in the chain's order, full fill or fill to the limit.
 *
 * Source: `do_swap` in `pallets/swap/src/pallet/impls.rs` and `BasicSwapStep` in `swap_step.rs`.
 */
export function balancerSwap(
  pool: BalancerPool,
  order: PoolOrder,
  rules: BalancerRules,
  direction: BalancerDirection,
): BalancerSwap | BalancerRefusal {
  const { side } = direction;
  const feeRao = feeOfGross(order.amountRao, order.feeRateU16);
  const netRao = saturatingSubU64(order.amountRao, feeRao);
  const priceBits = balancerPrice(pool);
  const limitBits = limitPriceBits(order.limitPriceRao);
  const refusal =
    checkOrderSize(netRao, side, rules) ?? checkPriceLimit(priceBits, limitBits, direction.isBefore);
  if (refusal !== undefined) return refusal;

  const outRao = balancerPayout(side, netRao);
  const isFull = !direction.isBefore(limitBits, balancerPrice(direction.apply(netRao, outRao)));
  if (isFull) return settle(order, direction, { netRao, outRao, feeRao, limitReached: false });
  const limitedRao = direction.inputToPrice(priceBits, limitBits);
  return settle(order, direction, {
    netRao: limitedRao,
    outRao: balancerPayout(side, limitedRao),
    feeRao: feeOnNet(limitedRao, order.feeRateU16),
    limitReached: true,
  });
}

interface Step {
  readonly netRao: bigint;
  readonly outRao: bigint;
  readonly feeRao: bigint;
  readonly limitReached: boolean;
}

function settle(
  order: PoolOrder,
  direction: BalancerDirection,
  { netRao, outRao, feeRao, limitReached }: Step,
): BalancerSwap | BalancerRefusal {
  if (netRao > 0n && outRao === 0n)
    return refuse('ReservesTooLow', `An input of ${netRao} rao is too small: the pool would pay nothing.`);
  return {
    ok: true,
    amountInRao: netRao,
    amountOutRao: outRao,
    feeRao,
    refundRao: saturatingSubU64(order.amountRao, netRao + feeRao),
    limitReached,
    pool: direction.apply(netRao, outRao),
  };
}
