import { U64F64, U96F32 } from '@taokit/fixed';
import { U64_MAX } from '../internal/u64.ts';
import { concentratedMaxInput } from '../pools/concentratedLiquidity/limit.ts';
import { concentratedPrice } from '../pools/concentratedLiquidity/price.ts';
import { type PoolRefusal, refuse } from '../pools/PoolRefusal.ts';
import { rootMaxBuy, rootMaxSell } from '../pools/root/swap.ts';
import type { StakingRules, StakingSubnet } from './StakingSubnet.ts';

/** The most an order may carry, rao; or why it may carry nothing. */
export type MaxAmount = bigint | PoolRefusal<'ZeroMaxStakeAmount'>;

const RAO_PER_TAO = 1_000_000_000n;
const TAO_BITS = RAO_PER_TAO << 64n;

/**
 * The most TAO a limit order may stake, in rao.
 *
 * Source: `get_max_amount_add` in `pallets/subtensor/src/staking/add_stake.rs`, July 2025.
 *
 * @param subnet - the subnet
 * @param limitPriceRao - upper limit, rao of TAO per alpha
 * @param rules - constants of the era
 */
export function maxStake(subnet: StakingSubnet, limitPriceRao: bigint, rules: StakingRules): MaxAmount {
  if (subnet.mechanism !== 1) return rootMaxBuy(limitPriceRao) || none(limitPriceRao);
  return concentratedMaxInput(subnet.pool, 'buy', limitPriceRao, subnet.feeRateU16, rules);
}

/**
 * The most alpha a limit order may unstake, in rao.
 *
 * Source: `get_max_amount_remove` in `pallets/subtensor/src/staking/remove_stake.rs`, July 2025.
 *
 * @param subnet - the subnet
 * @param limitPriceRao - lower limit, rao of TAO per alpha
 * @param rules - constants of the era
 */
export function maxUnstake(subnet: StakingSubnet, limitPriceRao: bigint, rules: StakingRules): MaxAmount {
  if (subnet.mechanism !== 1) return rootMaxSell(limitPriceRao) || none(limitPriceRao);
  return concentratedMaxInput(subnet.pool, 'sell', limitPriceRao, subnet.feeRateU16, rules);
}

/**
 * The most alpha a limit order may move from one subnet to another, in rao. The limit is the least price of the origin's
 * alpha in the destination's, times 10^9.
 *
 * Between two pools the chain uses a constant product estimate, not the pools themselves. Source: `get_max_amount_move`
 * in `pallets/subtensor/src/staking/move_stake.rs`, July 2025.
 *
 * @param origin - subnet the stake leaves
 * @param destination - subnet the stake joins
 * @param limitPriceRao - least relative price, times 10^9
 * @param rules - constants of the era
 */
export function maxMove(
  origin: StakingSubnet,
  destination: StakingSubnet,
  limitPriceRao: bigint,
  rules: StakingRules,
): MaxAmount {
  if (origin.mechanism !== 1 && destination.mechanism !== 1)
    return limitPriceRao > RAO_PER_TAO ? none(limitPriceRao) : U64_MAX;
  if (origin.mechanism !== 1) {
    if (limitPriceRao === 0n) return U64_MAX;
    const inverse = U64F64.saturatingMul(U64F64.safeDiv(TAO_BITS, limitPriceRao << 64n), TAO_BITS);
    return maxStake(destination, U64F64.saturatingToU64(inverse), rules);
  }
  if (destination.mechanism !== 1) return maxUnstake(origin, limitPriceRao, rules);
  return maxBetweenPools(origin, destination, limitPriceRao);
}

function maxBetweenPools(
  origin: StakingSubnet,
  destination: StakingSubnet,
  limitPriceRao: bigint,
): MaxAmount {
  const from = origin.pool;
  const to = destination.pool;
  const reserves = [from.taoReserveRao, to.taoReserveRao, from.alphaReserveRao, to.alphaReserveRao];
  if (reserves.includes(0n)) return none(limitPriceRao);
  const limitBits = U64F64.safeDiv(limitPriceRao << 64n, TAO_BITS);
  const priceBits = U96F32.safeDiv(concentratedPrice(from), concentratedPrice(to));
  if (limitBits > priceBits << 32n) return none(limitPriceRao);
  if (limitPriceRao === 0n) return U64_MAX;
  const sum = U64F64.saturatingAdd(to.taoReserveRao << 64n, from.taoReserveRao << 64n);
  const fromPart = U64F64.safeDiv(from.taoReserveRao << 64n, sum);
  const toPart = U64F64.safeDiv(to.taoReserveRao << 64n, sum);
  const most = U64F64.saturatingSub(
    U64F64.safeDiv(U64F64.saturatingMul(to.alphaReserveRao << 64n, fromPart), limitBits),
    U64F64.saturatingMul(from.alphaReserveRao << 64n, toPart),
  );
  return U64F64.saturatingToU64(most) || none(limitPriceRao);
}

function none(limitPriceRao: bigint): PoolRefusal<'ZeroMaxStakeAmount'> {
  return refuse(
    'ZeroMaxStakeAmount',
    `At a limit of ${limitPriceRao} rao per alpha the order cannot execute.`,
  );
}
