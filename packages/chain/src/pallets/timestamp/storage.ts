import { type StorageItem, storageItem } from '../../state/storageItems.ts';

/** The block's time in milliseconds since 1970. */
export const Now: StorageItem<[], bigint> = storageItem('Timestamp.Now');
/** Whether the block has its time already. */
export const DidUpdate: StorageItem<[], boolean> = storageItem('Timestamp.DidUpdate');
/** `MinimumPeriod`: half a block's time, milliseconds. */
export const MINIMUM_PERIOD_MS = 6_000n;
