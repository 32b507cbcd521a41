export { compareValues } from './compareValues.ts';
export { describeValue } from './describeValue.ts';
export { readVectors } from './readVectors.ts';
export { runSuite } from './runSuite.ts';
export { splitmix64 } from './splitmix64.ts';
export { type TableFunction, type TableValue, tableSuites } from './tableSuites.ts';
export type { CaseResult, Difference, VectorFile, VectorSuite } from './VectorSuite.ts';
export { vectorFamily } from './vectorFamily.ts';
