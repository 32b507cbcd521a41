import { minOf, U64_MAX } from '../internal/u64.ts';
import type { PoolModel } from './PoolModel.ts';
import type { PoolAmount, SwapSide } from './PoolOrder.ts';
import type { PoolRefusal } from './PoolRefusal.ts';
import type { PoolReserves } from './PoolReserves.ts';

/** Largest order the chain tries, in multiples of the reserve it pays into. */
const MOST_RESERVES = 1_000n;

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
  model: Pick<PoolModel<Pool>, 'buy' | 'sell'>,
  pool: Pool,
  { side, limitPriceRao, feeRateU16 }: LimitedOrder,
): PoolAmount | PoolRefusal {
  const reserveRao = side === 'buy' ? pool.taoReserveRao : pool.alphaReserveRao;
  const amountRao = minOf(reserveRao * MOST_RESERVES, U64_MAX);
  const swap = model[side](pool, { amountRao, limitPriceRao, feeRateU16 });
  if (!swap.ok) return swap;
  return { ok: true, amountRao: minOf(swap.amountInRao + swap.feeRao, U64_MAX) };
}
