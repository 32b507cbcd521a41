export type { EpochRunner } from './EpochRunner.ts';
export { epochSuites, newerEpochSuites } from './epochSuites.ts';
export { type PrngParams, prngEpochInput } from './prngEpochInput.ts';
