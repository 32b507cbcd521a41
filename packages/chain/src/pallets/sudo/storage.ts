import type { AccountId } from '../../state/AccountId.ts';
import { optionalItem, type StorageItem } from '../../state/storageItems.ts';

/** Who holds sudo. */
export const Key: StorageItem<[], AccountId, undefined> = optionalItem('Sudo.Key');
