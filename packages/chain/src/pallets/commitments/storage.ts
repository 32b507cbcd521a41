import type { Variant } from '@taokit/types/registry';
import type { AccountId } from '../../state/AccountId.ts';
import { optionalItem, type StorageItem, storageItem } from '../../state/storageItems.ts';

/** What a hotkey says of itself. */
export interface CommitmentInfo {
  /** Up to three fields: values of the runtime's type `Data`. */
  readonly fields: readonly Variant[];
}

/** A commitment that is kept. */
export interface Registration {
  /** What is set aside for it, rao: nothing. */
  readonly deposit: bigint;
  /** Block it was made in. */
  readonly block: number;
  /** What it says. */
  readonly info: CommitmentInfo;
}

/** How much a hotkey has said in an epoch. */
export interface UsageTracker {
  /** The epoch. */
  readonly last_epoch: bigint;
  /** Bytes. */
  readonly used_space: bigint;
}

/** What hotkeys say of themselves. */
export const CommitmentOf: StorageItem<[netuid: number, hotkey: AccountId], Registration, undefined> =
  optionalItem('Commitments.CommitmentOf');
/** Block of the last commitment. */
export const LastCommitment: StorageItem<[netuid: number, hotkey: AccountId], number, undefined> =
  optionalItem('Commitments.LastCommitment');
/** Block of the last commitment that reset bonds. */
export const LastBondsReset: StorageItem<[netuid: number, hotkey: AccountId], number, undefined> =
  optionalItem('Commitments.LastBondsReset');
/** How much hotkeys have said in an epoch. */
export const UsedSpaceOf: StorageItem<[netuid: number, hotkey: AccountId], UsageTracker, undefined> =
  optionalItem('Commitments.UsedSpaceOf');
/** How much a hotkey may say in an epoch, bytes. */
export const MaxSpace: StorageItem<[], number> = storageItem('Commitments.MaxSpace');
/** Whose commitments are locked in time. */
export const TimelockedIndex: StorageItem<[], readonly (readonly [netuid: number, hotkey: AccountId])[]> =
  storageItem('Commitments.TimelockedIndex');
/** What was said in time-locked commitments that were opened. */
export const RevealedCommitments: StorageItem<
  [netuid: number, hotkey: AccountId],
  readonly (readonly [bytes: Uint8Array, block: bigint])[],
  undefined
> = optionalItem('Commitments.RevealedCommitments');

/** `MaxFields`. */
export const MAX_FIELDS = 3;
