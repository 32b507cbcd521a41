import type { SparseRows } from './SparseRows.ts';

/** Raw I32F32 bits (value = bits / 2^32) of the epoch's intermediates, one per uid. */
export interface EpochRaw {
  /** Normalised stake after the threshold. */
  readonly stake: BigInt64Array;
  /** Normalised stake of active, permitted uids. */
  readonly activeStake: BigInt64Array;
  /** Stake-weighted median of each column. */
  readonly consensus: BigInt64Array;
  /** Normalised rank. */
  readonly incentive: BigInt64Array;
  /** Normalised dividends. */
  readonly dividends: BigInt64Array;
  /** Row sums of the clipped weights. */
  readonly validatorTrust: BigInt64Array;
}

/**
 * What the chain stores after an epoch. Index of every vector: uid.
 *
 * The vectors of one output may share a buffer, as it saves an engine most of the time to copy them out. Take a `slice()` of
 * one to keep it without the others, or to transfer it to a worker by itself.
 */
export interface EpochOutput {
  /** 1 where the uid was active. */
  readonly active: Uint8Array;
  /** Permits for the next epoch, 1 or 0. */
  readonly newValidatorPermits: Uint8Array;
  /** Stake proportion, u16. */
  readonly stakeWeight: Uint16Array;
  /** Consensus, u16. */
  readonly consensus: Uint16Array;
  /** Incentive, u16. */
  readonly incentive: Uint16Array;
  /** Dividends, u16. */
  readonly dividends: Uint16Array;
  /** Validator trust, u16. */
  readonly validatorTrust: Uint16Array;
  /** Bonds rows as stored: empty where there is no new permit. */
  readonly bonds: SparseRows;
  /** Emission for incentive (rao). */
  readonly serverEmissionRao: BigUint64Array;
  /** Emission for dividends (rao). */
  readonly validatorEmissionRao: BigUint64Array;
  /** Both together (rao). */
  readonly combinedEmissionRao: BigUint64Array;
  /**
   * Whether liquid alpha looked for the consensus of the epoch before, the input did not say what it was, and the result stands for
   * a mechanism that has stored none yet.
   */
  readonly assumedNoPreviousConsensus: boolean;
  /** Raw intermediates, when asked for. */
  readonly raw?: EpochRaw;
}
