/**
 * The Bittensor chain from TypeScript: typed reads, subscriptions that survive, at any block.
 *
 * @packageDocumentation
 */
export type {
  BlockReference,
  ChainView,
  PinnedView,
  StorageEntry,
  StorageQuery,
} from './chainView/ChainView.ts';
export type {
  ApiMethodName,
  ApiName,
  ApiResult,
  ConstantName,
  ConstantPallet,
  ConstantValue,
  StorageItemName,
  StoragePallet,
  StorageValue,
} from './chainView/names.ts';
export type { Client, ClientEvent } from './client/Client.ts';
export type { ClientOptions } from './client/ClientOptions.ts';
export type { BackOff } from './client/connection/backOff.ts';
export type {
  Connection,
  ConnectionEvent,
  RequestOptions,
  Session,
  Subscriber,
  Subscription,
} from './client/connection/Connection.ts';
export type { OnValue } from './client/connection/Link.ts';
export type { Provider } from './client/connection/providerLink.ts';
export { createClient } from './client/createClient.ts';
export { indexedDbCache } from './client/metadataCache/indexedDbCache.ts';
export type { MetadataCache, MetadataKey } from './client/metadataCache/MetadataCache.ts';
export { memoryCache } from './client/metadataCache/memoryCache.ts';
export type { Runtime } from './client/runtime/Runtime.ts';
export type { Hex } from './internal/hex.ts';
export { NETWORKS, type Network, type NetworkName } from './networks.ts';
export { RpcError, type RpcErrorCode } from './RpcError.ts';
