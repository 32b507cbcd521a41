import { U64_MAX } from '@taokit/fixed';
import { minOf } from '../internal/minMax.ts';
import { MOST_RESERVES, type PoolAmount, type SwapSide } from './PoolOrder.ts';
import type { PoolRefusal } from './PoolRefusal.ts';
import type { PoolReserves } from './PoolReserves.ts';
import type { SwapModel } from './SwapModel.ts';

/** An order without an amount. */
interface LimitedOrder {
  readonly side: SwapSide;
  readonly limitPriceRao: bigint;
  readonly feeRateU16: number;
}

/**
 * The most a limit order may bring to a pool on a curve, fee included: what a simulated order of a thousand reserves would
 * use up before the limit; or why that order is refused.
 *
 * Source: `get_max_amount_add` and `get_max_amount_remove` in `pallets/subtensor/src/staking`, from spec 423.
 *
 * @param model - the pool's kind
 * @param pool - the pool
 * @param order - direction, limit and fee rate
 */
export function mostBeforeLimit<Pool extends PoolReserves>(
  model: Pick<SwapModel<Pool>, 'buy' | 'sell'>,
  pool: Pool,
  { side, limitPriceRao, feeRateU16 }: LimitedOrder,
): PoolAmount | PoolRefusal {
  const reserveRao = side === 'buy' ? pool.taoReserveRao : pool.alphaReserveRao;
  const amountRao = minOf(reserveRao * MOST_RESERVES, U64_MAX);
  const swap = model[side](pool, { amountRao, limitPriceRao, feeRateU16 });
  if (!swap.ok) return swap;
  return { ok: true, amountRao: minOf(swap.amountInRao + swap.feeRao, U64_MAX) };
}
