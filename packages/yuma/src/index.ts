/**
 * Yuma Consensus, bit for bit. This entry is what a page loads: the engine, its input and its output. `/reference` is the
 * readable specification, `/inputs` builds inputs, `/mechanisms` and `/weights` are the rules around an epoch. Scenarios over many
 * epochs are `@taokit/study`.
 *
 * @packageDocumentation
 */
export { checkEpochInput } from './checkEpochInput.ts';
export type { EpochEngine, EpochEngineName } from './EpochEngine.ts';
export type { ConsensusMode, EpochConsensus, EpochInput, NullPools, TotalStake } from './EpochInput.ts';
export type { EpochOptions } from './EpochOptions.ts';
export type { EpochOutput, EpochRaw } from './EpochOutput.ts';
export type { EpochChanges, EpochSession, SessionOutput } from './EpochSession.ts';
export type { SparseRows } from './SparseRows.ts';
export type { EngineOptions, WasmEngineOptions } from './wasm/EngineOptions.ts';
export { loadEngine } from './wasm/loadEngine.ts';
export { loadWasmEngine } from './wasm/loadWasmEngine.ts';
export type { WasmModule } from './wasm/WasmModule.ts';
export { YumaWasmError, type YumaWasmErrorCode } from './wasm/YumaWasmError.ts';
export { YumaInputError, type YumaInputErrorCode } from './YumaInputError.ts';
