import type { AccountId } from '../../../state/AccountId.ts';
import { type StorageItem, storageItem } from '../../../state/storageItems.ts';
import type { RateLimitKey } from './values.ts';

// When an account last did what may not be done often.

/** Blocks between stake transactions. */
export const TxRateLimit: StorageItem<[], bigint> = storageItem('SubtensorModule.TxRateLimit');
/** Blocks between changes of a take. */
export const TxDelegateTakeRateLimit: StorageItem<[], bigint> = storageItem(
  'SubtensorModule.TxDelegateTakeRateLimit',
);
/** Blocks between changes of a childkey take. */
export const TxChildkeyTakeRateLimit: StorageItem<[], bigint> = storageItem(
  'SubtensorModule.TxChildkeyTakeRateLimit',
);
/** Block of the last change, by what is limited. */
export const LastRateLimitedBlock: StorageItem<[key: RateLimitKey], bigint> = storageItem(
  'SubtensorModule.LastRateLimitedBlock',
);
/** Block of the last transaction of a kind. */
export const TransactionKeyLastBlock: StorageItem<[hotkey: AccountId, netuid: number, kind: number], bigint> =
  storageItem('SubtensorModule.TransactionKeyLastBlock');
/** Block of the last one. */
export const LastTxBlock: StorageItem<[account: AccountId], bigint> = storageItem(
  'SubtensorModule.LastTxBlock',
);
/** Block of the last change of a childkey take. */
export const LastTxBlockChildKeyTake: StorageItem<[account: AccountId], bigint> = storageItem(
  'SubtensorModule.LastTxBlockChildKeyTake',
);
/** Block of the last change of a take. */
export const LastTxBlockDelegateTake: StorageItem<[account: AccountId], bigint> = storageItem(
  'SubtensorModule.LastTxBlockDelegateTake',
);
