import type { AccountId } from '../../../state/AccountId.ts';
import { storageItem } from '../../../state/storageItems.ts';
import type { RateLimitKey } from './values.ts';

// When an account last did what may not be done often.

/** Blocks between stake transactions. */
export const TxRateLimit = storageItem<[], bigint>('SubtensorModule.TxRateLimit');
/** Blocks between changes of a take. */
export const TxDelegateTakeRateLimit = storageItem<[], bigint>('SubtensorModule.TxDelegateTakeRateLimit');
/** Blocks between changes of a childkey take. */
export const TxChildkeyTakeRateLimit = storageItem<[], bigint>('SubtensorModule.TxChildkeyTakeRateLimit');
/** Block of the last change, by what is limited. */
export const LastRateLimitedBlock = storageItem<[key: RateLimitKey], bigint>(
  'SubtensorModule.LastRateLimitedBlock',
);
/** Block of the last transaction of a kind. */
export const TransactionKeyLastBlock = storageItem<[hotkey: AccountId, netuid: number, kind: number], bigint>(
  'SubtensorModule.TransactionKeyLastBlock',
);
/** Block of the last one. */
export const LastTxBlock = storageItem<[account: AccountId], bigint>('SubtensorModule.LastTxBlock');
/** Block of the last change of a childkey take. */
export const LastTxBlockChildKeyTake = storageItem<[account: AccountId], bigint>(
  'SubtensorModule.LastTxBlockChildKeyTake',
);
/** Block of the last change of a take. */
export const LastTxBlockDelegateTake = storageItem<[account: AccountId], bigint>(
  'SubtensorModule.LastTxBlockDelegateTake',
);
