import { minOf, saturatingSubU64 } from '../../internal/u64.ts';
import { feeOfGross, feeOnNet, limitPriceBits } from '../fixedFee.ts';
import type { PoolFill, PoolOrder } from '../PoolOrder.ts';
import { type PoolRefusal, refuse } from '../PoolRefusal.ts';
import { superellipsePrice } from './price.ts';
import type { SuperellipsePool, SuperellipseRules } from './SuperellipsePool.ts';
import { type SuperellipseSide, superellipseMaxInput, superellipsePayout } from './side.ts';

/** An order a superellipse executed. */
export interface SuperellipseSwap extends PoolFill {
  /** The pool afterwards. The fee is not in it. */
  readonly pool: SuperellipsePool;
}

/** Why a superellipse refuses an order. */
export type SuperellipseRefusal = PoolRefusal<
  'SwapInputTooLarge' | 'ReservesTooLow' | 'PriceLimitExceeded' | 'OutsideDomain'
>;

/** What differs between a buy and a sell. */
export interface SuperellipseDirection {
  readonly side: SuperellipseSide;
  /** Whether price `a` comes before price `b` on the way this order moves it. */
  readonly isBefore: (a: bigint, b: bigint) => boolean;
  /** Net input that reaches a price. */
  readonly inputToPrice: (targetBits: bigint) => bigint;
  /** The pool with the input in and the output out. */
  readonly apply: (netRao: bigint, outRao: bigint) => SuperellipsePool;
}

/** One order against a superellipse: fee, checks, clamp to the most the pool accepts, fill to the limit. */
export function superellipseSwap(
  pool: SuperellipsePool,
  order: PoolOrder,
  rules: SuperellipseRules,
  direction: SuperellipseDirection,
): SuperellipseSwap | SuperellipseRefusal {
  const { side } = direction;
  const feeRao = feeOfGross(order.amountRao, order.feeRateU16);
  const netRao = saturatingSubU64(order.amountRao, feeRao);
  const limitBits = limitPriceBits(order.limitPriceRao);
  const refusal =
    checkOrder(netRao, side, rules) ?? checkLimit(superellipsePrice(pool), limitBits, direction);
  if (refusal !== undefined) return refusal;

  const mostRao = superellipseMaxInput(side, rules.minimumReserveRao);
  const cappedRao = minOf(netRao, mostRao);
  const outRao = superellipsePayout(side, cappedRao);
  if (outRao === undefined)
    return refuse('OutsideDomain', `An input of ${cappedRao} rao leaves the curve's domain.`);
  const reaches = direction.isBefore(limitBits, superellipsePrice(direction.apply(cappedRao, outRao)));
  const filledRao = reaches ? direction.inputToPrice(limitBits) : cappedRao;
  if (filledRao === netRao) return settle(order, direction, filledRao, feeRao, false);
  return settle(order, direction, filledRao, feeOnNet(filledRao, order.feeRateU16), true);
}

function checkOrder(
  netRao: bigint,
  { reserveInRao, reserveOutRao }: SuperellipseSide,
  { maxInputMultiple, minimumReserveRao }: SuperellipseRules,
): SuperellipseRefusal | undefined {
  if (netRao > reserveInRao * maxInputMultiple)
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
  { isBefore }: SuperellipseDirection,
): SuperellipseRefusal | undefined {
  if (isBefore(priceBits, limitBits)) return undefined;
  return refuse(
    'PriceLimitExceeded',
    `The price is already at or past the limit (${priceBits} against ${limitBits}, in 2^-64).`,
  );
}

function settle(
  order: PoolOrder,
  direction: SuperellipseDirection,
  netRao: bigint,
  feeRao: bigint,
  limitReached: boolean,
): SuperellipseSwap | SuperellipseRefusal {
  const outRao = superellipsePayout(direction.side, netRao) ?? 0n;
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
