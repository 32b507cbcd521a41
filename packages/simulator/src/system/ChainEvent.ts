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

/** What happened in a block, named as on the chain. Amounts in rao. */
export type ChainEvent =
  | {
      readonly name: 'Balances.Transfer';
      readonly from: Ss58;
      readonly to: Ss58;
      readonly amountRao: bigint;
    }
  | {
      readonly name: 'SubtensorModule.NeuronRegistered';
      readonly netuid: number;
      readonly uid: number;
      readonly hotkey: Hotkey;
    }
  | {
      readonly name: 'SubtensorModule.StakeAdded' | 'SubtensorModule.StakeRemoved';
      readonly coldkey: Coldkey;
      readonly hotkey: Hotkey;
      readonly netuid: number;
      /** TAO swapped, without the fee. */
      readonly taoRao: bigint;
      /** Alpha swapped. */
      readonly alphaRao: bigint;
    }
  | { readonly name: 'SubtensorModule.WeightsSet'; readonly netuid: number; readonly uid: number }
  | {
      readonly name: 'SubtensorModule.TakeIncreased' | 'SubtensorModule.TakeDecreased';
      readonly coldkey: Coldkey;
      readonly hotkey: Hotkey;
      readonly takeU16: number;
    }
  | {
      /** Not on the chain, which emits nothing: an epoch ran and was paid. */
      readonly name: 'Simulator.EpochPaid';
      readonly netuid: number;
      /** Alpha to the subnet's owner. */
      readonly ownerRao: bigint;
      /** Alpha sold, block by block since the epoch before, for the TAO that root's stakers get. */
      readonly soldForRootRao: bigint;
      /** Who got what, by uid; those who got nothing are left out. */
      readonly payments: readonly EpochPayment[];
    };
