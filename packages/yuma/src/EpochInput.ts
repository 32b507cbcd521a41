import type { SparseRows } from './SparseRows.ts';

/**
 * Total stake per uid, before the threshold.
 *
 * `rao`: whole rao, one u64 per uid. `i64f64`: the raw bits of the chain's I64F64, two u64 words per uid, low word
 * first (two's complement), for stakes that carry a fraction.
 */
export type TotalStake =
  | {
      /** Whole rao. */
      readonly unit: 'rao';
      /** One u64 per uid. */
      readonly values: BigUint64Array;
    }
  | {
      /** Raw bits of I64F64. */
      readonly unit: 'i64f64';
      /** Two u64 per uid, low word first. */
      readonly words: BigUint64Array;
    };

/**
 * Which consensus enters liquid alpha, `LiquidAlphaConsensusMode`: this epoch's, the one stored by the epoch before, or (`auto`, the
 * chain's default) the one before exactly when the bonds penalty is 65535, which is its default too.
 *
 * Since spec 446, as mainnet's storage layout shows.
 */
export type ConsensusMode = 'current' | 'previous' | 'auto';

/** How a subnet's epochs are computed, `SubnetEpochConsensus`. Null exists since spec 475, as mainnet's storage layout shows. */
export type EpochConsensus = 'yuma' | 'null';

/** What a Null epoch pays (rao), as the coinbase hands it over. */
export interface NullPools {
  /** To miners, where anyone has stake. */
  readonly miningRao: bigint;
  /** To whoever has stake. */
  readonly dividendRao: bigint;
  /** To miners, where nobody has stake. */
  readonly fallbackRao: bigint;
}

/**
 * Everything one epoch of one mechanism reads from the chain's storage. Index of every vector: uid.
 *
 * Proportions are the stored u16 (`x / 65535`); blocks, stake and emission are u64.
 */
export interface EpochInput {
  /** Number of uids, `SubnetworkN`. */
  readonly n: number;
  /** Block in which the epoch runs. */
  readonly currentBlock: bigint;
  /** Blocks between epochs, `Tempo` (u16). */
  readonly tempo: number;
  /** Block of the mechanism's previous epoch, `LastMechansimStepBlock`; 0 when unknown. */
  readonly lastMechanismStepBlock: bigint;
  /** Blocks after which a silent validator is inactive; `activityCutoffBlocks` of `/inputs` makes them of the stored factor. */
  readonly activityCutoff: bigint;
  /** Total stake below this counts as 0 (rao), `StakeThreshold`. */
  readonly minStakeRao: bigint;
  /** Bonds moving average in millionths: the EMA keeps `bondsMovingAverage / 1_000_000`. */
  readonly bondsMovingAverage: bigint;
  /** Alpha the epoch shares out (rao). */
  readonly emissionRao: bigint;
  /** Block of each uid's last weights. */
  readonly lastUpdate: BigUint64Array;
  /** Block at which each uid was registered. */
  readonly blockAtRegistration: BigUint64Array;
  /** Total stake of each uid. */
  readonly totalStake: TotalStake;
  /** Uid of the subnet owner's hotkey, exempt from threshold and permit; `null` when it has none. */
  readonly ownerUid: number | null;
  /** Current permits, 1 or 0. */
  readonly validatorPermits: Uint8Array;
  /** How many permits the epoch gives, `MaxAllowedValidators`. */
  readonly maxAllowedValidators: number;
  /** Weights rows, `Weights`. */
  readonly weights: SparseRows;
  /** Bonds rows, `Bonds`. */
  readonly bonds: SparseRows;
  /** Whether commit-reveal masks columns registered after a pending commit. */
  readonly commitReveal: boolean;
  /** Block of each uid's earliest commit that has not expired; 2^64 - 1 for none. May be empty. */
  readonly commitBlocks: BigUint64Array;
  /** Majority ratio, u16 proportion. */
  readonly kappa: number;
  /** Bonds penalty, u16 proportion. */
  readonly bondsPenalty: number;
  /** Lower bound of the liquid alpha, u16 proportion. */
  readonly alphaLow: number;
  /** Upper bound of the liquid alpha, u16 proportion. */
  readonly alphaHigh: number;
  /** Steepness of the liquid alpha, hundredths (i16). */
  readonly alphaSigmoidSteepness: number;
  /** Whether Yuma3 bonds are on. */
  readonly yuma3: boolean;
  /** Whether liquid alpha is on; read only with `yuma3`. */
  readonly liquidAlpha: boolean;
  /** Which consensus enters liquid alpha. Default `auto`, as on the chain. Read from spec 446 on. */
  readonly consensusMode?: ConsensusMode;
  /**
   * Consensus the mechanism's epoch before stored, `ConsensusByMechanism`, u16 per uid; `null` when it stored none. A shorter one counts
   * as 0 beyond its end, a longer one is cut. Left out, none is assumed, and the output says so where that matters. Between specs
   * 446 and 452 the chain stored the consensus combined over mechanisms.
   */
  readonly previousConsensus?: Uint16Array | null;
  /**
   * Block of the last Yuma epoch, `LastYumaStepBlock`; default `null`, not stored. Where it is stored, even as 0, bonds toward uids
   * registered after it fall away; else {@link lastMechanismStepBlock} decides. Read from spec 475 on.
   */
  readonly lastYumaStepBlock?: bigint | null;
  /** How the epoch is computed. Default `yuma`. */
  readonly epochConsensus?: EpochConsensus;
  /**
   * What a Null epoch pays. Default `null`: `emissionRao` in halves (dividends the floor of it, mining the rest), all of it as fallback.
   */
  readonly nullPools?: NullPools | null;
}
