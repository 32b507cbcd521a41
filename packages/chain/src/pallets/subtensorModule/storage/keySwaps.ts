import type { AccountId, Hex } from '../../../state/AccountId.ts';
import { optionalItem, type StorageItem, storageItem } from '../../../state/storageItems.ts';

// Hotkeys and coldkeys that take another's place.

/** Block of the last swap of a hotkey. */
export const LastHotkeySwapOnNetuid: StorageItem<[netuid: number, coldkey: AccountId], bigint> = storageItem(
  'SubtensorModule.LastHotkeySwapOnNetuid',
);
/** What a hotkey became. */
export const HotkeySuccessor: StorageItem<[netuid: number, hotkey: AccountId], AccountId, undefined> =
  optionalItem('SubtensorModule.HotkeySuccessor');
/** What it began as. */
export const HotkeyRoot: StorageItem<[netuid: number, hotkey: AccountId], AccountId, undefined> =
  optionalItem('SubtensorModule.HotkeyRoot');
/** What a coldkey became. */
export const ColdkeySuccessor: StorageItem<[coldkey: AccountId], AccountId, undefined> = optionalItem(
  'SubtensorModule.ColdkeySuccessor',
);
/** What it began as. */
export const ColdkeyRoot: StorageItem<[coldkey: AccountId], AccountId, undefined> = optionalItem(
  'SubtensorModule.ColdkeyRoot',
);
/** Blocks between announcement and swap. */
export const ColdkeySwapAnnouncementDelay: StorageItem<[], number> = storageItem(
  'SubtensorModule.ColdkeySwapAnnouncementDelay',
);
/** Blocks between announcements. */
export const ColdkeySwapReannouncementDelay: StorageItem<[], number> = storageItem(
  'SubtensorModule.ColdkeySwapReannouncementDelay',
);
/** From which block, and hash of the new coldkey. */
export const ColdkeySwapAnnouncements: StorageItem<[coldkey: AccountId], readonly [number, Hex], undefined> =
  optionalItem('SubtensorModule.ColdkeySwapAnnouncements');
/** Block of a dispute. */
export const ColdkeySwapDisputes: StorageItem<[coldkey: AccountId], number, undefined> = optionalItem(
  'SubtensorModule.ColdkeySwapDisputes',
);
/** What an account allows, bit by bit. */
export const AccountFlags: StorageItem<[account: AccountId], bigint> = storageItem(
  'SubtensorModule.AccountFlags',
);
