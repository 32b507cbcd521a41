import type { EpochRaw } from '../EpochOutput.ts';
import type { SessionOutput } from '../EpochSession.ts';
import type { SparseRows } from '../SparseRows.ts';
import type { YumaMode } from './Scenario.ts';

/** One epoch of a scenario: what went in, and what the chain stores afterwards. Index of every vector: uid. */
export interface ScenarioEpoch extends Omit<SessionOutput, 'assumedNoPreviousConsensus'> {
  /** Its number, from 0. */
  readonly epoch: number;
  /** The block it ran in. */
  readonly block: bigint;
  /** How bonds were made. */
  readonly mode: YumaMode;
  /** Stakes it counted (rao). */
  readonly stakeRao: BigUint64Array;
  /** Weights it counted, as stored. */
  readonly weights: SparseRows;
  /** Bonds after it, as stored. */
  readonly bonds: SparseRows;
  /** Emission per TAO of stake (rao, floored); 0 without stake. */
  readonly emissionPerTaoRao: BigUint64Array;
  /** The raw I32F32 intermediates: the exact fractions behind the stored values. */
  readonly raw: EpochRaw;
}

/** What a scenario yields, epoch by epoch. Every engine yields the same. */
export interface ScenarioSeries {
  /** The scenario's name. */
  readonly name: string;
  /** Validators, by uid. */
  readonly validators: readonly string[];
  /** Miners; the first has the uid after the last validator. */
  readonly miners: readonly string[];
  /** The epochs, in order. */
  readonly epochs: readonly ScenarioEpoch[];
}
