import type { AccountId } from '../../../state/AccountId.ts';
import { storageItem } from '../../../state/storageItems.ts';

// Stake averaged for votes.

/** A hotkey's voting power. */
export const VotingPower = storageItem<[netuid: number, hotkey: AccountId], bigint>(
  'SubtensorModule.VotingPower',
);
/** All of it. */
export const TotalVotingPower = storageItem<[netuid: number], bigint>('SubtensorModule.TotalVotingPower');
/** Whether it is kept. */
export const VotingPowerTrackingEnabled = storageItem<[netuid: number], boolean>(
  'SubtensorModule.VotingPowerTrackingEnabled',
);
/** Block in which it ends; 0 for none. */
export const VotingPowerDisableAtBlock = storageItem<[netuid: number], bigint>(
  'SubtensorModule.VotingPowerDisableAtBlock',
);
/** Smoothing, 10^-18 parts. */
export const VotingPowerEmaAlpha = storageItem<[netuid: number], bigint>(
  'SubtensorModule.VotingPowerEmaAlpha',
);
