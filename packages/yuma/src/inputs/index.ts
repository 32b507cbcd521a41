/**
 * Inputs: from names and fractions, and from what the chain stores in parts.
 *
 * @packageDocumentation
 */

export { pairsFromSparseRows } from '../pairsFromSparseRows.ts';
export { type StoredPair, sparseRowsFromPairs } from '../sparseRowsFromPairs.ts';
export { activityCutoffBlocks } from './activityCutoffBlocks.ts';
export { type BuiltEpoch, buildEpochInput } from './buildEpochInput.ts';
export { type AlphaValues, type AlphaValuesRefusal, checkAlphaValues } from './checkAlphaValues.ts';
export type { EpochScenario, ScenarioNeuron, ScenarioRows } from './EpochScenario.ts';
export { EPOCH_PARAMETERS, type EpochParameters } from './epochParameters.ts';
export { type StakeParts, stakeWeights } from './stakeWeights.ts';
