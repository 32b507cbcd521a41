/**
 * Yuma Consensus, bit for bit: a readable reference and a WebAssembly engine.
 *
 * @packageDocumentation
 */
export { checkEpochInput } from './checkEpochInput.ts';
export type { EpochEngine, EpochEngineName, EpochOptions } from './EpochEngine.ts';
export type { EpochInput, TotalStake } from './EpochInput.ts';
export type { EpochOutput, EpochRaw } from './EpochOutput.ts';
export { pairsFromSparseRows } from './pairsFromSparseRows.ts';
export { referenceEngine } from './reference/referenceEngine.ts';
export type { SparseRows } from './SparseRows.ts';
export { type StoredPair, sparseRowsFromPairs } from './sparseRowsFromPairs.ts';
export { type StakeParts, stakeWeights } from './stakeWeights.ts';
export { YumaInputError, type YumaInputErrorCode } from './YumaInputError.ts';
