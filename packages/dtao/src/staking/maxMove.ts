import { u64 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { concentratedSwaps } from '../pools/concentratedLiquidity/concentratedSwaps.ts';
import { type MoveEnd, maxMoveUnchecked } from '../pools/maxMove.ts';
import type { PoolAmount } from '../pools/PoolOrder.ts';
import type { PoolRefusal } from '../pools/PoolRefusal.ts';
import { rootSwaps } from '../pools/root/rootSwaps.ts';
import type { StakingRules, StakingSubnet } from './StakingSubnet.ts';
import { checkStaking } from './stakingChecks.ts';

/** Last spec version with concentrated liquidity; root's answers were the same all that time. */
const CONCENTRATED_SPEC = 422;

/**
 * The most TAO a limit order may stake.
 *
 * Source: `get_max_amount_add` in `pallets/subtensor/src/staking/add_stake.rs`, July 2025.
 *
 * @param subnet - the subnet
 * @param limitPriceRao - upper limit, rao of TAO per alpha
 * @param rules - from `stakingRulesAt`
 */
export function maxStake(
  subnet: StakingSubnet,
  limitPriceRao: bigint,
  rules: StakingRules,
): PoolAmount | PoolRefusal {
  checkStaking(subnet, rules);
  check(limitPriceRao, u64, 'limitPriceRao');
  const { model, pool, feeRateU16 } = endOf(subnet, rules);
  return model.maxInput(pool, 'buy', limitPriceRao, feeRateU16);
}

/**
 * The most alpha a limit order may unstake.
 *
 * Source: `get_max_amount_remove` in `pallets/subtensor/src/staking/remove_stake.rs`, July 2025.
 *
 * @param subnet - the subnet
 * @param limitPriceRao - lower limit, rao of TAO per alpha
 * @param rules - from `stakingRulesAt`
 */
export function maxUnstake(
  subnet: StakingSubnet,
  limitPriceRao: bigint,
  rules: StakingRules,
): PoolAmount | PoolRefusal {
  checkStaking(subnet, rules);
  check(limitPriceRao, u64, 'limitPriceRao');
  const { model, pool, feeRateU16 } = endOf(subnet, rules);
  return model.maxInput(pool, 'sell', limitPriceRao, feeRateU16);
}

/**
 * The most alpha a limit order may move from one subnet to another. The limit is the least price of the origin's alpha in the
 * destination's, times 10^9.
 *
 * Source: `get_max_amount_move` in `pallets/subtensor/src/staking/move_stake.rs`, July 2025.
 *
 * @param origin - subnet the stake leaves
 * @param destination - subnet the stake joins
 * @param limitPriceRao - least relative price, times 10^9
 * @param rules - from `stakingRulesAt`
 */
export function maxMove(
  origin: StakingSubnet,
  destination: StakingSubnet,
  limitPriceRao: bigint,
  rules: StakingRules,
): PoolAmount | PoolRefusal {
  checkStaking(origin, rules, 'origin');
  checkStaking(destination, rules, 'destination');
  check(limitPriceRao, u64, 'limitPriceRao');
  return maxMoveUnchecked(endOf(origin, rules), endOf(destination, rules), limitPriceRao);
}

function endOf({ mechanism, pool, feeRateU16 }: StakingSubnet, rules: StakingRules): MoveEnd {
  if (mechanism !== 1) return { model: rootSwaps({ spec: CONCENTRATED_SPEC }), pool, feeRateU16 };
  return { model: concentratedSwaps({ rules }) as MoveEnd['model'], pool, feeRateU16 };
}
