import type { AccountId } from '../../state/AccountId.ts';
import { optionalItem, type StorageItem, storageItem } from '../../state/storageItems.ts';

/** A call that waits to be opened by the chain. */
export interface PendingExtrinsic {
  /** Who stored it. */
  readonly who: AccountId;
  /** Its ciphertext. */
  readonly encrypted_call: Uint8Array;
  /** Block it was stored in. */
  readonly submitted_at: number;
}

/** Key of the author of this block, ML-KEM-768. */
export const CurrentKey: StorageItem<[], Uint8Array, undefined> = optionalItem('MevShield.CurrentKey');
/** Key of the author of the next block: what is sealed to it is opened then. */
export const PendingKey: StorageItem<[], Uint8Array, undefined> = optionalItem('MevShield.PendingKey');
/** Key to seal with: of the author of the block after that. */
export const NextKey: StorageItem<[], Uint8Array, undefined> = optionalItem('MevShield.NextKey');
/** The key each author announced last. */
export const AuthorKeys: StorageItem<[author: AccountId], Uint8Array, undefined> =
  optionalItem('MevShield.AuthorKeys');
/** Block from which the pending key opens nothing. */
export const PendingKeyExpiresAt: StorageItem<[], number, undefined> = optionalItem(
  'MevShield.PendingKeyExpiresAt',
);
/** Block from which the next key opens nothing. */
export const NextKeyExpiresAt: StorageItem<[], number, undefined> = optionalItem(
  'MevShield.NextKeyExpiresAt',
);
/** How many stored calls may wait. */
export const MaxPendingExtrinsicsLimit: StorageItem<[], number> = storageItem(
  'MevShield.MaxPendingExtrinsicsLimit',
);
/** How many blocks one waits. */
export const ExtrinsicLifetime: StorageItem<[], number> = storageItem('MevShield.ExtrinsicLifetime');
/** Time they may take of a block, picoseconds. */
export const OnInitializeWeight: StorageItem<[], bigint> = storageItem('MevShield.OnInitializeWeight');
/** Time one of them may take, picoseconds. */
export const MaxExtrinsicWeight: StorageItem<[], bigint> = storageItem('MevShield.MaxExtrinsicWeight');
/** Stored calls. */
export const PendingExtrinsics: StorageItem<[index: number], PendingExtrinsic, undefined> = optionalItem(
  'MevShield.PendingExtrinsics',
);
/** How many there are. */
export const CounterForPendingExtrinsics: StorageItem<[], number> = storageItem(
  'MevShield.CounterForPendingExtrinsics',
);
/** Index of the next one. */
export const NextPendingExtrinsicIndex: StorageItem<[], number> = storageItem(
  'MevShield.NextPendingExtrinsicIndex',
);
