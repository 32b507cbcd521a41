import type { Coldkey, Hotkey, Ss58 } from '@taokit/types';

/** What one hotkey got from an epoch, rao: with those who stake through it, its take included. */
export interface EpochPayment {
  /** The hotkey. */
  readonly hotkey: Hotkey;
  /** Alpha for mining, to its coldkey. */
  readonly incentiveRao: bigint;
  /** Alpha for validating, to its stakers on the subnet. */
  readonly alphaDividendsRao: bigint;
  /** TAO for validating, to its stakers on the root. */
  readonly rootDividendsRao: bigint;
}

/** TAO moved from one account to another. */
export interface TransferEvent {
  /** The chain's name of the event. */
  readonly name: 'Balances.Transfer';
  /** Who paid. */
  readonly from: Ss58;
  /** Who received. */
  readonly to: Ss58;
  /** How much, rao. */
  readonly amountRao: bigint;
}

/** A hotkey took a seat, on a subnet or on the root. */
export interface NeuronRegisteredEvent {
  /** The chain's name of the event. */
  readonly name: 'SubtensorModule.NeuronRegistered';
  /** The subnet. */
  readonly netuid: number;
  /** The seat. */
  readonly uid: number;
  /** Who took it. */
  readonly hotkey: Hotkey;
}

/** TAO was swapped into stake, or stake into TAO. */
export interface StakeEvent {
  /** The chain's name of the event. */
  readonly name: 'SubtensorModule.StakeAdded' | 'SubtensorModule.StakeRemoved';
  /** Whose stake. */
  readonly coldkey: Coldkey;
  /** With whom. */
  readonly hotkey: Hotkey;
  /** The subnet. */
  readonly netuid: number;
  /** TAO swapped, without the fee, rao. */
  readonly taoRao: bigint;
  /** Alpha swapped, rao. */
  readonly alphaRao: bigint;
}

/** A validator set its weights. */
export interface WeightsSetEvent {
  /** The chain's name of the event. */
  readonly name: 'SubtensorModule.WeightsSet';
  /** The subnet. */
  readonly netuid: number;
  /** The validator's seat. */
  readonly uid: number;
}

/** A hotkey's take changed. */
export interface TakeEvent {
  /** The chain's name of the event. */
  readonly name: 'SubtensorModule.TakeIncreased' | 'SubtensorModule.TakeDecreased';
  /** Who owns the hotkey. */
  readonly coldkey: Coldkey;
  /** Whose take. */
  readonly hotkey: Hotkey;
  /** The take, u16 over 65535. */
  readonly takeU16: number;
}

/** An epoch ran and was paid. The chain emits nothing here; the name is the simulator's own. */
export interface EpochPaidEvent {
  /** The simulator's name of the event. */
  readonly name: 'Simulator.EpochPaid';
  /** The subnet. */
  readonly netuid: number;
  /** Alpha to the subnet's owner, rao. */
  readonly ownerRao: bigint;
  /** Alpha sold, block by block since the epoch before, for the TAO that root's stakers get, rao. */
  readonly soldForRootRao: bigint;
  /** Incentive of the owner's keys, which is burned instead of paid, rao. */
  readonly withheldRao: bigint;
  /** Its part of all incentive (`MinerBurned`), U96F32 bits. On mainnet it lowers the subnet's share of the TAO emission. */
  readonly minerBurnedBits: bigint;
  /** Who got what, by uid; those who got nothing are left out. */
  readonly payments: readonly EpochPayment[];
}

/** What happened in a block, named as on the chain. */
export type ChainEvent =
  | TransferEvent
  | NeuronRegisteredEvent
  | StakeEvent
  | WeightsSetEvent
  | TakeEvent
  | EpochPaidEvent;
