export type { EpochRunner } from './EpochRunner.ts';
export { epochSuites } from './epochSuites.ts';
export { type PrngParams, prngEpochInput } from './prngEpochInput.ts';
