import type { AccountId } from '../../../state/AccountId.ts';
import { type StorageItem, storageItem } from '../../../state/storageItems.ts';

// Stake averaged for votes.

/** A hotkey's voting power. */
export const VotingPower: StorageItem<[netuid: number, hotkey: AccountId], bigint> = storageItem(
  'SubtensorModule.VotingPower',
);
/** All of it. */
export const TotalVotingPower: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.TotalVotingPower',
);
/** Whether it is kept. */
export const VotingPowerTrackingEnabled: StorageItem<[netuid: number], boolean> = storageItem(
  'SubtensorModule.VotingPowerTrackingEnabled',
);
/** Block in which it ends; 0 for none. */
export const VotingPowerDisableAtBlock: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.VotingPowerDisableAtBlock',
);
/** Smoothing, 10^-18 parts. */
export const VotingPowerEmaAlpha: StorageItem<[netuid: number], bigint> = storageItem(
  'SubtensorModule.VotingPowerEmaAlpha',
);
