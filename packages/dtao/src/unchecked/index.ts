/**
 * Rules for who has checked what goes in: a chain calls some of them thousands of times in a block. Nothing here looks at its arguments, and
 * wrong ones give anything. Rules of a spec are asked for once: `slotsAt(475)` answers a function.
 */

export { computeFastMovingPriceUnchecked } from '../baskets/fastMovingPrice.ts';
export { movingPriceRule } from '../coinbase/prices/movingPrice.ts';
export {
  computeRootProportionUnchecked,
  rootPartUnchecked,
  rootWeightUnchecked,
} from '../coinbase/shares/rootProportion.ts';
export { ownerIncentiveSplitAt } from '../coinbase/split/ownerIncentive.ts';
export { dividendDistributionAt } from '../dividends/dividendDistribution.ts';
export { splitHotkeyTakeUnchecked } from '../dividends/hotkeyTake.ts';
export { type ParentSplit, parentDividendsRule } from '../dividends/parentDividends.ts';
export { isSameSafeFloat } from '../dividends/sharePool/SafeFloat.ts';
export { updateSafePoolForAllUnchecked } from '../dividends/sharePool/safeSharePool.ts';
export { type SafeShareRules, safeShareRulesAt } from '../dividends/sharePool/safeShareRules.ts';
export { computeStakeWeightUnchecked } from '../dividends/stakeWeight.ts';
export { alphaIssuanceRule, type IssuanceRule } from '../emission/alphaEmission.ts';
export { balancerPrice } from '../pools/balancer/price.ts';
export { decayBurnUnchecked } from '../registration/neuronBurn.ts';
export { ageRule, type EpochAgeRule } from '../schedule/dynamicSchedule.ts';
export { slotsAt } from '../schedule/epochSlots.ts';
export { minimumTransferAt } from '../staking/minimumStake.ts';
export { computeMechanismStorageIndexUnchecked } from '../weights/commitPreimage.ts';
