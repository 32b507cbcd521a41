import { refuse } from '@taokit/errors';
import { clampU64, saturatingSubU64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';
import { concentratedBuy } from '../pools/concentratedLiquidity/buy.ts';
import { concentratedSell } from '../pools/concentratedLiquidity/sell.ts';
import type { ConcentratedRefusal, ConcentratedSwap } from '../pools/concentratedLiquidity/swap.ts';
import type { StakingRules, StakingSubnet, StakingSwap } from './StakingSubnet.ts';
import { checkStaking, stakingOrder } from './stakingChecks.ts';

/** One swap of a stake operation. */
export interface StakingOrder {
  /** TAO or alpha paid, fee included, in rao. */
  readonly amountRao: bigint;
  /** Worst price, rao of TAO per alpha; none when left out. */
  readonly limitPriceRao?: bigint | undefined;
  /** True where the chain charges nothing: moves between subnets, and its own sales. */
  readonly dropFees: boolean;
}

/**
 * Swaps TAO for alpha and keeps the subnet's books: alpha out and volume grow, `TotalStake` grows by the whole amount.
 *
 * Source: `swap_tao_for_alpha` in `pallets/subtensor/src/staking/stake_utils.rs`, July 2025.
 *
 * @param subnet - the subnet before
 * @param order - TAO paid and limit
 * @param rules - from `stakingRulesAt`
 */
export function swapTaoForAlpha(
  subnet: StakingSubnet,
  order: StakingOrder,
  rules: StakingRules,
): StakingSwap | ConcentratedRefusal {
  checkStaking(subnet, rules);
  check(order, stakingOrder, 'order');
  return swapTaoForAlphaUnchecked(subnet, order, rules);
}

/** {@link swapTaoForAlpha} of what was checked before. */
export function swapTaoForAlphaUnchecked(
  subnet: StakingSubnet,
  order: StakingOrder,
  rules: StakingRules,
): StakingSwap | ConcentratedRefusal {
  if (subnet.mechanism !== 1) return oneForOne(subnet, order.amountRao);
  const swap = concentratedBuy(subnet.pool, poolOrder(subnet, order), rules);
  if (!swap.ok) return swap;
  if (subnet.pool.alphaReserveRao < swap.amountOutRao) return overdrawn(swap, subnet.pool.alphaReserveRao);
  const alphaOutRao = clampU64(subnet.alphaOutRao + swap.amountOutRao);
  return settle(subnet, swap, alphaOutRao, order.amountRao, order.amountRao);
}

/**
 * Swaps alpha for TAO and keeps the subnet's books: alpha out shrinks by what joined the pool, `TotalStake` by what was
 * paid, volume grows by it.
 *
 * Source: `swap_alpha_for_tao` in `pallets/subtensor/src/staking/stake_utils.rs`, July 2025.
 *
 * @param subnet - the subnet before
 * @param order - alpha paid and limit
 * @param rules - from `stakingRulesAt`
 */
export function swapAlphaForTao(
  subnet: StakingSubnet,
  order: StakingOrder,
  rules: StakingRules,
): StakingSwap | ConcentratedRefusal {
  checkStaking(subnet, rules);
  check(order, stakingOrder, 'order');
  return swapAlphaForTaoUnchecked(subnet, order, rules);
}

/** {@link swapAlphaForTao} of what was checked before. */
export function swapAlphaForTaoUnchecked(
  subnet: StakingSubnet,
  order: StakingOrder,
  rules: StakingRules,
): StakingSwap | ConcentratedRefusal {
  if (subnet.mechanism !== 1) return oneForOne(subnet, order.amountRao);
  const swap = concentratedSell(subnet.pool, poolOrder(subnet, order), rules);
  if (!swap.ok) return swap;
  if (subnet.pool.taoReserveRao < swap.amountOutRao) return overdrawn(swap, subnet.pool.taoReserveRao);
  const alphaOutRao = saturatingSubU64(subnet.alphaOutRao, swap.amountInRao);
  return settle(subnet, swap, alphaOutRao, swap.amountOutRao, -swap.amountOutRao);
}

function poolOrder({ feeRateU16 }: StakingSubnet, order: StakingOrder) {
  const { amountRao, limitPriceRao, dropFees } = order;
  return { amountRao, limitPriceRao, feeRateU16: dropFees ? 0 : feeRateU16 };
}

function settle(
  subnet: StakingSubnet,
  swap: ConcentratedSwap,
  alphaOutRao: bigint,
  tradedRao: bigint,
  totalStakeChangeRao: bigint,
): StakingSwap {
  const { pool, amountInRao, amountOutRao, feeRao } = swap;
  const volumeRao = subnet.volumeRao + tradedRao;
  return {
    ok: true,
    subnet: { ...subnet, pool, alphaOutRao, volumeRao },
    amountInRao,
    amountOutRao,
    feeRao,
    totalStakeChangeRao,
  };
}

function oneForOne(subnet: StakingSubnet, amountRao: bigint): StakingSwap {
  return {
    ok: true,
    subnet,
    amountInRao: amountRao,
    amountOutRao: amountRao,
    feeRao: 0n,
    totalStakeChangeRao: 0n,
  };
}

function overdrawn({ amountOutRao }: ConcentratedSwap, reserveRao: bigint): ConcentratedRefusal {
  return refuse(
    'InsufficientLiquidity',
    `The pool would pay ${amountOutRao} rao out of a reserve of ${reserveRao}.`,
  );
}
