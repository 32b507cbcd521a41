export { type RawClient, type RawMessage, rawClient } from './rawClient.ts';
export { signTransaction, type TransactionOptions } from './signTransaction.ts';
export { type SpawnedDevnet, spawnDevnet } from './spawnDevnet.ts';
