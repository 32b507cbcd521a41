import type { EpochOutput, EpochRaw, SparseRows } from '@taokit/yuma';
import type { CombinedEpoch } from '@taokit/yuma/mechanisms';
import type { WeightsRefusal } from '@taokit/yuma/weights';
import type { EpochMoney } from './EpochMoney.ts';
import type { YumaMode } from './Scenario.ts';

/** What an epoch of one mechanism counted and stored. Index of every vector: uid. */
export interface MechanismEpoch extends Pick<EpochOutput, 'incentive'> {
  /** Weights it counted, as stored. */
  readonly weights: SparseRows;
  /** Bonds after it, as stored. */
  readonly bonds: SparseRows;
  /** The raw I32F32 intermediates: the exact fractions behind the stored values. */
  readonly raw: EpochRaw;
}

/** Who registered before an epoch. */
export interface ScenarioRegistration {
  /** The neuron. */
  readonly name: string;
  /** Its uid. */
  readonly uid: number;
  /** Who was pruned for it; `null` where the uid was free. */
  readonly replaced: string | null;
}

/** Weights the chain did not store. */
export interface RefusedWeights {
  /** Who sent them. */
  readonly name: string;
  /** For which mechanism. */
  readonly mecid: number;
  /** The chain's error. */
  readonly refusal: WeightsRefusal;
  /** Why. */
  readonly reason: string;
}

/**
 * One epoch of a scenario: what went in, what the chain stores afterwards, and who is paid. Index of every vector: uid. `incentive`,
 * `weights`, `bonds` and `raw` are those of mechanism 0; everything else is the subnet's.
 */
export interface ScenarioEpoch extends Omit<CombinedEpoch, 'assumedNoPreviousConsensus'>, MechanismEpoch {
  /** Its number, from 0. */
  readonly epoch: number;
  /** The block it ran in. */
  readonly block: bigint;
  /** How bonds were made. */
  readonly mode: YumaMode;
  /** Names by uid. */
  readonly names: readonly string[];
  /** Stakes it counted: alpha, root TAO by its weight, what is lent and borrowed (rao, floored). */
  readonly stakeRao: BigUint64Array;
  /** Emission per TAO of stake (rao, floored); 0 without stake. */
  readonly emissionPerTaoRao: BigUint64Array;
  /** Every mechanism, the first included. */
  readonly mechanisms: readonly MechanismEpoch[];
  /** Who registered since the epoch before. */
  readonly registrations: readonly ScenarioRegistration[];
  /** Weights that were sent since the epoch before and not stored. */
  readonly refused: readonly RefusedWeights[];
  /** Who is paid what (rao); `null` before spec 348, whose pots are not modelled. */
  readonly money: EpochMoney | null;
}

/** What a scenario yields, epoch by epoch. Every engine yields the same. */
export interface ScenarioSeries {
  /** The scenario's name. */
  readonly name: string;
  /** Who validates: the scenario's validators, and whoever registers with weights to send. */
  readonly validators: readonly string[];
  /** Everybody else who ever has a uid. At first the uids are those of this order, validators before miners. */
  readonly miners: readonly string[];
  /** The epochs, in order. */
  readonly epochs: readonly ScenarioEpoch[];
}
