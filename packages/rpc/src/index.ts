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
export { type DatabaseFactory, indexedDbCache } from './client/metadataCache/indexedDbCache.ts';
export type { MetadataCache, MetadataKey } from './client/metadataCache/MetadataCache.ts';
export { memoryCache } from './client/metadataCache/memoryCache.ts';
export type { Runtime } from './client/runtime/Runtime.ts';
export type { Snapshot } from './client/Snapshot.ts';
export type { Inclusion } from './execute/awaitInclusion.ts';
export type { ExecutionError, Outcome } from './execute/readOutcome.ts';
export {
  composeIntent,
  findIntent,
  type IntentInputs,
  type IntentOp,
  type IntentRequest,
} from './intents/composeIntent.ts';
export { extraIntents } from './intents/extra/index.ts';
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
  IntentParam,
  IntentParams,
  JsonSchema,
  Share,
  Siblings,
  TaoInput,
  ValuesOf,
} from './intents/params/index.ts';
export { intents } from './intents/registry.ts';
export type { StandardIssue, StandardResult, StandardSchema } from './intents/StandardSchema.ts';
export type { BasketLeg, ReadLeg } from './intents/shared/baskets.ts';
export type { ChildInput, LentShare } from './intents/shared/children.ts';
export type { HyperparameterInput } from './intents/shared/hyperparameters.ts';
export type { IpAddress } from './intents/shared/ipAddresses.ts';
export type { ProxyType } from './intents/shared/proxyTypes.ts';
export type { Hex } from './internal/hex.ts';
export type { ChangedNeuron, MetagraphDiff } from './metagraph/diffMetagraphs.ts';
export { diffMetagraphs } from './metagraph/diffMetagraphs.ts';
export type { MetagraphAnswer } from './metagraph/MetagraphAnswer.ts';
export type { MetagraphNeuron, NeuronCollateral } from './metagraph/neuronAt.ts';
export { metagraphFrom, type SubnetMetagraph } from './metagraph/SubnetMetagraph.ts';
export { loadMetagraph, saveMetagraph } from './metagraph/savedMetagraph.ts';
export { NETWORKS, type Network, type NetworkName } from './networks.ts';
export type {
  BalanceEffect,
  BasketEffect,
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
export type { ColdkeySwapAnnouncement } from './reads/accounts/coldkeySwapAnnouncement.ts';
export type { PendingMultisig } from './reads/accounts/multisig.ts';
export type { Proxies, ProxyDelegation } from './reads/accounts/proxies.ts';
export type { AskRead, BoundReads, NamedReads, ReadMethods } from './reads/bindReads.ts';
export type { BlockInfo } from './reads/chain/blockInfo.ts';
export type { ChainTime } from './reads/chain/timestamp.ts';
export type { Collateral } from './reads/collateral/Collateral.ts';
export type { CollateralPolicy } from './reads/collateral/collateralPolicy.ts';
export type { SeatedCollateral } from './reads/collateral/subnetCollateral.ts';
export type { ChildShare } from './reads/delegation/ChildShare.ts';
export type { DelegateInfo } from './reads/delegation/DelegateInfo.ts';
export type { DelegatedStake } from './reads/delegation/delegated.ts';
export type { DelegateTake } from './reads/delegation/delegateTake.ts';
export type { PendingChildren } from './reads/delegation/pendingChildren.ts';
export type { EpochStatus } from './reads/epochs/epochStatus.ts';
export type { ColdkeyIdentity } from './reads/identity/ColdkeyIdentity.ts';
export type { CommitmentStatus, ListedCommitment } from './reads/identity/commitments.ts';
export type { RevealedCommitment } from './reads/identity/Revealed.ts';
export type { CrowdloanInfo } from './reads/leasing/CrowdloanInfo.ts';
export type { Contribution } from './reads/leasing/crowdloanContributors.ts';
export type { SubnetLease } from './reads/leasing/SubnetLease.ts';
export type { HotkeyConviction } from './reads/locks/hotkeyConviction.ts';
export type { LockRecord } from './reads/locks/LockRecord.ts';
export type { OwnedLock } from './reads/locks/locksForHotkey.ts';
export type { ConvictedHotkey, SubnetConvictions } from './reads/locks/subnetConvictions.ts';
export type { AssociatedEvmKey } from './reads/neurons/associatedEvmKey.ts';
export type { NeuronInfo } from './reads/neurons/neurons.ts';
export type { StakeQuotes } from './reads/prices/quoteStake.ts';
export type { UnstakeQuotes } from './reads/prices/quoteUnstake.ts';
export type { SubnetPrice } from './reads/prices/SubnetPrice.ts';
export type { SwapQuote } from './reads/prices/SwapQuote.ts';
export type { ParamSet, ParamsOf, Read, ReadCategory, UsedPath } from './reads/Read.ts';
export { READ_GROUPS, READS } from './reads/registry.ts';
export { runRead } from './reads/runRead.ts';
export type { FixedPoint } from './reads/shared/fixedPoint.ts';
export type { Address, Param } from './reads/shared/params.ts';
export type { BasketShare } from './reads/staking/BasketShare.ts';
export type { BasketPricing, BasketSummary, SummaryHolding } from './reads/staking/BasketSummary.ts';
export type { BasketTradingStatus } from './reads/staking/basketTradingStatus.ts';
export type { MovableStake } from './reads/staking/MovableStake.ts';
export type { OwedByValidator } from './reads/staking/rootBasketOwedBreakdown.ts';
export type { StakeValuation, ValuedPosition } from './reads/staking/StakeValuation.ts';
export type { BasketHolding } from './reads/staking/validatorBasket.ts';
export type { HyperparameterValue, HyperparameterValues } from './reads/subnets/HyperparameterValues.ts';
export type { SubnetInfo } from './reads/subnets/SubnetInfo.ts';
export type { SubnetStartSchedule } from './reads/subnets/subnetStartSchedule.ts';
export type { TaoFlow } from './reads/subnets/subnetTaoFlows.ts';
export type { Bond } from './reads/weights/bonds.ts';
export type { TimelockedCommit } from './reads/weights/timelockedWeightCommits.ts';
export type { Weight } from './reads/weights/weights.ts';
export { sealForAuthor } from './shield/sealForAuthor.ts';
export type { SignedTransaction } from './transaction/signTransaction.ts';
export type { TransactionOptions } from './transaction/TransactionOptions.ts';
export type { ValidBlocks } from './transaction/UnsignedTransaction.ts';
export type { WriteErrorCode } from './WriteErrorCode.ts';
export type { StreamOptions } from './watch/createStream.ts';
export { type WatchBlocksOptions, type WatchedBlock, watchBlocks } from './watch/watchBlocks.ts';
export {
  type BlockEvents,
  type ChainEvent,
  type WatchEventsOptions,
  watchEvents,
} from './watch/watchEvents.ts';
export {
  type MetagraphChange,
  type WatchedValue,
  watchBalance,
  watchMetagraph,
  watchPrice,
  watchValue,
} from './watch/watchValues.ts';
export type { WeightsInput } from './weights/intentWeights.ts';
export { type LastUpdateOf, readLastUpdate } from './weights/readLastUpdate.ts';
export { createWriter } from './writer/createWriter.ts';
export type {
  AnySigner,
  ExecuteOptions,
  ExecutionResult,
  Progress,
  ShieldOptions,
  SignOptions,
  Writer,
  WriterOptions,
} from './writer/Writer.ts';
