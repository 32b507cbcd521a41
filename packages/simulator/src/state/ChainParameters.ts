import {
  DEFAULT_MOVING_ALPHA_BITS,
  MAINNET_OWNER_CUT_U16,
  MAINNET_TAO_WEIGHT_U64,
} from '@taokit/dtao/coinbase';

/** Values of the runtime that hold for all subnets. */
export interface ChainParameters {
  /** `TaoWeight`: what TAO on root counts for, u64 over 2^64 - 1. */
  readonly taoWeightU64: bigint;
  /** `SubnetOwnerCut`, u16 over 65535. */
  readonly ownerCutU16: number;
  /** `SubnetMovingAlpha`: pace of the moving price, I96F32 bits, at most 1. */
  readonly movingAlphaBits: bigint;
  /** `StakeThreshold`: stake weight below this counts as nothing and cannot set weights, rao. */
  readonly stakeThresholdRao: bigint;
  /** Least TAO worth staking or unstaking, fee apart, rao. */
  readonly minStakeRao: bigint;
  /** TAO each staking or unstaking pays to the pool, rao. */
  readonly stakingFeeRao: bigint;
  /** `NominatorMinRequiredStake`: a nomination below this is paid out after an unstake, rao of alpha. */
  readonly nominatorMinStakeRao: bigint;
  /** Least TAO an account may hold, rao. */
  readonly existentialDepositRao: bigint;
  /** Take of a hotkey that set none, u16 over 65535. */
  readonly defaultTakeU16: number;
  /** Highest take, u16 over 65535. */
  readonly maxTakeU16: number;
  /** Blocks between two raises of a take by one coldkey. */
  readonly takeIncreaseRateLimitBlocks: number;
}

/** Mainnet's values at the launch of Dynamic TAO (spec 233), with a stake threshold of 0. */
export const DEFAULT_CHAIN_PARAMETERS: ChainParameters = /* @__PURE__ */ Object.freeze({
  taoWeightU64: MAINNET_TAO_WEIGHT_U64,
  ownerCutU16: MAINNET_OWNER_CUT_U16,
  movingAlphaBits: DEFAULT_MOVING_ALPHA_BITS,
  stakeThresholdRao: 0n,
  minStakeRao: 500_000n,
  stakingFeeRao: 50_000n,
  nominatorMinStakeRao: 0n,
  existentialDepositRao: 500n,
  defaultTakeU16: 11_796,
  maxTakeU16: 11_796,
  takeIncreaseRateLimitBlocks: 216_000,
});
