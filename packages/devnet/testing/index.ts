export { type FloodReport, type FloodSizes, runFloods } from './fuzz/floods.ts';
export { type FuzzOptions, fuzzParams, fuzzTexts, fuzzTransactions } from './fuzz/fuzzMessages.ts';
export { type KillReport, killAtRandom } from './killAtRandom.ts';
export { type RawClient, type RawMessage, rawClient } from './rawClient.ts';
export { seededRandom } from './seededRandom.ts';
export { signTransaction, type TransactionOptions } from './signTransaction.ts';
export { type SpawnedDevnet, spawnDevnet } from './spawnDevnet.ts';
