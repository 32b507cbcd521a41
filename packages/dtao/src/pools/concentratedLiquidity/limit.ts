import { refuse } from '@taokit/errors';
import { clampU64, U64_MAX } from '@taokit/fixed';
import type { PoolAmount, SwapSide } from '../PoolOrder.ts';
import type { PoolRefusal } from '../PoolRefusal.ts';
import type { ConcentratedPool, ConcentratedRules } from './ConcentratedPool.ts';
import { concentratedSwap } from './swap.ts';

/**
 * The most a limit order may pay into a concentrated liquidity pool, fee included: what a simulated order of 2^64 - 1
 * would use up before the limit.
 *
 * Source: `get_max_amount_add` and `get_max_amount_remove` in `pallets/subtensor/src/staking`, July 2025.
 *
 * @param pool - the pool's state
 * @param side - direction of the order
 * @param limitPriceRao - limit, rao of TAO per alpha
 * @param feeRateU16 - fee rate in 65535ths
 * @param rules - from `concentratedRules`
 * @returns rao of the input token, or `ZeroMaxStakeAmount` when the order cannot execute
 */
export function concentratedMaxInput(
  pool: ConcentratedPool,
  side: SwapSide,
  limitPriceRao: bigint,
  feeRateU16: number,
  rules: ConcentratedRules,
): PoolAmount | PoolRefusal<'ZeroMaxStakeAmount'> {
  const swap = concentratedSwap(pool, side, { amountRao: U64_MAX, limitPriceRao, feeRateU16 }, rules);
  const mostRao = swap.ok ? clampU64(swap.amountInRao + swap.feeRao) : 0n;
  if (mostRao > 0n) return { ok: true, amountRao: mostRao };
  return refuse(
    'ZeroMaxStakeAmount',
    `At a limit of ${limitPriceRao} rao per alpha the order cannot execute.`,
  );
}
