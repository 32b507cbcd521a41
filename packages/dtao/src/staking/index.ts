/**
 * Stake in and out of a subnet as the chain executes it: checks, swap, shares, limits.
 *
 * @packageDocumentation
 */

export { maxMove, maxStake, maxUnstake } from './maxMove.ts';
export { computeMinimumStake, computeMinimumTransfer, computeNominatorMinimum } from './minimumStake.ts';
export { type StakingRules, type StakingSubnet, type StakingSwap, stakingRulesAt } from './StakingSubnet.ts';
export {
  type StakeHolding,
  type StakeTrade,
  stakeIntoSubnet,
  takeStake,
  unstakeFromSubnet,
} from './stakeIntoSubnet.ts';
export {
  acceptsStake,
  type StakeShareUpdate,
  stakeShareValue,
  updateStakeShare,
} from './stakeShare.ts';
export { type StakingOrder, swapAlphaForTao, swapTaoForAlpha } from './stakingSwap.ts';
