import { type StorageItem, storageItem } from '../../state/storageItems.ts';

/** Alpha that was ever minted and not recycled, rao. */
export const TotalAlphaIssuance: StorageItem<[netuid: number], bigint> = storageItem(
  'AlphaAssets.TotalAlphaIssuance',
);
/** Alpha that is nobody's, rao: it stays issued. */
export const AlphaBurned: StorageItem<[netuid: number], bigint> = storageItem('AlphaAssets.AlphaBurned');
/** Alpha that can be minted again, rao. */
export const AlphaRecycled: StorageItem<[netuid: number], bigint> = storageItem('AlphaAssets.AlphaRecycled');
