/**
 * Dynamic TAO: emission, pools, dividends and prices, exact, by era.
 *
 * @packageDocumentation
 */

export {
  type CoinbaseNetwork,
  type CoinbaseStep,
  type CoinbaseSubnet,
  runConcentratedCoinbase,
} from './blocks/concentratedCoinbase.ts';
export {
  type LaunchNetwork,
  type LaunchParameters,
  type LaunchSubnet,
  runLaunchCoinbase,
} from './blocks/launchCoinbase.ts';
export { DtaoError, type DtaoErrorCode } from './DtaoError.ts';
export {
  type DividendParts,
  type DividendPot,
  distributeDividends,
  distributeLaunchDividends,
  type HotkeyDividend,
} from './dividends/dividendDistribution.ts';
export { MAX_HOTKEY_TAKE_U16, splitHotkeyTake, type TakeSplit } from './dividends/hotkeyTake.ts';
export {
  type ChildHotkey,
  type DividendParent,
  getSelfContribution,
  type ParentDividends,
  splitLaunchParentDividends,
  splitParentDividends,
} from './dividends/parentDividends.ts';
export {
  addRootDividend,
  addRootStake,
  DEFAULT_ROOT_CLAIM_THRESHOLD_RAO,
  getRootClaim,
  getRootOwed,
  getRootOwedBits,
  type RootClaimableUpdate,
  type RootClaimant,
  removeRootStake,
} from './dividends/rootClaim.ts';
export {
  getInheritedStake,
  getStakeWeight,
  type HotkeyStake,
  type ParentStake,
  type StakeFamily,
  type StakeWeight,
} from './dividends/stakeWeight.ts';
export { type AlphaSupply, getAlphaEmission, getAlphaIssuance } from './emission/alphaEmission.ts';
export {
  emissionAfterHalvings,
  getBlockEmission,
  halvingsPassed,
  INITIAL_BLOCK_EMISSION_RAO,
  MAX_SUPPLY_RAO,
} from './emission/blockEmission.ts';
export { ERAS, type Era, type Eras, NEWEST_ERA } from './eras.ts';
export { type BalancerEmission, emitToBalancer } from './injection/emitToBalancer.ts';
export { getLaunchTerms, type LaunchTerms, type LaunchTermsInput } from './injection/launchTerms.ts';
export { getSubnetTerms, type SubnetTerms, type SubnetTermsInput } from './injection/subnetTerms.ts';
export { powRatio, powRatioReference } from './math/powRatio/powRatio.ts';
export type { ScaledPower } from './math/powRatio/ScaledPower.ts';
export {
  BALANCER_MIN_WEIGHT,
  BALANCER_WEIGHT_ONE,
  type BalancerPool,
  type BalancerRules,
  balancerRules,
} from './pools/balancer/BalancerPool.ts';
export { balancerBuy } from './pools/balancer/buy.ts';
export { balancerInit } from './pools/balancer/init.ts';
export { type BalancerInjection, balancerInject, balancerInjectedWeight } from './pools/balancer/inject.ts';
export { balancerAlphaToPrice, balancerTaoToPrice } from './pools/balancer/limit.ts';
export { balancerAlphaNeeded } from './pools/balancer/needed.ts';
export { balancerPrice } from './pools/balancer/price.ts';
export { balancerSell } from './pools/balancer/sell.ts';
export type { BalancerRefusal, BalancerSwap } from './pools/balancer/swap.ts';
export { type PositionAmounts, positionAmounts } from './pools/concentratedLiquidity/amounts.ts';
export { concentratedBuy } from './pools/concentratedLiquidity/buy.ts';
export {
  type ConcentratedPool,
  type ConcentratedRules,
  concentratedRules,
  LEGACY_FEE_RATE_U16,
  type Position,
  type Tick,
} from './pools/concentratedLiquidity/ConcentratedPool.ts';
export { type CollectedFees, collectFees } from './pools/concentratedLiquidity/collectFees.ts';
export type { SwapSide } from './pools/concentratedLiquidity/deltas.ts';
export { concentratedInit } from './pools/concentratedLiquidity/init.ts';
export { concentratedInject } from './pools/concentratedLiquidity/inject.ts';
export { concentratedMaxInput } from './pools/concentratedLiquidity/limit.ts';
export {
  CONCENTRATED_MAX_PRICE_RAO,
  CONCENTRATED_MIN_PRICE_RAO,
  concentratedPrice,
  limitSqrtPrice,
} from './pools/concentratedLiquidity/price.ts';
export { concentratedSell } from './pools/concentratedLiquidity/sell.ts';
export type { ConcentratedRefusal, ConcentratedSwap } from './pools/concentratedLiquidity/swap.ts';
export {
  MAX_TICK,
  MIN_TICK,
  sqrtPriceAtTick,
  tickAtSqrtPrice,
} from './pools/concentratedLiquidity/tickMath.ts';
export { type ConstantProductSwap, constantProductBuy } from './pools/constantProduct/buy.ts';
export { constantProductUnstakeFee, type HotkeyDividends } from './pools/constantProduct/fee.ts';
export { constantProductInit } from './pools/constantProduct/init.ts';
export { constantProductInject } from './pools/constantProduct/inject.ts';
export { constantProductMaxBuy, constantProductMaxSell } from './pools/constantProduct/limit.ts';
export { constantProductAlphaNeeded } from './pools/constantProduct/needed.ts';
export { constantProductPrice } from './pools/constantProduct/price.ts';
export {
  type ConstantProductRules,
  constantProductRules,
  FLAT_STAKING_FEE_RAO,
} from './pools/constantProduct/rules.ts';
export { constantProductSell } from './pools/constantProduct/sell.ts';
export {
  type ConstantProductTrade,
  constantProductStake,
  constantProductUnstake,
} from './pools/constantProduct/stake.ts';
export {
  DEFAULT_FEE_RATE_U16,
  NO_BUY_LIMIT_RAO,
  NO_SELL_LIMIT_RAO,
  type PoolFill,
  type PoolOrder,
} from './pools/PoolOrder.ts';
export type { PoolRefusal, PoolRefusalName } from './pools/PoolRefusal.ts';
export type { PoolReserves } from './pools/PoolReserves.ts';
export { ROOT_PRICE_U64F64_BITS, rootMaxBuy, rootMaxSell, rootSwap } from './pools/root/swap.ts';
export { superellipseBuy } from './pools/superellipse/buy.ts';
export { superellipseFromWeight, superellipseInitV1, superellipseInitV2 } from './pools/superellipse/init.ts';
export { superellipseInject } from './pools/superellipse/inject.ts';
export { superellipseAlphaToPrice, superellipseTaoToPrice } from './pools/superellipse/limit.ts';
export { superellipseMaxBuy, superellipseMaxSell } from './pools/superellipse/maxInput.ts';
export { superellipseAlphaNeeded } from './pools/superellipse/needed.ts';
export { superellipsePrice } from './pools/superellipse/price.ts';
export {
  SUPERELLIPSE_RULES,
  type SuperellipsePool,
  type SuperellipseRules,
} from './pools/superellipse/SuperellipsePool.ts';
export { superellipseSell } from './pools/superellipse/sell.ts';
export type { SuperellipseRefusal, SuperellipseSwap } from './pools/superellipse/swap.ts';
export {
  DEFAULT_MOVING_ALPHA_BITS,
  DEFAULT_PRICE_HALVING_BLOCKS,
  type MovingPriceInput,
  updateMovingPrice,
} from './prices/movingPrice.ts';
export {
  type ExpectedEpoch,
  type PositionInput,
  type PositionPoint,
  type PositionProjection,
  projectPosition,
} from './projections/projectPosition.ts';
export {
  BLOCK_TIME_MS,
  projectSupply,
  type SupplyInput,
  type SupplyPoint,
  type SupplyProjection,
} from './projections/projectSupply.ts';
export type { Quote, QuoteOptions, QuoteRefusal, StakeQuote, UnstakeQuote } from './quotes/Quote.ts';
export type { QuotePool, QuotePoolModel, SuperellipseCurve } from './quotes/QuotePool.ts';
export { type MoveQuote, quoteMove } from './quotes/quoteMove.ts';
export { quoteStake } from './quotes/quoteStake.ts';
export { quoteUnstake } from './quotes/quoteUnstake.ts';
export {
  adjustForInterval,
  adjustRegistrationTerms,
  type IntervalAdjustmentInput,
  type RegistrationTerms,
  type RegistrationTermsInput,
} from './registration/intervalAdjustment.ts';
export {
  type BurnLimits,
  DEFAULT_BURN_HALF_LIFE_BLOCKS,
  DEFAULT_BURN_INCREASE_BITS,
  decayBurn,
  getBurnDecayFactor,
  raiseBurn,
} from './registration/neuronBurn.ts';
export {
  getImmortalUids,
  getLaunchNeuronToPrune,
  getNeuronToPrune,
  type LaunchPruningInput,
  type PrunableNeuron,
  type PruningInput,
} from './registration/neuronPruning.ts';
export {
  getLockReductionInterval,
  getSubnetLockCost,
  type SubnetLockInput,
} from './registration/subnetLockCost.ts';
export { getSubnetToPrune, type PrunableSubnet } from './registration/subnetPruning.ts';
export { getValidatorPermits } from './registration/validatorPermits.ts';
export {
  assignEpochSlots,
  DEFAULT_MAX_EPOCHS_PER_BLOCK,
  type DynamicSchedule,
  type EpochSlots,
  type FixedSchedule,
  getBlocksUntilFixedEpoch,
  getFirstBlockOfFixedEpoch,
  getFixedEpochIndex,
  getNextEpochBlock,
  isEpochDue,
  MAX_TEMPO_BLOCKS,
  MIN_TEMPO_BLOCKS,
} from './schedule/epochSchedule.ts';
export {
  EMPTY_FIXED_SHARE_POOL,
  type FixedSharePool,
  type FixedShareUpdate,
  getFixedShareValue,
  updateFixedPoolForAll,
  updateFixedPoolForOne,
} from './sharePool/fixedSharePool.ts';
export {
  addSafeFloat,
  mulDivSafeFloat,
  normalizeSafeFloat,
  SAFE_FLOAT_ZERO,
  type SafeFloat,
  safeFloatFromU64,
  safeFloatToU64,
  subSafeFloat,
} from './sharePool/SafeFloat.ts';
export {
  EMPTY_SAFE_SHARE_POOL,
  getSafeShareValue,
  type SafeSharePool,
  type SafeShareUpdate,
  updateSafePoolForAll,
  updateSafePoolForOne,
} from './sharePool/safeSharePool.ts';
export {
  DEFAULT_BAR_QUANTILE_BITS,
  DEFAULT_BAR_RANK,
  DEFAULT_GATE_EXPONENT_BITS,
  GATE_BAR_INTERVAL_BLOCKS,
  gateShares,
  getQuantileBar,
  getRankBar,
} from './shares/emissionGate.ts';
export {
  type EmissionGate,
  type EmissionShareInput,
  type EmissionShares,
  getEmissionShares,
} from './shares/emissionShares.ts';
export { DEFAULT_EMISSION_TIERS, type EmissionTier, tierShares } from './shares/emissionTiers.ts';
export {
  DEFAULT_FLOW_SMOOTHING_I64,
  type FlowAverages,
  getNetFlows,
  updateFlowAverage,
} from './shares/flowAverage.ts';
export { type FlowShareParameters, getFlowShares } from './shares/flowShares.ts';
export {
  getPriceBurnShares,
  getPriceRootShares,
  getPriceShares,
  normalizeShares,
  type PriceRootShareInput,
  type PriceShareInput,
} from './shares/priceShares.ts';
export { getPriceTaoIn } from './shares/priceTaoIn.ts';
export {
  getRootProportion,
  getTaoWeightBits,
  MAINNET_TAO_WEIGHT_U64,
  type RootProportionInput,
} from './shares/rootProportion.ts';
export { getSubnetEmissions, switchShares } from './shares/subnetEmissions.ts';
export {
  addPendingEmission,
  drainPending,
  type EpochPot,
  getEpochEmission,
  getJointValidatorAlpha,
  getMinerBurned,
  isRootSellOn,
  NO_PENDING_EMISSION,
  type PendingEmission,
  type PendingUpdate,
} from './split/pendingEmission.ts';
export {
  floorSplit,
  type LaunchSplitRao,
  MAINNET_OWNER_CUT_U16,
  type SplitBits,
  type SplitInput,
  type SplitRao,
  splitAlphaOut,
  splitAlphaOutLaunch,
} from './split/splitAlphaOut.ts';
export { maxMove, maxStake, maxUnstake } from './staking/maxMove.ts';
export type { StakingRules, StakingSubnet, StakingSwap } from './staking/StakingSubnet.ts';
export {
  type StakeHolding,
  type StakeTrade,
  stakeIntoSubnet,
  takeStake,
  unstakeFromSubnet,
} from './staking/stakeIntoSubnet.ts';
export {
  acceptsStake,
  type StakeShareUpdate,
  stakeShareValue,
  updateStakeShare,
} from './staking/stakeShare.ts';
export { type StakingOrder, swapAlphaForTao, swapTaoForAlpha } from './staking/stakingSwap.ts';
export {
  encodeWeightsCommit,
  getMechanismStorageIndex,
  type WeightsCommit,
} from './weights/commitPreimage.ts';
export {
  getCommitEpoch,
  getFixedRevealWindow,
  getRevealStatus,
  MAX_REVEAL_PERIOD_EPOCHS,
  MIN_REVEAL_PERIOD_EPOCHS,
  type RevealStatus,
  type RevealWindow,
} from './weights/revealWindow.ts';
export {
  canSetWeights,
  hasEnoughWeights,
  isSelfWeight,
  isWithinWeightLimit,
  normalizeWeights,
  upscaleWeights,
  type WeightList,
} from './weights/weightChecks.ts';
