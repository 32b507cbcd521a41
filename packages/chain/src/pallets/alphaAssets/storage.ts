import { storageItem } from '../../state/storageItems.ts';

/** Alpha that was ever minted and not recycled, rao. */
export const TotalAlphaIssuance = storageItem<[netuid: number], bigint>('AlphaAssets.TotalAlphaIssuance');
/** Alpha that is nobody's, rao: it stays issued. */
export const AlphaBurned = storageItem<[netuid: number], bigint>('AlphaAssets.AlphaBurned');
/** Alpha that can be minted again, rao. */
export const AlphaRecycled = storageItem<[netuid: number], bigint>('AlphaAssets.AlphaRecycled');
