import { refuse } from '@taokit/errors';
import { checkWeightedStart } from '../checkStart.ts';
import type { PoolRefusal } from '../PoolRefusal.ts';
import type { PoolStart, StartedPool } from '../SwapModel.ts';
import {
  BALANCER_WEIGHT_ONE,
  type BalancerPool,
  isWeightAllowed,
  weightFromRational,
} from './BalancerPool.ts';

const FRACTION_MASK = (1n << 64n) - 1n;

/**
 * A weighted pool from reserves: with the weight given; or at a price, where the TAO weight is `TAO / (price * alpha + TAO)`;
 * or with equal weights.
 *
 * The chain starts at a price in the migration from concentrated liquidity and for new subnets. Source:
 * `maybe_initialize_palswap` in `pallets/swap/src/pallet/impls.rs`.
 *
 * @param start - what the pool holds, and its weight or price
 * @returns the pool, or `ReservesOutOfBalance` when both reserves are 0 at a price or a weight would be below 0.01
 */
export function balancerInit(
  start: PoolStart,
): StartedPool<BalancerPool> | PoolRefusal<'ReservesOutOfBalance'> {
  checkWeightedStart(start);
  const { taoReserveRao, alphaReserveRao } = start;
  const quoteWeight = startWeight(start);
  if (quoteWeight === undefined)
    return refuse('ReservesOutOfBalance', 'Both reserves are 0: a price cannot set the weights.');
  if (isWeightAllowed(quoteWeight))
    return { ok: true, pool: { taoReserveRao, alphaReserveRao, quoteWeight } };
  return refuse(
    'ReservesOutOfBalance',
    `The TAO weight would be ${quoteWeight} of 10^18, outside 0.01 .. 0.99.`,
  );
}

function startWeight({ taoReserveRao, alphaReserveRao, priceBits, quoteWeight }: PoolStart) {
  if (quoteWeight !== undefined) return quoteWeight;
  if (priceBits === undefined) return BALANCER_WEIGHT_ONE / 2n;
  const whole = (priceBits >> 64n) * alphaReserveRao;
  const fraction = (alphaReserveRao * (priceBits & FRACTION_MASK)) >> 64n;
  const total = whole + fraction + taoReserveRao;
  return total === 0n ? undefined : weightFromRational(taoReserveRao, total);
}
