import type { EpochParameters } from './epochParameters.ts';

/** A neuron of a scenario. What is left out has the default of its kind. */
export interface ScenarioNeuron {
  /** Stake: TAO (or alpha) as text such as `'1000.5'`, or rao as a bigint. Default 0. */
  readonly stake?: string | bigint;
  /** Whether it holds a permit now. Default: validators do, miners do not. */
  readonly permit?: boolean;
  /** Block of its last weights. Default: the block before the epoch. */
  readonly lastUpdate?: bigint;
  /** Block of its registration. Default 0. */
  readonly registeredAt?: bigint;
  /** Block of its earliest pending commit. Default: none. */
  readonly commitBlock?: bigint;
  /**
   * Consensus the epoch before stored for it, from 0 to 1, stored as `fraction * 65535`, rounded half up. Of neurons that are silent
   * while others speak it is 0; where none speaks, the epoch assumes that none is stored, and says so.
   */
  readonly previousConsensus?: number;
}

/** For every name a row: to whom, how much. */
export type ScenarioRows = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** An epoch in the words of people: names instead of uids, fractions instead of u16. */
export interface EpochScenario {
  /** Validators by name; they get the first uids, in this order. */
  readonly validators: Readonly<Record<string, ScenarioNeuron>>;
  /** Miners, by name or as a list of names; they get the uids after the validators. */
  readonly miners: readonly string[] | Readonly<Record<string, ScenarioNeuron>>;
  /**
   * Weights: any fractions from 0 up. Of each row the largest becomes 65535, the others `fraction / largest * 65535`, rounded half
   * up. An entry of 0 is stored as 0, which with liquid alpha is not the same as no entry.
   */
  readonly weights?: ScenarioRows;
  /** Bonds before the epoch: fractions from 0 to 1, stored as `fraction * 65535`, rounded half up. */
  readonly bonds?: ScenarioRows;
  /** Name of the subnet owner's neuron. Default: none. */
  readonly owner?: string;
  /** What differs from {@link EPOCH_PARAMETERS}. */
  readonly parameters?: Partial<EpochParameters>;
}
