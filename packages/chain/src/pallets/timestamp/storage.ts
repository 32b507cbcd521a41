import { storageItem } from '../../state/storageItems.ts';

/** The block's time in milliseconds since 1970. */
export const Now = storageItem<[], bigint>('Timestamp.Now');
/** Whether the block has its time already. */
export const DidUpdate = storageItem<[], boolean>('Timestamp.DidUpdate');
/** `MinimumPeriod`: half a block's time, milliseconds. */
export const MINIMUM_PERIOD_MS = 6_000n;
