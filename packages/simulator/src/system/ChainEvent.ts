import type { Coldkey, Hotkey, Ss58 } from '@taokit/types';

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
      /** Alpha to miners. */
      readonly incentivesRao: bigint;
      /** Alpha to validators and their stakers. */
      readonly alphaDividendsRao: bigint;
      /** TAO to root's stakers. */
      readonly rootDividendsRao: bigint;
    };
