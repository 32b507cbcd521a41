import type { AccountId } from '../../../state/AccountId.ts';
import { type StorageItem, storageItem } from '../../../state/storageItems.ts';
import type { FixedBits } from './values.ts';

// Root dividends as they were kept before baskets.

/** Least worth of a deposit or claim, rao; baskets read that of root. */
export const RootClaimableThreshold: StorageItem<[netuid: number], FixedBits> = storageItem(
  'SubtensorModule.RootClaimableThreshold',
);
/** Claimable per rao of root stake, by subnet; legacy. */
export const RootClaimable: StorageItem<[hotkey: AccountId], readonly (readonly [number, FixedBits])[]> =
  storageItem('SubtensorModule.RootClaimable');
/** Claimed so far; legacy. */
export const RootClaimed: StorageItem<[netuid: number, hotkey: AccountId, coldkey: AccountId], bigint> =
  storageItem('SubtensorModule.RootClaimed');
