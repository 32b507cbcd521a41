import type { AccountId } from '../../../state/AccountId.ts';
import { type StorageItem, storageItem } from '../../../state/storageItems.ts';
import type { FixedBits } from './values.ts';

// What spec 300 kept that later releases do not.

/** A staker's shares. */
export const Alpha: StorageItem<[hotkey: AccountId, coldkey: AccountId, netuid: number], FixedBits> =
  storageItem('SubtensorModule.Alpha');
/** Shares of a hotkey's alpha, all together. */
export const TotalHotkeyShares: StorageItem<[hotkey: AccountId, netuid: number], FixedBits> = storageItem(
  'SubtensorModule.TotalHotkeyShares',
);
/** Positions that were changed in this block, and may not be again. */
export const StakingOperationRateLimiter: StorageItem<
  [hotkey: AccountId, coldkey: AccountId, netuid: number],
  boolean
> = storageItem('SubtensorModule.StakingOperationRateLimiter');
/** Root dividends of the last epoch, rao of TAO. */
export const TaoDividendsPerSubnet: StorageItem<[netuid: number, hotkey: AccountId], bigint> = storageItem(
  'SubtensorModule.TaoDividendsPerSubnet',
);
/** TAO in the pool that users provided, rao. */
export const SubnetTaoProvided: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.SubnetTaoProvided',
);
/** Alpha in the pool that users provided, rao. */
export const SubnetAlphaInProvided: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.SubnetAlphaInProvided',
);
/** Alpha that waits for miners and validators, rao. */
export const PendingEmission: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.PendingEmission',
);
/** TAO that waits for root stakers, rao. */
export const PendingRootDivs: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.PendingRootDivs',
);
/** Root's alpha that was sold since the last epoch, rao. */
export const PendingAlphaSwapped: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.PendingAlphaSwapped',
);
/** TAO that waits for the chain's own validators, rao. */
export const PendingNodeValidatorEmissions: StorageItem<[], bigint> = storageItem(
  'SubtensorModule.PendingNodeValidatorEmissions',
);
/** Rank of each neuron, 65535ths: its incentive. */
export const Rank: StorageItem<[netuid: number], readonly number[]> = storageItem('SubtensorModule.Rank');
/** Trust of each neuron, 65535ths. */
export const Trust: StorageItem<[netuid: number], readonly number[]> = storageItem('SubtensorModule.Trust');
/** Who is pruned first, 65535ths. */
export const PruningScores: StorageItem<[netuid: number], readonly number[]> = storageItem(
  'SubtensorModule.PruningScores',
);
/** What a subnet is for; always 0. */
export const NetworkModality: StorageItem<[netuid: number], number> = storageItem(
  'SubtensorModule.NetworkModality',
);
/** Block of the last registration of a subnet. */
export const NetworkLastRegistered: StorageItem<[], bigint> = storageItem(
  'SubtensorModule.NetworkLastRegistered',
);
/** Coldkeys that will be swapped: block, and the new one. */
export const ColdkeySwapScheduled: StorageItem<[coldkey: AccountId], readonly [number, AccountId]> =
  storageItem('SubtensorModule.ColdkeySwapScheduled');
/** Hotkeys in the senate, in the order of accounts. */
export const SenateMembers: StorageItem<[], readonly AccountId[]> = storageItem('SenateMembers.Members');
