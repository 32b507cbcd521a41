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
export type { Inclusion } from './execute/awaitInclusion.ts';
export type { ExecutionError, Outcome } from './execute/readOutcome.ts';
export {
  composeIntent,
  findIntent,
  type IntentInputs,
  type IntentOp,
  type IntentRequest,
} from './intents/composeIntent.ts';
export type {
  Intent,
  IntentAccounts,
  IntentContext,
  IntentData,
  IntentDefinition,
  IntentOrigin,
  IntentSigner,
} from './intents/Intent.ts';
export type {
  All,
  AlphaInput,
  InputsOf,
  JsonSchema,
  Param,
  Params,
  Share,
  Siblings,
  TaoInput,
  ValuesOf,
} from './intents/params/index.ts';
export { intents } from './intents/registry.ts';
export type { StandardIssue, StandardResult, StandardSchema } from './intents/StandardSchema.ts';
export type { Hex } from './internal/hex.ts';
export { NETWORKS, type Network, type NetworkName } from './networks.ts';
export type {
  BalanceEffect,
  CallEffect,
  DepositEffect,
  Effect,
  StakeEffect,
  TradeEffect,
  TradeExposure,
} from './plan/Effect.ts';
export type { Plan } from './plan/Plan.ts';
export type { PlanFailure } from './plan/PlanFailure.ts';
export type { Spend } from './policy/callFacts.ts';
export type { Policy, PolicyViolation } from './policy/Policy.ts';
export type { CallNode, CallOrigin } from './policy/unwrapCall.ts';
export { RpcError, type RpcErrorCode } from './RpcError.ts';
export type { TransactionOptions } from './transaction/TransactionOptions.ts';
export { openSealed } from './weights/timelock/openSealed.ts';
export { type Beacon, QUICKNET, roundAt } from './weights/timelock/quicknet.ts';
export { type SealOptions, sealUntil } from './weights/timelock/sealUntil.ts';
export { type Pulse, verifyPulse } from './weights/timelock/verifyPulse.ts';
export { createWriter } from './writer/createWriter.ts';
export type {
  AnySigner,
  ExecuteOptions,
  ExecutionResult,
  Progress,
  Writer,
  WriterOptions,
} from './writer/Writer.ts';
