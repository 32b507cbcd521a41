import type { Variant } from '@taokit/types/registry';
import type { AccountId } from '../../state/AccountId.ts';
import { optionalItem, storageItem } from '../../state/storageItems.ts';

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
export const CommitmentOf = optionalItem<[netuid: number, hotkey: AccountId], Registration>(
  'Commitments.CommitmentOf',
);
/** Block of the last commitment. */
export const LastCommitment = optionalItem<[netuid: number, hotkey: AccountId], number>(
  'Commitments.LastCommitment',
);
/** Block of the last commitment that reset bonds. */
export const LastBondsReset = optionalItem<[netuid: number, hotkey: AccountId], number>(
  'Commitments.LastBondsReset',
);
/** How much hotkeys have said in an epoch. */
export const UsedSpaceOf = optionalItem<[netuid: number, hotkey: AccountId], UsageTracker>(
  'Commitments.UsedSpaceOf',
);
/** How much a hotkey may say in an epoch, bytes. */
export const MaxSpace = storageItem<[], number>('Commitments.MaxSpace');
/** Whose commitments are locked in time. */
export const TimelockedIndex = storageItem<[], readonly (readonly [netuid: number, hotkey: AccountId])[]>(
  'Commitments.TimelockedIndex',
);
/** What was said in time-locked commitments that were opened. */
export const RevealedCommitments = optionalItem<
  [netuid: number, hotkey: AccountId],
  readonly (readonly [bytes: Uint8Array, block: bigint])[]
>('Commitments.RevealedCommitments');

/** `MaxFields`. */
export const MAX_FIELDS = 3;
