/**
 * The Bittensor chain as a state machine.
 *
 * @packageDocumentation
 */
export { ChainError, type ChainErrorCode } from './ChainError.ts';
export { type AccountId, bytesFromHex, type Hex, hexFromBytes } from './state/AccountId.ts';
export { createState, DEFAULT_HISTORY_BLOCKS } from './state/createState.ts';
export { type FoundKey, findRaw, rawKey, rawKeys, readRaw, writeRaw } from './state/rawStorage.ts';
export type { Entry, KeyPart, Mark, Reads, State } from './state/State.ts';
export { optionalItem, type StorageItem, storageItem } from './state/storageItems.ts';
