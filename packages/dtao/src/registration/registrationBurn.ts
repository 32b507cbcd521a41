import { u64 } from '@taokit/errors/check';
import { saturatingSubU64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';
import { CONCENTRATED_MAX_PRICE_RAO } from '../pools/concentratedLiquidity/price.ts';
import type { ConcentratedRefusal } from '../pools/concentratedLiquidity/swap.ts';
import type { StakingRules, StakingSubnet, StakingSwap } from '../staking/StakingSubnet.ts';
import { checkStaking } from '../staking/stakingChecks.ts';
import { swapTaoForAlphaUnchecked } from '../staking/stakingSwap.ts';

/**
 * Burns the price of a registration: the TAO buys alpha at any price, fee included, and that alpha leaves the issuance.
 * The TAO stays in the pool.
 *
 * Source: `do_burned_registration` in `pallets/subtensor/src/subnets/registration.rs`, July 2025.
 *
 * @param subnet - the subnet before
 * @param burnRao - what the registrant paid, in rao
 * @param rules - constants of the release
 * @returns the swap, with the subnet afterwards; or why the pool refuses it
 */
export function swapRegistrationBurn(
  subnet: StakingSubnet,
  burnRao: bigint,
  rules: StakingRules,
): StakingSwap | ConcentratedRefusal {
  checkStaking(subnet, rules);
  check(burnRao, u64, 'burnRao');
  const order = { amountRao: burnRao, limitPriceRao: CONCENTRATED_MAX_PRICE_RAO, dropFees: false };
  const swap = swapTaoForAlphaUnchecked(subnet, order, rules);
  if (!swap.ok) return swap;
  const alphaOutRao = saturatingSubU64(swap.subnet.alphaOutRao, swap.amountOutRao);
  return { ...swap, subnet: { ...swap.subnet, alphaOutRao } };
}
