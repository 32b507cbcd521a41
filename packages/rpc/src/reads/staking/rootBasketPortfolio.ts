import { descending } from '../../internal/bigints.ts';
import { defineRead } from '../Read.ts';
import { coldkey } from '../shared/params.ts';
import { type BasketShare, basketPositionOf } from './BasketShare.ts';

/** A staker's parts of all baskets, the most worth first. */
export const rootBasketPortfolio = defineRead({
  name: 'root_basket_portfolio',
  category: 'Staking',
  summary: "A staker's parts of all baskets.",
  params: { coldkey },
  uses: ['BetaBasketRuntimeApi.get_root_basket_portfolio'],
  async read(view, { coldkey }): Promise<readonly BasketShare[]> {
    const rows = await view.call('BetaBasketRuntimeApi', 'get_root_basket_portfolio', coldkey);
    return rows.map(basketPositionOf).sort((a, b) => descending(a.value.rao, b.value.rao));
  },
});
