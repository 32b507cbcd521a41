import type { ScenarioParameters } from '@taokit/study';

/** Hyperparameters the playground edits, in the chain's units; how bonds are made is not among them: every mode is computed. */
export type PlaygroundParameters = Required<
  Pick<
    ScenarioParameters,
    | 'kappa'
    | 'bondsMovingAverage'
    | 'bondsPenalty'
    | 'alphaLow'
    | 'alphaHigh'
    | 'alphaSigmoidSteepness'
    | 'consensusMode'
    | 'commitReveal'
    | 'tempo'
    | 'activityCutoff'
    | 'maxAllowedValidators'
    | 'minStakeRao'
    | 'emissionRao'
  >
> & {
  /** Epochs until what was committed is revealed; read with `commitReveal`. */
  readonly revealPeriodEpochs: number;
};

/** What changes before an epoch, and lasts until something else is said. Neurons are told by their place in the lists. */
export interface Moment {
  /** Before which epoch, from 0. */
  readonly epoch: number;
  /** Rows of weights that are new, by validator: a fraction from 0 up per miner. A row of zeros sends nothing. */
  readonly rows: Readonly<Record<number, readonly number[]>>;
  /** Stakes that are new, by validator (rao). */
  readonly stakes: Readonly<Record<number, bigint>>;
  /** Miners in whom all bonds end. */
  readonly endBonds: readonly number[];
}

/** All that a link carries: a subnet, and what happens in it. Never changed, always replaced. */
export interface Playground {
  /** What it is about. */
  readonly title: string;
  /** Names of the validators, in the order of their uids. */
  readonly validators: readonly string[];
  /** Names of the miners, who get the uids after the validators. */
  readonly miners: readonly string[];
  /** How many epochs are run. */
  readonly epochs: number;
  /** In the order of their epochs; the first is before epoch 0 and tells every row and stake. */
  readonly moments: readonly Moment[];
  /** Hyperparameters, of the whole run. */
  readonly parameters: PlaygroundParameters;
  /** By which rules: a `spec_version`. */
  readonly spec: number;
}

/** The most of everything, so that a run takes seconds at worst. */
export const LIMITS = { title: 80, name: 24, validators: 32, miners: 64, epochs: 400, weight: 1e9 } as const;
