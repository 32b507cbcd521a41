import type { AccountId } from '../../state/AccountId.ts';
import { optionalItem } from '../../state/storageItems.ts';

/** Who holds sudo. */
export const Key = optionalItem<[], AccountId>('Sudo.Key');
