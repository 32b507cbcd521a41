import type { AccountId } from '../../../state/AccountId.ts';
import { optionalItem, storageItem } from '../../../state/storageItems.ts';
import type { SafeFloat } from './values.ts';

// Who stakes what on whom.

/** TAO in all pools, rao. */
export const TotalStake = storageItem<[], bigint>('SubtensorModule.TotalStake');
/** Coldkey that owns a hotkey. */
export const Owner = storageItem<[hotkey: AccountId], AccountId>('SubtensorModule.Owner');
/** Hotkeys a coldkey owns. */
export const OwnedHotkeys = storageItem<[coldkey: AccountId], readonly AccountId[]>(
  'SubtensorModule.OwnedHotkeys',
);
/** Hotkeys a coldkey stakes on. */
export const StakingHotkeys = storageItem<[coldkey: AccountId], readonly AccountId[]>(
  'SubtensorModule.StakingHotkeys',
);
/** Alpha on a hotkey, rao. */
export const TotalHotkeyAlpha = storageItem<[hotkey: AccountId, netuid: number], bigint>(
  'SubtensorModule.TotalHotkeyAlpha',
);
/** The same after the last epoch, rao. */
export const TotalHotkeyAlphaLastEpoch = storageItem<[hotkey: AccountId, netuid: number], bigint>(
  'SubtensorModule.TotalHotkeyAlphaLastEpoch',
);
/** Shares of that alpha, all together. */
export const TotalHotkeySharesV2 = storageItem<[hotkey: AccountId, netuid: number], SafeFloat>(
  'SubtensorModule.TotalHotkeySharesV2',
);
/** A staker's shares. */
export const AlphaV2 = storageItem<[hotkey: AccountId, coldkey: AccountId, netuid: number], SafeFloat>(
  'SubtensorModule.AlphaV2',
);
/** How far auto-claims have come. */
export const AlphaV2MapLastKey = storageItem<[], Uint8Array | null>('SubtensorModule.AlphaV2MapLastKey');
/** Alpha on all hotkeys, rao. */
export const TotalAlphaStaked = storageItem<[netuid: number], bigint>('SubtensorModule.TotalAlphaStaked');
/** How often the pool began or ended. */
export const AlphaSharePoolEpoch = storageItem<[hotkey: AccountId, netuid: number], bigint>(
  'SubtensorModule.AlphaSharePoolEpoch',
);
/** That count at a staker's last change. */
export const AlphaShareEpoch = storageItem<[hotkey: AccountId, coldkey: AccountId, netuid: number], bigint>(
  'SubtensorModule.AlphaShareEpoch',
);
/** Take of a hotkey, 65535ths. */
export const Delegates = storageItem<[hotkey: AccountId], number>('SubtensorModule.Delegates');
/** Largest take, 65535ths. */
export const MaxDelegateTake = storageItem<[], number>('SubtensorModule.MaxDelegateTake');
/** Least take, 65535ths. */
export const MinDelegateTake = storageItem<[], number>('SubtensorModule.MinDelegateTake');
/** Weight of root stake, 2^64ths. */
export const TaoWeight = storageItem<[], bigint>('SubtensorModule.TaoWeight');
/** Least stake of a nominator, in relation to the least stake. */
export const NominatorMinRequiredStake = storageItem<[], bigint>('SubtensorModule.NominatorMinRequiredStake');
/** Next number of a stake job; no longer written. */
export const NextStakeJobId = storageItem<[], bigint>('SubtensorModule.NextStakeJobId');
/** Hotkey that a miner's incentive is staked on. */
export const AutoStakeDestination = optionalItem<[coldkey: AccountId, netuid: number], AccountId>(
  'SubtensorModule.AutoStakeDestination',
);
/** Coldkeys that chose a hotkey. */
export const AutoStakeDestinationColdkeys = storageItem<
  [hotkey: AccountId, netuid: number],
  readonly AccountId[]
>('SubtensorModule.AutoStakeDestinationColdkeys');
/** Block of the last root stake. */
export const LastColdkeyHotkeyStakeBlock = optionalItem<[coldkey: AccountId, hotkey: AccountId], bigint>(
  'SubtensorModule.LastColdkeyHotkeyStakeBlock',
);
/** Block until which moved stake stays. */
export const StakeMoveCooldownUntil = storageItem<[netuid: number, coldkey: AccountId], bigint>(
  'SubtensorModule.StakeMoveCooldownUntil',
);
/** Coldkeys that stake on root, by number. */
export const StakingColdkeysByIndex = optionalItem<[index: bigint], AccountId>(
  'SubtensorModule.StakingColdkeysByIndex',
);
/** Number of such a coldkey. */
export const StakingColdkeys = optionalItem<[coldkey: AccountId], bigint>('SubtensorModule.StakingColdkeys');
/** How many there are. */
export const NumStakingColdkeys = storageItem<[], bigint>('SubtensorModule.NumStakingColdkeys');
/** Alpha dividends of the last epoch, rao. */
export const AlphaDividendsPerSubnet = storageItem<[netuid: number, hotkey: AccountId], bigint>(
  'SubtensorModule.AlphaDividendsPerSubnet',
);
/** Root dividends of the last epoch, rao of alpha. */
export const RootAlphaDividendsPerSubnet = storageItem<[netuid: number, hotkey: AccountId], bigint>(
  'SubtensorModule.RootAlphaDividendsPerSubnet',
);
/** Emission of the last epoch, rao. */
export const LastHotkeyEmissionOnNetuid = storageItem<[hotkey: AccountId, netuid: number], bigint>(
  'SubtensorModule.LastHotkeyEmissionOnNetuid',
);
