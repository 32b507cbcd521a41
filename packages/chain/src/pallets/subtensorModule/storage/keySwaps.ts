import type { AccountId, Hex } from '../../../state/AccountId.ts';
import { optionalItem, storageItem } from '../../../state/storageItems.ts';

// Hotkeys and coldkeys that take another's place.

/** Block of the last swap of a hotkey. */
export const LastHotkeySwapOnNetuid = storageItem<[netuid: number, coldkey: AccountId], bigint>(
  'SubtensorModule.LastHotkeySwapOnNetuid',
);
/** What a hotkey became. */
export const HotkeySuccessor = optionalItem<[netuid: number, hotkey: AccountId], AccountId>(
  'SubtensorModule.HotkeySuccessor',
);
/** What it began as. */
export const HotkeyRoot = optionalItem<[netuid: number, hotkey: AccountId], AccountId>(
  'SubtensorModule.HotkeyRoot',
);
/** What a coldkey became. */
export const ColdkeySuccessor = optionalItem<[coldkey: AccountId], AccountId>(
  'SubtensorModule.ColdkeySuccessor',
);
/** What it began as. */
export const ColdkeyRoot = optionalItem<[coldkey: AccountId], AccountId>('SubtensorModule.ColdkeyRoot');
/** Blocks between announcement and swap. */
export const ColdkeySwapAnnouncementDelay = storageItem<[], number>(
  'SubtensorModule.ColdkeySwapAnnouncementDelay',
);
/** Blocks between announcements. */
export const ColdkeySwapReannouncementDelay = storageItem<[], number>(
  'SubtensorModule.ColdkeySwapReannouncementDelay',
);
/** From which block, and hash of the new coldkey. */
export const ColdkeySwapAnnouncements = optionalItem<[coldkey: AccountId], readonly [number, Hex]>(
  'SubtensorModule.ColdkeySwapAnnouncements',
);
/** Block of a dispute. */
export const ColdkeySwapDisputes = optionalItem<[coldkey: AccountId], number>(
  'SubtensorModule.ColdkeySwapDisputes',
);
/** What an account allows, bit by bit. */
export const AccountFlags = storageItem<[account: AccountId], bigint>('SubtensorModule.AccountFlags');
