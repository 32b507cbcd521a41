import type { AccountId } from '../../../state/AccountId.ts';
import { optionalItem, type StorageItem, storageItem } from '../../../state/storageItems.ts';
import type { SafeFloat } from './values.ts';

// Who stakes what on whom.

/** TAO in all pools, rao. */
export const TotalStake: StorageItem<[], bigint> = storageItem('SubtensorModule.TotalStake');
/** Coldkey that owns a hotkey. */
export const Owner: StorageItem<[hotkey: AccountId], AccountId> = storageItem('SubtensorModule.Owner');
/** Hotkeys a coldkey owns. */
export const OwnedHotkeys: StorageItem<[coldkey: AccountId], readonly AccountId[]> = storageItem(
  'SubtensorModule.OwnedHotkeys',
);
/** Hotkeys a coldkey stakes on. */
export const StakingHotkeys: StorageItem<[coldkey: AccountId], readonly AccountId[]> = storageItem(
  'SubtensorModule.StakingHotkeys',
);
/** Alpha on a hotkey, rao. */
export const TotalHotkeyAlpha: StorageItem<[hotkey: AccountId, netuid: number], bigint> = storageItem(
  'SubtensorModule.TotalHotkeyAlpha',
);
/** The same after the last epoch, rao. */
export const TotalHotkeyAlphaLastEpoch: StorageItem<[hotkey: AccountId, netuid: number], bigint> =
  storageItem('SubtensorModule.TotalHotkeyAlphaLastEpoch');
/** Shares of that alpha, all together. */
export const TotalHotkeySharesV2: StorageItem<[hotkey: AccountId, netuid: number], SafeFloat> = storageItem(
  'SubtensorModule.TotalHotkeySharesV2',
);
/** A staker's shares. */
export const AlphaV2: StorageItem<[hotkey: AccountId, coldkey: AccountId, netuid: number], SafeFloat> =
  storageItem('SubtensorModule.AlphaV2');
/** How far auto-claims have come. */
export const AlphaV2MapLastKey: StorageItem<[], Uint8Array | null> = storageItem(
  'SubtensorModule.AlphaV2MapLastKey',
);
/** Alpha on all hotkeys, rao. */
export const TotalAlphaStaked: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.TotalAlphaStaked',
);
/** How often the pool began or ended. */
export const AlphaSharePoolEpoch: StorageItem<[hotkey: AccountId, netuid: number], bigint> = storageItem(
  'SubtensorModule.AlphaSharePoolEpoch',
);
/** That count at a staker's last change. */
export const AlphaShareEpoch: StorageItem<[hotkey: AccountId, coldkey: AccountId, netuid: number], bigint> =
  storageItem('SubtensorModule.AlphaShareEpoch');
/** Take of a hotkey, 65535ths. */
export const Delegates: StorageItem<[hotkey: AccountId], number> = storageItem('SubtensorModule.Delegates');
/** Largest take, 65535ths. */
export const MaxDelegateTake: StorageItem<[], number> = storageItem('SubtensorModule.MaxDelegateTake');
/** Least take, 65535ths. */
export const MinDelegateTake: StorageItem<[], number> = storageItem('SubtensorModule.MinDelegateTake');
/** Weight of root stake, 2^64ths. */
export const TaoWeight: StorageItem<[], bigint> = storageItem('SubtensorModule.TaoWeight');
/** Least stake of a nominator, in relation to the least stake. */
export const NominatorMinRequiredStake: StorageItem<[], bigint> = storageItem(
  'SubtensorModule.NominatorMinRequiredStake',
);
/** Next number of a stake job; no longer written. */
export const NextStakeJobId: StorageItem<[], bigint> = storageItem('SubtensorModule.NextStakeJobId');
/** Hotkey that a miner's incentive is staked on. */
export const AutoStakeDestination: StorageItem<[coldkey: AccountId, netuid: number], AccountId, undefined> =
  optionalItem('SubtensorModule.AutoStakeDestination');
/** Coldkeys that chose a hotkey. */
export const AutoStakeDestinationColdkeys: StorageItem<
  [hotkey: AccountId, netuid: number],
  readonly AccountId[]
> = storageItem('SubtensorModule.AutoStakeDestinationColdkeys');
/** Block of the last root stake. */
export const LastColdkeyHotkeyStakeBlock: StorageItem<
  [coldkey: AccountId, hotkey: AccountId],
  bigint,
  undefined
> = optionalItem('SubtensorModule.LastColdkeyHotkeyStakeBlock');
/** Block until which moved stake stays. */
export const StakeMoveCooldownUntil: StorageItem<[netuid: number, coldkey: AccountId], bigint> = storageItem(
  'SubtensorModule.StakeMoveCooldownUntil',
);
/** Coldkeys that stake on root, by number. */
export const StakingColdkeysByIndex: StorageItem<[index: bigint], AccountId, undefined> = optionalItem(
  'SubtensorModule.StakingColdkeysByIndex',
);
/** Number of such a coldkey. */
export const StakingColdkeys: StorageItem<[coldkey: AccountId], bigint, undefined> = optionalItem(
  'SubtensorModule.StakingColdkeys',
);
/** How many there are. */
export const NumStakingColdkeys: StorageItem<[], bigint> = storageItem('SubtensorModule.NumStakingColdkeys');
/** Alpha dividends of the last epoch, rao. */
export const AlphaDividendsPerSubnet: StorageItem<[netuid: number, hotkey: AccountId], bigint> = storageItem(
  'SubtensorModule.AlphaDividendsPerSubnet',
);
/** Root dividends of the last epoch, rao of alpha. */
export const RootAlphaDividendsPerSubnet: StorageItem<[netuid: number, hotkey: AccountId], bigint> =
  storageItem('SubtensorModule.RootAlphaDividendsPerSubnet');
/** Emission of the last epoch, rao. */
export const LastHotkeyEmissionOnNetuid: StorageItem<[hotkey: AccountId, netuid: number], bigint> =
  storageItem('SubtensorModule.LastHotkeyEmissionOnNetuid');
