import { type BalancerPool, type MoveEnd, maxPoolMove, type SwapSide } from '@taokit/dtao/pools';
import { U64_MAX } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import type { Reads } from '../../../state/State.ts';
import { hasPool, modelOf, poolOf } from '../../swap/pool.ts';
import { FeeRate } from '../../swap/storage.ts';
import { SubnetAlphaIn, SubnetTAO } from '../storage/pools.ts';
import { minOf } from './minMax.ts';

/** Largest order the chain executes, in multiples of the reserve it pays into. */
const MOST_RESERVES = 1_000n;

/** The most a limit lets an order bring, fee included, rao (`get_max_amount_add`, `get_max_amount_remove`). */
export function maxOrder(context: Context, netuid: number, side: SwapSide, limitPriceRao: bigint): bigint {
  const { model, pool, feeRateU16 } = endOf(context, netuid);
  const most = model.maxInput(pool, side, limitPriceRao, feeRateU16);
  return most.ok ? most.amountRao : fail(`Swap.${most.refusal}`, most.reason);
}

/** The most alpha a limit lets a move bring, rao (`get_max_amount_move`). */
export function maxStakeMove(context: Context, from: number, to: number, limitPriceRao: bigint): bigint {
  const most = maxPoolMove(endOf(context, from), endOf(context, to), limitPriceRao);
  return most.ok ? most.amountRao : fail(`Swap.${most.refusal}`, most.reason);
}

/** The largest order a pool executes, rao (`max_swap_input`). */
export function largestOrder(state: Reads, netuid: number, side: SwapSide): bigint {
  const reserveRao = side === 'buy' ? SubnetTAO.get(state, netuid) : SubnetAlphaIn.get(state, netuid);
  return minOf(reserveRao * MOST_RESERVES, U64_MAX);
}

/**
 * Ends the call with `InsufficientLiquidity` for an order larger than the chain executes
 * (`ensure_add_stake_input_within_swap_limit` and its counterpart).
 */
export function ensureOrderSize(context: Context, netuid: number, side: SwapSide, amountRao: bigint): void {
  const { state } = context;
  if (!hasPool(state, netuid)) return;
  const most = largestOrder(state, netuid, side);
  ensure(
    amountRao <= most,
    'SubtensorModule.InsufficientLiquidity',
    `${amountRao} rao are more than the ${most} rao the pool takes at once.`,
  );
}

function endOf(context: Context, netuid: number): MoveEnd<BalancerPool> {
  const { state } = context;
  return {
    model: modelOf(context, netuid),
    pool: poolOf(state, netuid),
    feeRateU16: FeeRate.get(state, netuid),
  };
}
