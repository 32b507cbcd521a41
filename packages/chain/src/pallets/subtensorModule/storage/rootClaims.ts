import type { AccountId } from '../../../state/AccountId.ts';
import { storageItem } from '../../../state/storageItems.ts';
import type { FixedBits } from './values.ts';

// Root dividends as they were kept before baskets.

/** Least worth of a deposit or claim, rao; baskets read that of root. */
export const RootClaimableThreshold = storageItem<[netuid: number], FixedBits>(
  'SubtensorModule.RootClaimableThreshold',
);
/** Claimable per rao of root stake, by subnet; legacy. */
export const RootClaimable = storageItem<[hotkey: AccountId], readonly (readonly [number, FixedBits])[]>(
  'SubtensorModule.RootClaimable',
);
/** Claimed so far; legacy. */
export const RootClaimed = storageItem<[netuid: number, hotkey: AccountId, coldkey: AccountId], bigint>(
  'SubtensorModule.RootClaimed',
);
