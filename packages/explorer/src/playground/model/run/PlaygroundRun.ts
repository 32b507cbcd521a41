import type {
  NeuronLine,
  NeuronQuantity,
  PairLine,
  PairQuantity,
  ScenarioEpoch,
  YumaMode,
} from '@taokit/study';

/** What an epoch stored, exact; typed arrays by uid. */
export type EpochRecord = Pick<
  ScenarioEpoch,
  | 'epoch'
  | 'block'
  | 'names'
  | 'stakeRao'
  | 'active'
  | 'newValidatorPermits'
  | 'consensus'
  | 'incentive'
  | 'dividends'
  | 'validatorTrust'
  | 'serverEmissionRao'
  | 'validatorEmissionRao'
  | 'combinedEmissionRao'
  | 'weights'
  | 'bonds'
  | 'refused'
>;

/** A run in one mode: exact values, and the same as numbers for charts. */
export interface ModeRun {
  /** How bonds were made. */
  readonly mode: YumaMode;
  /** Every epoch, exact. */
  readonly epochs: readonly EpochRecord[];
  /** Lines of neurons by quantity, in plain numbers. */
  readonly neurons: Readonly<Record<NeuronQuantity, readonly NeuronLine[]>>;
  /** Lines of validators and miners by quantity, in plain numbers. */
  readonly pairs: Readonly<Record<PairQuantity, readonly PairLine[]>>;
  /** What every neuron earned over all epochs (rao). */
  readonly earnedRao: ReadonlyMap<string, bigint>;
}

/** Why a mode was not run: an error of `@taokit/study` or `@taokit/yuma`, as the reader is told. */
export interface RunFailure {
  /** Its code. */
  readonly code: string;
  /** What is wrong, and how to fix it. */
  readonly message: string;
  /** The field, where it names one. */
  readonly field: string | undefined;
}

/** A mode's answer. */
export type ModeAnswer =
  | { readonly ok: true; readonly run: ModeRun }
  | { readonly ok: false; readonly mode: YumaMode; readonly failure: RunFailure };

/** Which engine computes, and why it is not WebAssembly where it is not. */
export interface EngineNote {
  /** Its name. */
  readonly name: 'wasm' | 'typescript';
  /** Why `loadEngine` did not take WebAssembly. */
  readonly fallback: string | undefined;
}

/** Every mode, in the order of columns. */
export const MODES: readonly YumaMode[] = ['classic', 'yuma3', 'liquid'];

/** How modes are called; liquid alpha is that of Yuma3. */
export const MODE_NAMES: Readonly<Record<YumaMode, string>> = {
  classic: 'Classic',
  yuma3: 'Yuma3',
  liquid: 'Liquid alpha',
};
