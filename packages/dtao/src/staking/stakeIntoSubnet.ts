import { type Refusal, refuse } from '@taokit/errors';
import { u64 } from '@taokit/errors/check';
import type { FixedSharePool } from '../dividends/sharePool/fixedSharePool.ts';
import { check } from '../internal/check.ts';
import type { ConcentratedRefusal } from '../pools/concentratedLiquidity/swap.ts';
import type { StakingRules, StakingSubnet, StakingSwap } from './StakingSubnet.ts';
import {
  acceptsStakeUnchecked,
  type StakeShareUpdate,
  stakeShareValueUnchecked,
  updateStakeShareUnchecked,
} from './stakeShare.ts';
import { checkStaking, stakeHolding, stakingOrder } from './stakingChecks.ts';
import { type StakingOrder, swapAlphaForTaoUnchecked, swapTaoForAlphaUnchecked } from './stakingSwap.ts';

/** One staker's stake on one hotkey and subnet. */
export interface StakeHolding {
  /** The hotkey's pool on the subnet. */
  readonly pool: FixedSharePool;
  /** The staker's share, raw bits of an U64F64. */
  readonly shareBits: bigint;
}

/** A stake operation that was executed. */
export interface StakeTrade {
  /** Always true: tells a result from a refusal. */
  readonly ok: true;
  /** The swap behind it, with the subnet afterwards. */
  readonly swap: StakingSwap;
  /** The staker's holding afterwards. */
  readonly holding: StakeHolding;
  /** What the staker received: alpha staked or TAO paid, in rao. */
  readonly receivedRao: bigint;
}

/**
 * Stakes TAO: buys alpha and adds it to the staker's share.
 *
 * Source: `stake_into_subnet` in `pallets/subtensor/src/staking/stake_utils.rs`, July 2025.
 *
 * @param subnet - the subnet before
 * @param holding - the staker's holding before
 * @param order - TAO paid and limit
 * @param rules - from `stakingRulesAt`
 */
export function stakeIntoSubnet(
  subnet: StakingSubnet,
  holding: StakeHolding,
  order: StakingOrder,
  rules: StakingRules,
): StakeTrade | ConcentratedRefusal | Refusal<'AmountTooLow'> {
  checkStaking(subnet, rules);
  check(holding, stakeHolding, 'holding');
  check(order, stakingOrder, 'order');
  const swap = swapTaoForAlphaUnchecked(subnet, order, rules);
  if (!swap.ok) return swap;
  if (swap.amountOutRao === 0n) return refuse('AmountTooLow', `${order.amountRao} rao of TAO buy no alpha.`);
  if (!acceptsStakeUnchecked(holding.pool, swap.amountOutRao))
    return refuse(
      'InsufficientLiquidity',
      `${swap.amountOutRao} rao of alpha are no share of the hotkey's pool.`,
    );
  const update = updateStakeShareUnchecked(holding.pool, holding.shareBits, swap.amountOutRao);
  return { ok: true, swap, holding: held(update), receivedRao: swap.amountOutRao };
}

/**
 * Unstakes alpha: takes it off the staker's share and sells it; what a limit leaves unsold is staked again.
 *
 * An amount above the holding is not taken at all: the chain then sells nothing.
 *
 * Source: `unstake_from_subnet` in `pallets/subtensor/src/staking/stake_utils.rs`, July 2025.
 *
 * @param subnet - the subnet before
 * @param holding - the staker's holding before
 * @param order - alpha to sell and limit
 * @param rules - from `stakingRulesAt`
 */
export function unstakeFromSubnet(
  subnet: StakingSubnet,
  holding: StakeHolding,
  order: StakingOrder,
  rules: StakingRules,
): StakeTrade | ConcentratedRefusal {
  checkStaking(subnet, rules);
  check(holding, stakeHolding, 'holding');
  check(order, stakingOrder, 'order');
  const taken = takeStakeUnchecked(holding, order.amountRao);
  const takenRao = taken.updateRao < 0n ? -taken.updateRao : 0n;
  const swap = swapAlphaForTaoUnchecked(subnet, { ...order, amountRao: takenRao }, rules);
  if (!swap.ok) return swap;
  const refundRao = takenRao - swap.amountInRao - swap.feeRao;
  const update = refundRao > 0n ? updateStakeShareUnchecked(taken.pool, taken.shareBits, refundRao) : taken;
  return { ok: true, swap, holding: held(update), receivedRao: swap.amountOutRao };
}

/**
 * Takes alpha off a staker's share without selling it; nothing when the share is worth less.
 *
 * Source: `decrease_stake_for_hotkey_and_coldkey_on_subnet` in `staking/stake_utils.rs`.
 *
 * @param holding - the staker's holding
 * @param amountRao - alpha to take, in rao
 */
export function takeStake(holding: StakeHolding, amountRao: bigint): StakeShareUpdate {
  check(holding, stakeHolding, 'holding');
  check(amountRao, u64, 'amountRao');
  return takeStakeUnchecked(holding, amountRao);
}

function takeStakeUnchecked(holding: StakeHolding, amountRao: bigint): StakeShareUpdate {
  const { pool, shareBits } = holding;
  if (stakeShareValueUnchecked(pool, shareBits) < amountRao) return { pool, shareBits, updateRao: 0n };
  return updateStakeShareUnchecked(pool, shareBits, -amountRao);
}

function held({ pool, shareBits }: StakeShareUpdate): StakeHolding {
  return { pool, shareBits };
}
