import { type PoolRefusal, refuse } from '../PoolRefusal.ts';
import type { PoolReserves } from '../PoolReserves.ts';
import { BALANCER_WEIGHT_ONE, isWeightAllowed, weightFromRational } from './BalancerPool.ts';
import type { BalancerInjection } from './inject.ts';

const FRACTION_MASK = (1n << 64n) - 1n;

/**
 * A weighted pool from reserves, at a price: the TAO weight is `TAO / (price * alpha + TAO)`.
 *
 * Used for the migration from concentrated liquidity and for new subnets. Source: `maybe_initialize_palswap` in
 * `pallets/swap/src/pallet/impls.rs`.
 *
 * @param reserves - what the pool holds
 * @param priceBits - price, raw bits of an U64F64; left out, both weights are 0.5
 * @returns the pool, or `ReservesOutOfBalance` when both reserves are 0 or a weight would fall below 0.01
 */
export function balancerInit(
  reserves: PoolReserves,
  priceBits?: bigint,
): BalancerInjection | PoolRefusal<'ReservesOutOfBalance'> {
  const { taoReserveRao, alphaReserveRao } = reserves;
  if (priceBits === undefined)
    return { ok: true, pool: { ...reserves, quoteWeight: BALANCER_WEIGHT_ONE / 2n } };
  const whole = (priceBits >> 64n) * alphaReserveRao;
  const fraction = (alphaReserveRao * (priceBits & FRACTION_MASK)) >> 64n;
  const total = whole + fraction + taoReserveRao;
  if (total === 0n)
    return refuse('ReservesOutOfBalance', 'Both reserves are 0: a price cannot set the weights.');
  const quoteWeight = weightFromRational(taoReserveRao, total);
  if (isWeightAllowed(quoteWeight))
    return { ok: true, pool: { taoReserveRao, alphaReserveRao, quoteWeight } };
  return refuse(
    'ReservesOutOfBalance',
    `The price would set the TAO weight to ${quoteWeight} of 10^18, outside 0.01 .. 0.99.`,
  );
}
