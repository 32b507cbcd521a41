/**
 * Miners, and validators whose state is a file: what needs Node.
 *
 * @packageDocumentation
 */
export { createMiner, type Miner, type MinerOptions } from './createMiner.ts';
export { type FileStateStore, fileStateStore } from './fileStateStore.ts';
