import { type StorageItem, storageItem } from '../../state/storageItems.ts';

/** Fee of a swap, 65535ths. */
export const FeeRate: StorageItem<[netuid: number], number> = storageItem('Swap.FeeRate');
/** Weight of the TAO side, 10^-18 parts. */
export const SwapBalancer: StorageItem<[netuid: number], { readonly quote: bigint }> =
  storageItem('Swap.SwapBalancer');
/** Whether the weight was set. */
export const PalSwapInitialized: StorageItem<[netuid: number], boolean> =
  storageItem('Swap.PalSwapInitialized');
/** TAO that waits to join the pool, rao. */
export const BalancerTaoReservoir: StorageItem<[netuid: number], bigint> =
  storageItem('Swap.BalancerTaoReservoir');
/** Alpha that waits to join the pool, rao. */
export const BalancerAlphaReservoir: StorageItem<[netuid: number], bigint> = storageItem(
  'Swap.BalancerAlphaReservoir',
);
/** What an older pool left behind, rao; no longer written. */
export const ScrapReservoirAlpha: StorageItem<[netuid: number], bigint> =
  storageItem('Swap.ScrapReservoirAlpha');
