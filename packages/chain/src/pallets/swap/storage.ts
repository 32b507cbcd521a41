import { storageItem } from '../../state/storageItems.ts';

/** Fee of a swap, 65535ths. */
export const FeeRate = storageItem<[netuid: number], number>('Swap.FeeRate');
/** Weight of the TAO side, 10^-18 parts. */
export const SwapBalancer = storageItem<[netuid: number], { readonly quote: bigint }>('Swap.SwapBalancer');
/** Whether the weight was set. */
export const PalSwapInitialized = storageItem<[netuid: number], boolean>('Swap.PalSwapInitialized');
/** TAO that waits to join the pool, rao. */
export const BalancerTaoReservoir = storageItem<[netuid: number], bigint>('Swap.BalancerTaoReservoir');
/** Alpha that waits to join the pool, rao. */
export const BalancerAlphaReservoir = storageItem<[netuid: number], bigint>('Swap.BalancerAlphaReservoir');
/** What an older pool left behind, rao; no longer written. */
export const ScrapReservoirAlpha = storageItem<[netuid: number], bigint>('Swap.ScrapReservoirAlpha');
