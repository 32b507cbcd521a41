import { type StorageItem, storageItem } from '../../state/storageItems.ts';

/** What weight fees are multiplied by, 10^-18; one, always. */
export const NextFeeMultiplier: StorageItem<[], bigint> = storageItem('TransactionPayment.NextFeeMultiplier');
