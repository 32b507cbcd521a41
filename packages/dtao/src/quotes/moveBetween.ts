import { refuse } from '@taokit/errors';
import type { Ratio } from '@taokit/types';
import { minOf } from '../internal/minMax.ts';
import { maxMoveUnchecked } from '../pools/maxMove.ts';
import { type ChainFill, type ChainRefusal, fillOrder } from './chainFill.ts';
import { moveFee } from './moveFees.ts';
import type { QuoteTerms } from './QuoteTerms.ts';
import { movedPool, promised } from './worstCase.ts';

/** A move between two pools, in rao. */
export interface MoveFill {
  readonly ok: true;
  readonly movedRao: bigint;
  readonly sale: ChainFill;
  /** `undefined` where the TAO is below the minimum, and stays with the coldkey. */
  readonly purchase: ChainFill | undefined;
}

/** What is wanted of a move. */
export interface WantedMove {
  readonly amountRao: bigint;
  readonly limitRatioE9: bigint | undefined;
  readonly allowPartial: boolean;
  readonly stakeRao: bigint | undefined;
}

/**
 * A move between subnets with the checks of `swap_stake_limit`, in their order at spec 475; those of the caller's account are left
 * out.
 *
 * Source: `transition_stake_across_positions` in `pallets/subtensor/src/staking/move_stake.rs` and `validate_stake_transition` in
 * `stake_utils.rs`.
 *
 * @param from - the origin
 * @param to - the destination
 * @param move - amount, limit, whether it may move in part, the stake
 */
export function moveBetween(from: QuoteTerms, to: QuoteTerms, move: WantedMove): MoveFill | ChainRefusal {
  const { amountRao, limitRatioE9, allowPartial, stakeRao } = move;
  const most =
    limitRatioE9 === undefined ? { ok: true as const, amountRao } : maxMoveUnchecked(from, to, limitRatioE9);
  if (!most.ok) return most;
  if (stakeRao !== undefined && amountRao > stakeRao)
    return refuse('NotEnoughStakeToWithdraw', `${amountRao} rao are more than the stake of ${stakeRao}.`);
  const simulated = fillOrder(from, { side: 'sell', amountRao });
  if (!simulated.ok)
    return refuse('InsufficientLiquidity', `The origin's pool refuses it: ${simulated.reason}`);
  if (simulated.outRao <= from.minimumStakeRao)
    return refuse(
      'AmountTooLow',
      `${simulated.outRao} rao of TAO are not above the minimum of ${from.minimumStakeRao}.`,
    );
  if (!allowPartial && amountRao > most.amountRao)
    return refuse(
      'SlippageTooHigh',
      `At its limit only ${most.amountRao} of ${amountRao} rao would be moved.`,
    );
  return executeMove(from, to, minOf(amountRao, most.amountRao));
}

/** Sells and buys. Within one subnet, which was so until spec 296, the purchase meets the pool the sale left. */
export function executeMove(from: QuoteTerms, to: QuoteTerms, movedRao: bigint): MoveFill | ChainRefusal {
  const sale = fillOrder(from, { side: 'sell', amountRao: movedRao, fee: moveFee('sell', from, to) });
  if (!sale.ok) return sale;
  if (sale.outRao < from.minimumStakeRao) return { ok: true, movedRao, sale, purchase: undefined };
  const met = from.netuid === to.netuid ? { ...to, pool: sale.pool } : to;
  const purchase = fillOrder(met, { side: 'buy', amountRao: sale.outRao, fee: moveFee('buy', from, to) });
  if (!purchase.ok) return purchase;
  if (purchase.outRao === 0n) return refuse('AmountTooLow', `${sale.outRao} rao of TAO buy no alpha.`);
  return { ok: true, movedRao, sale, purchase };
}

/** What a move is promised, and the limit that lets it through, when others moved both prices by the tolerance. */
export function worstMove(
  from: QuoteTerms,
  to: QuoteTerms,
  amountRao: bigint,
  tolerance: Ratio,
): {
  outRao: bigint;
  limitRatioE9: bigint;
} {
  const { pool: origin } = movedPool(from, 'sell', tolerance);
  const { pool: destination } = movedPool(to, 'buy', tolerance);
  if (origin === undefined || destination === undefined) return { outRao: 0n, limitRatioE9: 0n };
  const moved = { from: { ...from, pool: origin }, to: { ...to, pool: destination } };
  const fill = executeMove(moved.from, moved.to, amountRao);
  const outRao = fill.ok ? (fill.purchase?.outRao ?? 0n) : 0n;
  const isUnmoved = origin === from.pool && destination === to.pool;
  return {
    outRao: isUnmoved ? outRao : promised(outRao),
    limitRatioE9: largestLimit(moved.from, moved.to, amountRao),
  };
}

/** The largest limit at which the chain lets an amount through: what it lets through falls as the limit rises. */
function largestLimit(from: QuoteTerms, to: QuoteTerms, amountRao: bigint): bigint {
  const passes = (limit: bigint) => {
    const most = maxMoveUnchecked(from, to, limit);
    return most.ok && most.amountRao >= amountRao;
  };
  let low = 0n;
  let high = 1n << 64n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (passes(middle)) low = middle;
    else high = middle;
  }
  return low;
}
