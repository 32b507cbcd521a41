import { MAX_REVEAL_PERIOD_EPOCHS, MIN_REVEAL_PERIOD_EPOCHS } from '@taokit/dtao/weights';
import { MAINNET_SPEC } from '@taokit/types';
import { EPOCH_PARAMETERS } from '@taokit/yuma/inputs';
import type { PlaygroundParameters } from './Playground.ts';

/** How a hyperparameter is written and read. */
export type ParameterKind = 'u16' | 'millionths' | 'hundredths' | 'whole' | 'amount' | 'switch' | 'choice';

/** A hyperparameter as it is edited. */
export interface ParameterField {
  /** Which. */
  readonly name: keyof PlaygroundParameters;
  /** What it is called, as on the chain. */
  readonly label: string;
  /** What it does, in a sentence. */
  readonly help: string;
  /** How it is written. */
  readonly kind: ParameterKind;
  /** Smallest and largest value, in the chain's units. */
  readonly range: readonly [min: bigint, max: bigint];
  /** Values of a choice. */
  readonly choices?: readonly string[];
  /** Which part of consensus it belongs to. */
  readonly group: 'consensus' | 'bonds' | 'liquid alpha' | 'weights' | 'epoch';
}

/** Defaults: those of a new subnet, with 100 alpha per epoch, so that shares keep their digits. */
export const DEFAULT_PARAMETERS: PlaygroundParameters = {
  kappa: EPOCH_PARAMETERS.kappa,
  bondsMovingAverage: EPOCH_PARAMETERS.bondsMovingAverage,
  bondsPenalty: EPOCH_PARAMETERS.bondsPenalty,
  alphaLow: EPOCH_PARAMETERS.alphaLow,
  alphaHigh: EPOCH_PARAMETERS.alphaHigh,
  alphaSigmoidSteepness: EPOCH_PARAMETERS.alphaSigmoidSteepness,
  consensusMode: 'auto',
  commitReveal: false,
  revealPeriodEpochs: MIN_REVEAL_PERIOD_EPOCHS,
  tempo: EPOCH_PARAMETERS.tempo,
  activityCutoff: EPOCH_PARAMETERS.activityCutoff,
  maxAllowedValidators: EPOCH_PARAMETERS.maxAllowedValidators,
  minStakeRao: EPOCH_PARAMETERS.minStakeRao,
  emissionRao: 100_000_000_000n,
};

/** Whether the chain holds a hyperparameter in more than 32 bits. */
export function isBigParameter(name: keyof PlaygroundParameters): boolean {
  return typeof DEFAULT_PARAMETERS[name] === 'bigint';
}

const U16: readonly [bigint, bigint] = [0n, 65_535n];
const U64: readonly [bigint, bigint] = [0n, (1n << 64n) - 1n];

// biome-ignore format: a table
/** Every hyperparameter, in the order it is shown. */
export const PARAMETER_FIELDS: readonly ParameterField[] = [
  { name: 'kappa', label: 'Kappa', group: 'consensus', kind: 'u16', range: U16,
    help: 'How much stake must support a weight for it to count.' },
  { name: 'minStakeRao', label: 'Stake threshold', group: 'consensus', kind: 'amount', range: U64,
    help: 'Less stake than this counts as none.' },
  { name: 'maxAllowedValidators', label: 'Validator permits', group: 'consensus', kind: 'whole', range: U16,
    help: 'How many hotkeys with the most stake may validate.' },
  { name: 'bondsMovingAverage', label: 'Bonds moving average', group: 'bonds', kind: 'millionths', range: [0n, 1_000_000n],
    help: 'The part of old bonds that an epoch keeps. Not read with liquid alpha.' },
  { name: 'bondsPenalty', label: 'Bonds penalty', group: 'bonds', kind: 'u16', range: U16,
    help: 'How far weight above consensus is cut before it buys bonds.' },
  { name: 'alphaLow', label: 'Alpha low', group: 'liquid alpha', kind: 'u16', range: U16,
    help: 'The slowest that liquid alpha buys bonds.' },
  { name: 'alphaHigh', label: 'Alpha high', group: 'liquid alpha', kind: 'u16', range: U16,
    help: 'The fastest that liquid alpha buys bonds.' },
  { name: 'alphaSigmoidSteepness', label: 'Sigmoid steepness', group: 'liquid alpha', kind: 'hundredths', range: [-32_768n, 32_767n],
    help: 'How sharply alpha goes from low to high with a weight’s distance to consensus.' },
  { name: 'consensusMode', label: 'Consensus looked at', group: 'liquid alpha', kind: 'choice', range: [0n, 0n], choices: ['auto', 'current', 'previous'],
    help: 'Which consensus liquid alpha measures against; auto is the one before with the full bonds penalty.' },
  { name: 'commitReveal', label: 'Commit-reveal', group: 'weights', kind: 'switch', range: [0n, 1n],
    help: 'Weights are concealed first and count when revealed.' },
  { name: 'revealPeriodEpochs', label: 'Reveal period, epochs', group: 'weights', kind: 'whole',
    range: [BigInt(MIN_REVEAL_PERIOD_EPOCHS), BigInt(MAX_REVEAL_PERIOD_EPOCHS)],
    help: 'Epochs until a commit is revealed. Read with commit-reveal.' },
  { name: 'activityCutoff', label: 'Activity cutoff, blocks', group: 'weights', kind: 'whole', range: U64,
    help: 'A validator that sent nothing for so long is inactive.' },
  { name: 'tempo', label: 'Tempo, blocks', group: 'epoch', kind: 'whole', range: [1n, 65_535n],
    help: 'An epoch comes every tempo + 1 blocks.' },
  { name: 'emissionRao', label: 'Emission per epoch, alpha', group: 'epoch', kind: 'amount', range: U64,
    help: 'What each epoch shares out, half for incentive and half for dividends.' },
];

/** Releases whose epochs differ, the newest first. */
export const SPECS: readonly { readonly spec: number; readonly what: string }[] = [
  { spec: MAINNET_SPEC, what: 'mainnet today' },
  { spec: 446, what: 'liquid alpha looks back' },
  { spec: 425, what: 'liquid alpha looks at the same epoch' },
];
