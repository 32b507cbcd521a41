/**
 * What a block does to every subnet: shares of the TAO emission, injection into the pools, the split of new alpha, moving
 * prices; and the whole coinbase of the releases before flow.
 *
 * @packageDocumentation
 */

export {
  type CoinbaseNetwork,
  type CoinbaseStep,
  type CoinbaseSubnet,
  runConcentratedCoinbase,
} from './concentratedCoinbase.ts';
export { computeLaunchTerms, type LaunchTerms, type LaunchTermsInput } from './injection/launchTerms.ts';
export { computeSubnetTerms, type SubnetTerms, type SubnetTermsInput } from './injection/subnetTerms.ts';
export {
  type LaunchNetwork,
  type LaunchParameters,
  type LaunchSubnet,
  runLaunchCoinbase,
} from './launchCoinbase.ts';
export {
  DEFAULT_MOVING_ALPHA_BITS,
  DEFAULT_PRICE_HALVING_BLOCKS,
  MAINNET_MOVING_ALPHA_BITS,
  type MovingPriceInput,
  updateMovingPrice,
} from './prices/movingPrice.ts';
export {
  computeQuantileBar,
  computeRankBar,
  DEFAULT_BAR_QUANTILE_BITS,
  DEFAULT_BAR_RANK,
  DEFAULT_GATE_EXPONENT_BITS,
  GATE_BAR_INTERVAL_BLOCKS,
  gateShares,
  MAINNET_BAR_QUANTILE_BITS,
} from './shares/emissionGate.ts';
export {
  computeEmissionShares,
  type EmissionGate,
  type EmissionShareInput,
  type EmissionShareOptions,
  type EmissionShares,
  type EmissionSharesInput,
  MAINNET_GATE,
} from './shares/emissionShares.ts';
export { DEFAULT_EMISSION_TIERS, type EmissionTier, tierShares } from './shares/emissionTiers.ts';
export {
  computeNetFlows,
  DEFAULT_FLOW_SMOOTHING_I64,
  type FlowAverages,
  updateFlowAverage,
} from './shares/flowAverage.ts';
export { computeFlowShares, type FlowShareParameters } from './shares/flowShares.ts';
export {
  computePriceBurnShares,
  computePriceRootShares,
  computePriceShares,
  type PriceRootShareInput,
  type PriceShareInput,
} from './shares/priceShares.ts';
export { computePriceTaoIn } from './shares/priceTaoIn.ts';
export {
  computeRootProportion,
  computeTaoWeightBits,
  MAINNET_TAO_WEIGHT_U64,
  type RootProportionInput,
} from './shares/rootProportion.ts';
export { computeSubnetEmissions, switchShares } from './shares/subnetEmissions.ts';
export {
  type EarnedIncentive,
  type OwnerIncentiveInput,
  type OwnerIncentiveSplit,
  type SubnetOwnerKeys,
  splitOwnerIncentive,
} from './split/ownerIncentive.ts';
export {
  addPendingEmission,
  computeEpochEmission,
  computeJointValidatorAlpha,
  computeMinerBurned,
  drainPending,
  type EpochPot,
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
