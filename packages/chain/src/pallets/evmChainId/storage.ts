import { type StorageItem, storageItem } from '../../state/storageItems.ts';

/** Number of the chain as the EVM sees it. */
export const ChainId: StorageItem<[], bigint> = storageItem('EVMChainId.ChainId');
