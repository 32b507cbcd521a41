import type { EpochEngine } from '@taokit/yuma';
import type { EpochParameters, StoredPair } from '@taokit/yuma/inputs';
import type { Scenario, YumaMode } from '../Scenario.ts';
import type { RefusedWeights, ScenarioRegistration } from '../ScenarioSeries.ts';

/** A row of weights as it is sent. */
export interface SentRow {
  readonly uids: readonly number[];
  readonly values: readonly number[];
}

/** A timelocked commit that waits for its reveal. */
export interface PendingCommit {
  readonly hotkey: string;
  readonly block: bigint;
  /** Before which epoch it is revealed. */
  readonly revealedBefore: number;
  readonly row: SentRow;
}

/** What one mechanism stores. */
export interface MechanismState {
  /** What each neuron sends whenever it sends, in names. */
  readonly said: Map<string, Readonly<Record<string, number>>>;
  readonly weights: (readonly StoredPair[])[];
  bonds: (readonly StoredPair[])[];
  readonly lastUpdate: bigint[];
  previousConsensus: Uint16Array | null;
  commits: PendingCommit[];
}

/** A subnet between two epochs. What is indexed by uid grows with registrations. */
export interface SubnetState {
  readonly engine: EpochEngine;
  readonly scenario: Scenario;
  readonly spec: number;
  readonly names: string[];
  readonly registeredAt: bigint[];
  permits: Uint8Array;
  /** Emission of the last epoch. */
  emissionRao: bigint[];
  readonly alphaRao: Map<string, bigint>;
  readonly children: Map<string, ReadonlyMap<string, bigint>>;
  readonly silent: Set<string>;
  readonly mechanisms: readonly MechanismState[];
  parameters: EpochParameters;
  mode: YumaMode;
  block: bigint;
  lastEpochBlock: bigint;
  lastYumaBlock: bigint | null;
  registrations: ScenarioRegistration[];
  refused: RefusedWeights[];
}
