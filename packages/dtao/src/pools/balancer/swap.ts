import { saturatingSubU64 } from '../../internal/u64.ts';
import { feeOfGross, feeOnNet, limitPriceBits } from '../fixedFee.ts';
import type { PoolFill, PoolOrder } from '../PoolOrder.ts';
import { type PoolRefusal, refuse } from '../PoolRefusal.ts';
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
  const refusal = checkOrder(netRao, side, rules) ?? checkLimit(priceBits, limitBits, direction);
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

function checkOrder(
  netRao: bigint,
  { reserveInRao, reserveOutRao }: BalancerSide,
  { maxInputMultiple, minimumReserveRao }: BalancerRules,
): BalancerRefusal | undefined {
  if (maxInputMultiple !== undefined && netRao > reserveInRao * maxInputMultiple)
    return refuse(
      'SwapInputTooLarge',
      `An input of ${netRao} rao is more than ${maxInputMultiple} times the reserve of ${reserveInRao}.`,
    );
  if (reserveOutRao < minimumReserveRao)
    return refuse(
      'ReservesTooLow',
      `The paying reserve holds ${reserveOutRao} rao, below the minimum of ${minimumReserveRao}.`,
    );
  return undefined;
}

function checkLimit(
  priceBits: bigint,
  limitBits: bigint,
  { isBefore }: BalancerDirection,
): BalancerRefusal | undefined {
  if (isBefore(priceBits, limitBits)) return undefined;
  return refuse(
    'PriceLimitExceeded',
    `The price is already at or past the limit (${priceBits} against ${limitBits}, in 2^-64).`,
  );
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
