/** The hyperparameters of one subnet, in the chain's integers. */
export interface SubnetParameters {
  /** Blocks between epochs, less one: an epoch runs every `tempo + 1` blocks. 0 means never. u16. */
  readonly tempo: number;
  /** Most neurons, u16; at least 1 where there is an owner. */
  readonly maxUids: number;
  /** Most validator permits, u16. */
  readonly maxValidators: number;
  /** Fewest weights a validator may set, u16. */
  readonly minAllowedWeights: number;
  /** Largest part one weight may have, u16 over 65535. 65535: no limit. */
  readonly maxWeightsLimitU16: number;
  /** Blocks between two settings of weights. */
  readonly weightsRateLimitBlocks: number;
  /** Least version key of weights, u64; 0: any. */
  readonly weightsVersionKey: bigint;
  /** Blocks without weights after which a validator is inactive, u16. */
  readonly activityCutoffBlocks: number;
  /** Blocks a new neuron is safe from being replaced, u16. */
  readonly immunityPeriodBlocks: number;
  /** Neurons outside immunity that are left alone while immune ones can be replaced, u16. */
  readonly minNonImmuneUids: number;
  /** Whether neurons may register. */
  readonly registrationAllowed: boolean;
  /** Most registrations in a block, u16. */
  readonly maxRegistrationsPerBlock: number;
  /** Registrations aimed at per interval; three times as many are refused. u16. */
  readonly targetRegistrationsPerInterval: number;
  /** Blocks between adjustments of the burn, u16. */
  readonly adjustmentIntervalBlocks: number;
  /** How much of the old burn stays at an adjustment, u64 over 2^64 - 1. */
  readonly adjustmentAlphaU64: bigint;
  /** Least burn, rao; not above the most. */
  readonly minBurnRao: bigint;
  /** Most burn, rao. */
  readonly maxBurnRao: bigint;
  /** Majority ratio of the consensus, u16 over 65535. */
  readonly kappaU16: number;
  /** How much of a weight above consensus the bonds lose, u16 over 65535. */
  readonly bondsPenaltyU16: number;
  /** What bonds keep at each epoch, over 1,000,000; u64. */
  readonly bondsMovingAverage: bigint;
  /** Whether Yuma 3 bonds are on. */
  readonly yuma3: boolean;
  /** Whether liquid alpha is on; read only with Yuma 3. */
  readonly liquidAlpha: boolean;
  /** Slowest pace of the liquid alpha, u16 over 65535; not above the fastest. */
  readonly alphaLowU16: number;
  /** Fastest pace of the liquid alpha, u16 over 65535. */
  readonly alphaHighU16: number;
  /** Steepness of the liquid alpha, hundredths, i16. */
  readonly alphaSigmoidSteepness: number;
}

/** What a new subnet starts with on the chain, with a burn between 500,000 rao and 100 TAO. */
export const DEFAULT_SUBNET_PARAMETERS: SubnetParameters = /* @__PURE__ */ Object.freeze({
  tempo: 360,
  maxUids: 256,
  maxValidators: 64,
  minAllowedWeights: 1,
  maxWeightsLimitU16: 65_535,
  weightsRateLimitBlocks: 100,
  weightsVersionKey: 0n,
  activityCutoffBlocks: 5_000,
  immunityPeriodBlocks: 5_000,
  minNonImmuneUids: 10,
  registrationAllowed: true,
  maxRegistrationsPerBlock: 1,
  targetRegistrationsPerInterval: 1,
  adjustmentIntervalBlocks: 360,
  adjustmentAlphaU64: 17_893_341_751_498_265_066n,
  minBurnRao: 500_000n,
  maxBurnRao: 100_000_000_000n,
  kappaU16: 32_767,
  bondsPenaltyU16: 65_535,
  bondsMovingAverage: 900_000n,
  yuma3: false,
  liquidAlpha: false,
  alphaLowU16: 45_875,
  alphaHighU16: 58_982,
  alphaSigmoidSteepness: 1_000,
});

/** The root's: at most 64 validators, no epoch, no burn. */
export const DEFAULT_ROOT_PARAMETERS: SubnetParameters = /* @__PURE__ */ Object.freeze({
  ...DEFAULT_SUBNET_PARAMETERS,
  tempo: 0,
  maxUids: 64,
  targetRegistrationsPerInterval: 2,
});
