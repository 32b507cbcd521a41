import type { ApiTable } from '../../runtime/RuntimeApi.ts';
import { currentAlphaPrice } from './currentAlphaPrice.ts';
import { currentAlphaPriceAll } from './currentAlphaPriceAll.ts';
import { simSwapAlphaForTao } from './simSwapAlphaForTao.ts';
import { simSwapTaoForAlpha } from './simSwapTaoForAlpha.ts';

/** Prices, and what swaps would do. Source: `runtime/src/lib.rs`, `pallets/swap`. */
export const swapRuntimeApi: ApiTable = {
  'SwapRuntimeApi.current_alpha_price': currentAlphaPrice,
  'SwapRuntimeApi.current_alpha_price_all': currentAlphaPriceAll,
  'SwapRuntimeApi.sim_swap_tao_for_alpha': simSwapTaoForAlpha,
  'SwapRuntimeApi.sim_swap_alpha_for_tao': simSwapAlphaForTao,
};
