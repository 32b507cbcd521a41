import type { ScenarioRows } from '../inputs/EpochScenario.ts';
import type { EpochParameters } from '../inputs/epochParameters.ts';

/** How bonds are made: original bonds, Yuma3, or Yuma3 with liquid alpha. */
export type YumaMode = 'classic' | 'yuma3' | 'liquid';

/** Hyperparameters of a scenario. Blocks follow from the tempo, and the mode has a field of its own. */
export type ScenarioParameters = Omit<
  EpochParameters,
  'currentBlock' | 'lastMechanismStepBlock' | 'lastYumaStepBlock' | 'yuma3' | 'liquidAlpha'
>;

/** What changes before an epoch. It lasts until something else is said. */
export interface ScenarioChange {
  /** Before which epoch, from 0. */
  readonly epoch: number;
  /** Stakes of the validators named here: TAO (or alpha) as text, or rao as a bigint. */
  readonly stakes?: Readonly<Record<string, string | bigint>>;
  /** Weights of the validators named here, as any fractions from 0 up; each row replaces the one before. */
  readonly weights?: ScenarioRows;
  /** Miners whose bonds end. */
  readonly resetBonds?: readonly string[];
  /** Another way of making bonds. */
  readonly mode?: YumaMode;
  /** Other hyperparameters. */
  readonly parameters?: Partial<ScenarioParameters>;
}

/** A story of a subnet over many epochs, in names and fractions. */
export interface Scenario {
  /** Short name, in lower case with hyphens. */
  readonly name: string;
  /** What happens, in a sentence. */
  readonly description: string;
  /** Validators and their first stakes, in the order of their uids: TAO (or alpha) as text, or rao as a bigint. */
  readonly validators: Readonly<Record<string, string | bigint>>;
  /** Miners; they get the uids after the validators. */
  readonly miners: readonly string[];
  /** How many epochs it lasts. */
  readonly epochs: number;
  /** What happens when, in any order. */
  readonly changes: readonly ScenarioChange[];
  /** How bonds are made at first. Default: `classic`. */
  readonly mode?: YumaMode;
  /** What differs from the chain's defaults, `EPOCH_PARAMETERS`. */
  readonly parameters?: Partial<ScenarioParameters>;
}
