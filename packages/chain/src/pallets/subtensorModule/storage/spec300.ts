import type { AccountId } from '../../../state/AccountId.ts';
import { storageItem } from '../../../state/storageItems.ts';
import type { FixedBits } from './values.ts';

// What spec 300 kept that later releases do not.

/** A staker's shares. */
export const Alpha = storageItem<[hotkey: AccountId, coldkey: AccountId, netuid: number], FixedBits>(
  'SubtensorModule.Alpha',
);
/** Shares of a hotkey's alpha, all together. */
export const TotalHotkeyShares = storageItem<[hotkey: AccountId, netuid: number], FixedBits>(
  'SubtensorModule.TotalHotkeyShares',
);
/** Positions that were changed in this block, and may not be again. */
export const StakingOperationRateLimiter = storageItem<
  [hotkey: AccountId, coldkey: AccountId, netuid: number],
  boolean
>('SubtensorModule.StakingOperationRateLimiter');
/** Root dividends of the last epoch, rao of TAO. */
export const TaoDividendsPerSubnet = storageItem<[netuid: number, hotkey: AccountId], bigint>(
  'SubtensorModule.TaoDividendsPerSubnet',
);
/** TAO in the pool that users provided, rao. */
export const SubnetTaoProvided = storageItem<[netuid: number], bigint>('SubtensorModule.SubnetTaoProvided');
/** Alpha in the pool that users provided, rao. */
export const SubnetAlphaInProvided = storageItem<[netuid: number], bigint>(
  'SubtensorModule.SubnetAlphaInProvided',
);
/** Alpha that waits for miners and validators, rao. */
export const PendingEmission = storageItem<[netuid: number], bigint>('SubtensorModule.PendingEmission');
/** TAO that waits for root stakers, rao. */
export const PendingRootDivs = storageItem<[netuid: number], bigint>('SubtensorModule.PendingRootDivs');
/** Root's alpha that was sold since the last epoch, rao. */
export const PendingAlphaSwapped = storageItem<[netuid: number], bigint>(
  'SubtensorModule.PendingAlphaSwapped',
);
/** TAO that waits for the chain's own validators, rao. */
export const PendingNodeValidatorEmissions = storageItem<[], bigint>(
  'SubtensorModule.PendingNodeValidatorEmissions',
);
/** Rank of each neuron, 65535ths: its incentive. */
export const Rank = storageItem<[netuid: number], readonly number[]>('SubtensorModule.Rank');
/** Trust of each neuron, 65535ths. */
export const Trust = storageItem<[netuid: number], readonly number[]>('SubtensorModule.Trust');
/** Who is pruned first, 65535ths. */
export const PruningScores = storageItem<[netuid: number], readonly number[]>(
  'SubtensorModule.PruningScores',
);
/** What a subnet is for; always 0. */
export const NetworkModality = storageItem<[netuid: number], number>('SubtensorModule.NetworkModality');
/** Block of the last registration of a subnet. */
export const NetworkLastRegistered = storageItem<[], bigint>('SubtensorModule.NetworkLastRegistered');
/** Coldkeys that will be swapped: block, and the new one. */
export const ColdkeySwapScheduled = storageItem<[coldkey: AccountId], readonly [number, AccountId]>(
  'SubtensorModule.ColdkeySwapScheduled',
);
/** Hotkeys in the senate, in the order of accounts. */
export const SenateMembers = storageItem<[], readonly AccountId[]>('SenateMembers.Members');
