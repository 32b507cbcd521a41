/**
 * A Bittensor network in one process: accounts, subnets, pools, epochs.
 *
 * @packageDocumentation
 */
export { type Chain, type ChainOptions, createChain } from './createChain.ts';
export { type AlphaBooks, alphaBooks, type TaoBooks, taoBooks } from './invariants/books.ts';
export { checkInvariants } from './invariants/checkInvariants.ts';
export type { StakeQuery } from './queries/stakePosition.ts';
export type { RegistrationOrder } from './registration/burnedRegister.ts';
export { SimulatorError, type SimulatorErrorCode } from './SimulatorError.ts';
export type { StakeOrder } from './staking/addStake.ts';
export type { TakeOrder } from './staking/changeTake.ts';
export type { UnstakeOrder } from './staking/removeStake.ts';
export type { AccountState } from './state/AccountState.ts';
export { type ChainParameters, DEFAULT_CHAIN_PARAMETERS } from './state/ChainParameters.ts';
export type { ChainState } from './state/ChainState.ts';
export { createChainState } from './state/createChainState.ts';
export type {
  Genesis,
  GenesisBalance,
  GenesisPool,
  GenesisRootStake,
  GenesisSubnet,
} from './state/Genesis.ts';
export type { AlphaLosses, TaoLosses } from './state/Losses.ts';
export type { NeuronState, WeightRow } from './state/NeuronState.ts';
export { positionRao, type StakePool } from './state/StakePool.ts';
export {
  DEFAULT_ROOT_PARAMETERS,
  DEFAULT_SUBNET_PARAMETERS,
  type SubnetParameters,
} from './state/SubnetParameters.ts';
export type {
  BlockEmissionState,
  DividendState,
  PendingState,
  PoolState,
  RegistrationCounters,
  SubnetState,
} from './state/SubnetState.ts';
export type { Block, ExecutedExtrinsic } from './system/Block.ts';
export type {
  Call,
  CallArguments,
  CallName,
  CallOf,
  RootRegistrationOrder,
  TransferOrder,
} from './system/Call.ts';
export type {
  ChainEvent,
  EpochPaidEvent,
  EpochPayment,
  NeuronRegisteredEvent,
  StakeEvent,
  TakeEvent,
  TransferEvent,
  WeightsSetEvent,
} from './system/ChainEvent.ts';
export type {
  DispatchErrorName,
  DispatchFailure,
  DispatchResult,
  DispatchSuccess,
} from './system/DispatchResult.ts';
export {
  type ExtrinsicContent,
  extrinsicPayload,
  type SignExtrinsicOptions,
  type SignedExtrinsic,
  signExtrinsic,
} from './system/Extrinsic.ts';
export { produceBlock } from './system/produceBlock.ts';
export {
  type SubmitErrorName,
  type SubmitFailure,
  type SubmitResult,
  type SubmitSuccess,
  validateExtrinsic,
} from './system/validateExtrinsic.ts';
export type { WeightsOrder } from './weights/setWeights.ts';
