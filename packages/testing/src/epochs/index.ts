export type { EpochRunner } from './EpochRunner.ts';
export { epochRulesSuite } from './epochRules.ts';
export { epochSuites, newerEpochSuites } from './epochSuites.ts';
export { type PrngParams, prngEpochInput } from './prngEpochInput.ts';
export { weightsChecksSuite } from './weightsChecks.ts';
