/**
 * The Bittensor chain behind JSON-RPC: a devnet any client can connect to.
 *
 * @packageDocumentation
 */
export type { BlockBuildMode } from './blockBuilding/createBlockBuilder.ts';
export {
  type DevnetControls,
  devnetControls,
  type NewBlockOptions,
  type RequestSender,
} from './controls/devnetControls.ts';
export { type SignOptions, signCall } from './controls/signCall.ts';
export { type SubmittedCall, submitCall } from './controls/submitCall.ts';
export { createDevnet, type DevnetOptions } from './createDevnet.ts';
export type { ConnectionLimits, Devnet, DevnetAccess } from './Devnet.ts';
export { DevnetError, type DevnetErrorCode } from './DevnetError.ts';
export type { Fork } from './fork/Fork.ts';
export { type InterfaceDifference, interfaceDifferences } from './fork/interfaceDifferences.ts';
export { type GenesisFile, genesisFromJson } from './genesis/genesisFromJson.ts';
export type { LogLevel } from './log/DevnetLog.ts';
export type { PoolLimits } from './pool/poolLimits.ts';
export { type PolkadotApiProvider, polkadotApiProvider } from './provider/polkadotApiProvider.ts';
export {
  type PolkadotJsProvider,
  polkadotJsProvider,
  type SubscriptionCallback,
} from './provider/polkadotJsProvider.ts';
export type { Connection } from './rpc/createConnection.ts';
export { type RuntimeApiSupport, runtimeApiSupport } from './runtimeApis/runtimeApiSupport.ts';
export type { ChainDump, JournalHead, JournalRecord, JournalStorage } from './state/JournalRecord.ts';
