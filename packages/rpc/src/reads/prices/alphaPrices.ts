import { defineRead } from '../Read.ts';
import { priceOf, type SubnetPrice } from './SubnetPrice.ts';

/** What the alpha of every subnet costs now, by subnet. */
export const alphaPrices = defineRead({
  name: 'alpha_prices',
  category: 'Prices & swaps',
  summary: 'What the alpha of every subnet costs now.',
  params: {},
  uses: ['SwapRuntimeApi.current_alpha_price_all'],
  async read(view): Promise<ReadonlyMap<number, SubnetPrice>> {
    const prices = await view.call('SwapRuntimeApi', 'current_alpha_price_all');
    return new Map(prices.map(({ netuid, price }) => [netuid, priceOf(netuid, price)]));
  },
});
