import { defineRead } from '../Read.ts';
import { ADDED, whereAdded } from '../shared/ofSubnet.ts';
import { netuid } from '../shared/params.ts';
import { priceOf, type SubnetPrice } from './SubnetPrice.ts';

/** What the runtime answers where there is no pool: one TAO, or nothing. The root is such a subnet, one that is not there too. */
const WITHOUT_POOL: readonly bigint[] = [1_000_000_000n, 0n];

/** What a subnet's alpha costs now, before any order moves the price. */
export const alphaPrice = defineRead({
  name: 'alpha_price',
  category: 'Prices & swaps',
  summary: "What a subnet's alpha costs now.",
  params: { netuid },
  uses: ['SwapRuntimeApi.current_alpha_price'],
  mayUse: [ADDED],
  async read(view, { netuid }): Promise<SubnetPrice> {
    const price = await view.call('SwapRuntimeApi', 'current_alpha_price', netuid);
    if (WITHOUT_POOL.includes(price)) await whereAdded(view, netuid, Promise.resolve());
    return priceOf(netuid, price);
  },
});
