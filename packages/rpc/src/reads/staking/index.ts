import { autoStake } from './autoStake.ts';
import { autoStakeAll } from './autoStakeAll.ts';
import { basketPosition } from './basketPosition.ts';
import { basketTradingStatus } from './basketTradingStatus.ts';
import { rootBasketOwed } from './rootBasketOwed.ts';
import { rootBasketOwedBreakdown } from './rootBasketOwedBreakdown.ts';
import { rootBasketPortfolio } from './rootBasketPortfolio.ts';
import { rootBaskets } from './rootBaskets.ts';
import { rootBasketTotalNav } from './rootBasketTotalNav.ts';
import { rootClaimThreshold } from './rootClaimThreshold.ts';
import { stake } from './stake.ts';
import { stakeAvailability } from './stakeAvailability.ts';
import { stakeAvailabilityForColdkey } from './stakeAvailabilityForColdkey.ts';
import { stakeForColdkey } from './stakeForColdkey.ts';
import { stakeForColdkeys } from './stakeForColdkeys.ts';
import { stakeValueForColdkey } from './stakeValueForColdkey.ts';
import { stakeValueForColdkeys } from './stakeValueForColdkeys.ts';
import { stakingHotkeys } from './stakingHotkeys.ts';
import { totalAlphaStaked } from './totalAlphaStaked.ts';
import { validatorBasket } from './validatorBasket.ts';
import { validatorBasketNav } from './validatorBasketNav.ts';
import { validatorBasketSummary } from './validatorBasketSummary.ts';

/** Reads of staking, by name. */
export const stakingReads = {
  autoStake,
  autoStakeAll,
  basketPosition,
  basketTradingStatus,
  rootBasketOwed,
  rootBasketOwedBreakdown,
  rootBasketPortfolio,
  rootBasketTotalNav,
  rootBaskets,
  rootClaimThreshold,
  stake,
  stakeAvailability,
  stakeAvailabilityForColdkey,
  stakeForColdkey,
  stakeForColdkeys,
  stakeValueForColdkey,
  stakeValueForColdkeys,
  stakingHotkeys,
  totalAlphaStaked,
  validatorBasket,
  validatorBasketNav,
  validatorBasketSummary,
} as const;
