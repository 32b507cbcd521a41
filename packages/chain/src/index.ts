/**
 * The Bittensor chain as a state machine.
 *
 * @packageDocumentation
 */
export type { Block, ExtrinsicResult, Header } from './blocks/Block.ts';
export type { BlockOptions, Chain, ProducedBlock, RejectedTransaction } from './blocks/Chain.ts';
export type { ChainDump, DumpedBlock, DumpedResult } from './blocks/ChainDump.ts';
export type { ChainOptions } from './blocks/ChainOptions.ts';
export { createChain } from './blocks/createChain.ts';
export { type DumpOptions, dumpChain } from './blocks/dumpChain.ts';
export { type ForkOptions, forkChain } from './blocks/forkChain.ts';
export { encodeHeader, hashHeader } from './blocks/header.ts';
export { type LoadOptions, loadChain } from './blocks/loadChain.ts';
export { ChainError, type ChainErrorCode } from './ChainError.ts';
export type { DirectTransaction, Transaction } from './extrinsics/DirectTransaction.ts';
export type { ValidTransaction } from './extrinsics/ValidTransaction.ts';
export { type DevelopmentOptions, devAccount, developmentGenesis } from './genesis/developmentGenesis.ts';
export type { Genesis, GenesisCall, GenesisWrite } from './genesis/Genesis.ts';
export { writeLimitOrders } from './genesis/writeLimitOrders.ts';
export { writeRootNetwork } from './genesis/writeRootNetwork.ts';
export { type GenesisSubnet, writeSubnet } from './genesis/writeSubnet.ts';
export type { ChainParameters, NodeValidators } from './interface/ChainParameters.ts';
export type { OlderEventPath } from './interface/OlderEventPath.ts';
export type { OlderStoragePath } from './interface/OlderItem.ts';
export { checkInvariants } from './invariants/checkInvariants.ts';
export type { InvariantFault } from './invariants/InvariantFault.ts';
export { type Beacon, createBeacon } from './pallets/drand/createBeacon.ts';
export { duePulses } from './pallets/drand/duePulses.ts';
export { pulseTransaction } from './pallets/drand/pulseTransaction.ts';
export type { Pulse } from './pallets/drand/storage.ts';
export { PALLETS } from './pallets/index.ts';
export { createShield, type Shield } from './pallets/mevShield/createShield.ts';
export { openShielded } from './pallets/mevShield/openShielded.ts';
export type { ShareLease } from './pallets/subtensorModule/coinbase/payOwnerCut.ts';
export type { BlockHooks } from './pallets/subtensorModule/hooks/BlockHooks.ts';
export { createSubtensorModule } from './pallets/subtensorModule/index.ts';
export { earliestTime } from './pallets/timestamp/earliestTime.ts';
export type { CallDefinition } from './runtime/CallDefinition.ts';
export type { ChainReads } from './runtime/ChainReads.ts';
export type {
  CallContext,
  ChainEventPath,
  Context,
  DispatchDone,
  DispatchResult,
  EventFields,
  EventRecord,
  Phase,
} from './runtime/Context.ts';
export type {
  DeclarationContext,
  Declare,
  DispatchClass,
  DispatchInfo,
  DispatchInfoRule,
  DispatchInfoTable,
  PostDispatchInfo,
} from './runtime/DispatchInfo.ts';
export type { DispatchErrorName, DispatchRefusal } from './runtime/DispatchRefusal.ts';
export type { CallFilter, NoOrigin, Origin, RootOrigin, SignedOrigin } from './runtime/Origin.ts';
export type { Pallet, PoolTags } from './runtime/Pallet.ts';
export type { Runtime } from './runtime/Runtime.ts';
export type { ApiContext, ApiMethod, ApiTable } from './runtime/RuntimeApi.ts';
export type { TransactionCheck, TransactionRefusal, UnsignedCheck } from './runtime/TransactionCheck.ts';
export { RUNTIME_APIS } from './runtimeApis/index.ts';
export { REFUSED_APIS } from './runtimeApis/refusedApis.ts';
export { type AccountId, bytesFromHex, type Hex, hexFromBytes } from './state/AccountId.ts';
export { createState, DEFAULT_HISTORY_BLOCKS } from './state/createState.ts';
export type { RawEntry, StateDump } from './state/dumpState.ts';
export { type FoundKey, findRaw, rawKey, rawKeys, readRaw, writeRaw } from './state/rawStorage.ts';
export type { Entry, ItemReads, KeyPart, Mark, Reads, State, Written } from './state/State.ts';
export {
  type ItemPath,
  optionalItem,
  type Prefix,
  type StorageItem,
  storageItem,
} from './state/storageItems.ts';
export type { Upstream } from './state/Upstream.ts';
export { type CallSupport, callSupport } from './support/callSupport.ts';
export { type StorageSupport, storageSupport } from './support/storageSupport.ts';
