import { defineRead } from '../Read.ts';
import { netuid } from '../shared/params.ts';
import { priceOf, type SubnetPrice } from './SubnetPrice.ts';

/** What a subnet's alpha costs now, before any order moves the price. */
export const alphaPrice = defineRead({
  name: 'alpha_price',
  category: 'Prices & swaps',
  summary: "What a subnet's alpha costs now.",
  params: { netuid },
  uses: ['SwapRuntimeApi.current_alpha_price'],
  async read(view, { netuid }): Promise<SubnetPrice> {
    return priceOf(netuid, await view.call('SwapRuntimeApi', 'current_alpha_price', netuid));
  },
});
