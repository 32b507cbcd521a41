/**
 * Yuma Consensus, bit for bit: a readable reference and a WebAssembly engine.
 *
 * @packageDocumentation
 */
export { activityCutoffBlocks } from './activityCutoffBlocks.ts';
export { checkEpochInput } from './checkEpochInput.ts';
export type { EpochEngine, EpochEngineName } from './EpochEngine.ts';
export type { EpochInput, TotalStake } from './EpochInput.ts';
export type { EpochOptions } from './EpochOptions.ts';
export type { EpochOutput, EpochRaw } from './EpochOutput.ts';
export type { EpochChanges, EpochSession, SessionOutput } from './EpochSession.ts';
export type { CombinedEpoch } from './mechanisms/combineMechanisms.ts';
export {
  type MechanismState,
  type MechanismsInput,
  type MechanismsOutput,
  runMechanisms,
} from './mechanisms/runMechanisms.ts';
export { MAX_MECHANISMS, splitEmission } from './mechanisms/splitEmission.ts';
export { pairsFromSparseRows } from './pairsFromSparseRows.ts';
export { referenceEngine } from './reference/referenceEngine.ts';
export { resetBonds } from './resetBonds.ts';
export type { SparseRows } from './SparseRows.ts';
export { type BuiltEpoch, buildEpochInput } from './scenario/buildEpochInput.ts';
export type { EpochScenario, ScenarioNeuron, ScenarioRows } from './scenario/EpochScenario.ts';
export { EPOCH_PARAMETERS, type EpochParameters } from './scenario/epochParameters.ts';
export { type StoredPair, sparseRowsFromPairs } from './sparseRowsFromPairs.ts';
export { type StakeParts, stakeWeights } from './stakeWeights.ts';
export { loadEngine } from './wasm/loadEngine.ts';
export { loadWasmEngine } from './wasm/loadWasmEngine.ts';
export { YumaWasmError, type YumaWasmErrorCode } from './wasm/YumaWasmError.ts';
export {
  checkWeights,
  type WeightsOutcome,
  type WeightsRefusal,
  type WeightsRequest,
  type WeightsRules,
} from './weights/checkWeights.ts';
export { hasEnoughWeights, type WeightCountRules } from './weights/hasEnoughWeights.ts';
export { isMaxWeightLimited } from './weights/isMaxWeightLimited.ts';
export { isSelfWeight } from './weights/isSelfWeight.ts';
export { isVersionKeyCurrent } from './weights/isVersionKeyCurrent.ts';
export { isWithinRateLimit, type WeightsRate } from './weights/isWithinRateLimit.ts';
export { maxUpscaleWeights } from './weights/maxUpscaleWeights.ts';
export { normalizeWeights } from './weights/normalizeWeights.ts';
export { YumaInputError, type YumaInputErrorCode } from './YumaInputError.ts';
