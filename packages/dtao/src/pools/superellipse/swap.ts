import { saturatingSubU64, U64_MAX } from '../../internal/u64.ts';
import { feeOfGross, feeOnNet, limitPriceBits } from '../fixedFee.ts';
import type { PoolFill, PoolOrder } from '../PoolOrder.ts';
import { type PoolRefusal, refuse } from '../PoolRefusal.ts';
import { checkOrderSize, checkPriceLimit } from '../swapChecks.ts';
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
  before: SuperellipsePool,
  order: PoolOrder,
  rules: SuperellipseRules,
  direction: SuperellipseDirection,
): SuperellipseSwap | SuperellipseRefusal {
  const { side } = direction;
  const feeRao = feeOfGross(order.amountRao, order.feeRateU16);
  const netRao = saturatingSubU64(order.amountRao, feeRao);
  const limitBits = limitPriceBits(order.limitPriceRao);
  const refusal =
    checkOrderSize(netRao, side, rules) ??
    checkPriceLimit(superellipsePrice(before), limitBits, direction.isBefore);
  if (refusal !== undefined) return refusal;

  const full = superellipsePayout(side, netRao);
  const isWithin = full !== undefined && fitsPool(side, netRao, full, rules.minimumReserveRao);
  const cappedRao = isWithin ? netRao : superellipseMaxInput(side, rules.minimumReserveRao);
  const outRao = isWithin ? full : superellipsePayout(side, cappedRao);
  if (outRao === undefined)
    return refuse('OutsideDomain', `An input of ${cappedRao} rao leaves the curve's domain.`);
  const pool = direction.apply(cappedRao, outRao);
  const fill = direction.isBefore(limitBits, superellipsePrice(pool))
    ? fillTo(direction, limitBits)
    : { netRao: cappedRao, outRao, pool };
  return settle(order, netRao, feeRao, fill);
}

/** What of an order is executed. */
interface Fill {
  readonly netRao: bigint;
  readonly outRao: bigint;
  readonly pool: SuperellipsePool;
}

/**
 * Whether an input leaves the minimum in the paying reserve and fits the other: the same as not exceeding the largest
 * input, without its square root.
 */
function fitsPool(side: SuperellipseSide, netRao: bigint, outRao: bigint, keepRao: bigint): boolean {
  return side.reserveOutRao - outRao >= keepRao && side.reserveInRao + netRao <= U64_MAX;
}

/** The largest input whose price afterwards is not past the limit. */
function fillTo(direction: SuperellipseDirection, limitBits: bigint): Fill {
  const netRao = direction.inputToPrice(limitBits);
  const outRao = superellipsePayout(direction.side, netRao) ?? 0n;
  return { netRao, outRao, pool: direction.apply(netRao, outRao) };
}

function settle(
  order: PoolOrder,
  wantedRao: bigint,
  fullFeeRao: bigint,
  { netRao, outRao, pool }: Fill,
): SuperellipseSwap | SuperellipseRefusal {
  if (netRao > 0n && outRao === 0n)
    return refuse('ReservesTooLow', `An input of ${netRao} rao is too small: the pool would pay nothing.`);
  const limitReached = netRao !== wantedRao;
  const feeRao = limitReached ? feeOnNet(netRao, order.feeRateU16) : fullFeeRao;
  return {
    ok: true,
    amountInRao: netRao,
    amountOutRao: outRao,
    feeRao,
    refundRao: saturatingSubU64(order.amountRao, netRao + feeRao),
    limitReached,
    pool,
  };
}
