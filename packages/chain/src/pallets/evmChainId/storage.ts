import { storageItem } from '../../state/storageItems.ts';

/** Number of the chain as the EVM sees it. */
export const ChainId = storageItem<[], bigint>('EVMChainId.ChainId');
