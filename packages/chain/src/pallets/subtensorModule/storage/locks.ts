import type { AccountId } from '../../../state/AccountId.ts';
import { optionalItem, storageItem } from '../../../state/storageItems.ts';
import type { LockState } from './values.ts';

// Stake that is locked with conviction.

/** A staker's lock. */
export const Lock = optionalItem<[coldkey: AccountId, netuid: number, hotkey: AccountId], LockState>(
  'SubtensorModule.Lock',
);
/** Who locks stake for a hotkey. */
export const LockingColdkeys = optionalItem<[netuid: number, hotkey: AccountId, coldkey: AccountId], null>(
  'SubtensorModule.LockingColdkeys',
);
/** All locks for a hotkey. */
export const HotkeyLock = optionalItem<[netuid: number, hotkey: AccountId], LockState>(
  'SubtensorModule.HotkeyLock',
);
/** Those of them that decay. */
export const DecayingHotkeyLock = optionalItem<[netuid: number, hotkey: AccountId], LockState>(
  'SubtensorModule.DecayingHotkeyLock',
);
/** The owner's lock. */
export const OwnerLock = optionalItem<[netuid: number], LockState>('SubtensorModule.OwnerLock');
/** The part of it that decays. */
export const DecayingOwnerLock = optionalItem<[netuid: number], LockState>(
  'SubtensorModule.DecayingOwnerLock',
);
/** Whether a staker's locks decay. */
export const DecayingLock = optionalItem<[coldkey: AccountId, netuid: number], boolean>(
  'SubtensorModule.DecayingLock',
);
/** Blocks of maturing. */
export const MaturityRate = storageItem<[], bigint>('SubtensorModule.MaturityRate');
/** Blocks of decay. */
export const UnlockRate = storageItem<[], bigint>('SubtensorModule.UnlockRate');
