import type { AccountId } from '../../../state/AccountId.ts';
import { optionalItem, type StorageItem, storageItem } from '../../../state/storageItems.ts';
import type { LockState } from './values.ts';

// Stake that is locked with conviction.

/** A staker's lock. */
export const Lock: StorageItem<
  [coldkey: AccountId, netuid: number, hotkey: AccountId],
  LockState,
  undefined
> = optionalItem('SubtensorModule.Lock');
/** Who locks stake for a hotkey. */
export const LockingColdkeys: StorageItem<
  [netuid: number, hotkey: AccountId, coldkey: AccountId],
  null,
  undefined
> = optionalItem('SubtensorModule.LockingColdkeys');
/** All locks for a hotkey. */
export const HotkeyLock: StorageItem<[netuid: number, hotkey: AccountId], LockState, undefined> =
  optionalItem('SubtensorModule.HotkeyLock');
/** Those of them that decay. */
export const DecayingHotkeyLock: StorageItem<[netuid: number, hotkey: AccountId], LockState, undefined> =
  optionalItem('SubtensorModule.DecayingHotkeyLock');
/** The owner's lock. */
export const OwnerLock: StorageItem<[netuid: number], LockState, undefined> =
  optionalItem('SubtensorModule.OwnerLock');
/** The part of it that decays. */
export const DecayingOwnerLock: StorageItem<[netuid: number], LockState, undefined> = optionalItem(
  'SubtensorModule.DecayingOwnerLock',
);
/** Whether a staker's locks decay. */
export const DecayingLock: StorageItem<[coldkey: AccountId, netuid: number], boolean, undefined> =
  optionalItem('SubtensorModule.DecayingLock');
/** Blocks of maturing. */
export const MaturityRate: StorageItem<[], bigint> = storageItem('SubtensorModule.MaturityRate');
/** Blocks of decay. */
export const UnlockRate: StorageItem<[], bigint> = storageItem('SubtensorModule.UnlockRate');
