/**
 * What an epoch pays: parents and children, takes, stake weight, root dividends and their claims, share pools.
 *
 * @packageDocumentation
 */

export {
  type DividendParts,
  type DividendPot,
  distributeDividends,
  type HotkeyDividend,
} from './dividendDistribution.ts';
export { MAX_HOTKEY_TAKE_U16, splitHotkeyTake, type TakeSplit } from './hotkeyTake.ts';
export { dropInertChildkeys, type LendingState, type StoredFamily } from './inertChildkeys.ts';
export {
  type ChildHotkey,
  computeSelfContribution,
  type DividendParent,
  type ParentDividendOptions,
  type ParentDividends,
  splitParentDividends,
} from './parentDividends.ts';
export {
  addRootDividend,
  addRootStake,
  computeRootClaim,
  computeRootOwed,
  computeRootOwedBits,
  DEFAULT_ROOT_CLAIM_THRESHOLD_RAO,
  type RootClaimableUpdate,
  type RootClaimant,
  removeRootStake,
} from './rootClaim.ts';
export {
  computeFixedShareValue,
  EMPTY_FIXED_SHARE_POOL,
  type FixedSharePool,
  type FixedShareUpdate,
  updateFixedPoolForAll,
  updateFixedPoolForOne,
} from './sharePool/fixedSharePool.ts';
export {
  mulDivSafeFloat,
  SAFE_FLOAT_ZERO,
  type SafeFloat,
  safeFloatFromU64,
  safeFloatToU64,
} from './sharePool/SafeFloat.ts';
export {
  EMPTY_SAFE_SHARE_POOL,
  type SafeSharePool,
  type SafeShareUpdate,
  updateSafePoolForAll,
} from './sharePool/safeSharePool.ts';
export { computeSafeShareValue, updateSafePoolForOne } from './sharePool/safeShareRules.ts';
export { computeSharePoolEpoch, isShareRowRetired } from './sharePool/shareEpoch.ts';
export {
  computeInheritedStake,
  computeStakeWeight,
  type HotkeyStake,
  type ParentStake,
  type StakeFamily,
  type StakeWeight,
} from './stakeWeight.ts';
