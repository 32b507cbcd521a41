import { type Tao, taoFromRao } from '@taokit/types';
import { defineRead } from '../Read.ts';

/** What all baskets would pay if they were sold now. */
export const rootBasketTotalNav = defineRead({
  name: 'root_basket_total_nav',
  category: 'Staking',
  summary: 'What all baskets would pay if they were sold now.',
  params: {},
  uses: ['BetaBasketRuntimeApi.get_root_basket_total_nav'],
  sinceSpec: 441,
  async read(view): Promise<Tao> {
    return taoFromRao(await view.call('BetaBasketRuntimeApi', 'get_root_basket_total_nav'));
  },
});
