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
export { getLaunchTerms, type LaunchTerms, type LaunchTermsInput } from './injection/launchTerms.ts';
export { getSubnetTerms, type SubnetTerms, type SubnetTermsInput } from './injection/subnetTerms.ts';
export {
  type LaunchNetwork,
  type LaunchParameters,
  type LaunchSubnet,
  runLaunchCoinbase,
} from './launchCoinbase.ts';
export {
  DEFAULT_MOVING_ALPHA_BITS,
  DEFAULT_PRICE_HALVING_BLOCKS,
  type MovingPriceInput,
  updateMovingPrice,
} from './prices/movingPrice.ts';
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
