import type { Tao } from '../units/amounts.ts';
import type { Proportion } from './Proportion.ts';

/** The rules of one subnet. */
export interface Hyperparameters {
  /** Steepness of the old trust sigmoid, u16. */
  readonly rho: number;
  /** The share of stake whose agreement clips weights. */
  readonly kappa: Proportion;
  /** Blocks between epochs, u16. */
  readonly tempo: number;
  /** Blocks a new neuron cannot be replaced, u16. */
  readonly immunityPeriodBlocks: number;
  /** Fewest weights a validator may set, u16. */
  readonly minAllowedWeights: number;
  /** The largest single weight. */
  readonly maxWeightsLimit: Proportion;
  /** What weights must be labelled with, u64. */
  readonly weightsVersion: bigint;
  /** Blocks between two settings of weights, u64. */
  readonly weightsRateLimitBlocks: bigint;
  /** Blocks without weights after which a validator is inactive, u16. */
  readonly activityCutoffBlocks: number;
  /** Most validators, u16. */
  readonly maxValidators: number;
  /** Whether anyone may register. */
  readonly registrationAllowed: boolean;
  /** Registrations aimed at per interval, u16. */
  readonly targetRegistrationsPerInterval: number;
  /** Most registrations in one block, u16. */
  readonly maxRegistrationsPerBlock: number;
  /** Blocks between adjustments of the cost, u16. */
  readonly adjustmentIntervalBlocks: number;
  /** How much of the old cost stays at an adjustment, over 2^64 - 1. */
  readonly adjustmentAlpha: bigint;
  /** Least cost of a seat. */
  readonly minBurn: Tao;
  /** Most cost of a seat. */
  readonly maxBurn: Tao;
  /** Proof-of-work difficulty, u64. */
  readonly difficulty: bigint;
  /** Its floor, u64. */
  readonly minDifficulty: bigint;
  /** Its ceiling, u64. */
  readonly maxDifficulty: bigint;
  /** Blocks between two announcements of an axon, u64. */
  readonly servingRateLimitBlocks: bigint;
  /** Weight of the old bonds, over 1,000,000. */
  readonly bondsMovingAverage: bigint;
  /** Whether weights are committed first and revealed later. */
  readonly commitRevealWeightsEnabled: boolean;
  /** Epochs between commit and reveal, u64. */
  readonly commitRevealPeriodEpochs: bigint;
  /** Whether bonds move at a pace set by consensus. */
  readonly liquidAlphaEnabled: boolean;
  /** The fastest pace. */
  readonly alphaHigh: Proportion;
  /** The slowest pace. */
  readonly alphaLow: Proportion;
  /** Steepness between them, as the chain's I32F32 bits. Absent on runtimes before it. */
  readonly alphaSigmoidSteepnessBits?: bigint;
  /** 2 or 3. Absent on runtimes before it. */
  readonly yumaVersion?: number;
  /** Whether the subnet has started. Absent on runtimes before it. */
  readonly isActive?: boolean;
  /** Whether stake may change owner. Absent on runtimes before it. */
  readonly transfersEnabled?: boolean;
  /** Whether a validator may have its bonds reset. Absent on runtimes before it. */
  readonly bondsResetEnabled?: boolean;
}
