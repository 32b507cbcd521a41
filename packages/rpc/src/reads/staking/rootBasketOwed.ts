import { type Tao, taoFromRao } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { coldkey } from '../shared/params.ts';

/** What a coldkey would get if it claimed all its root dividends now, below the threshold of a claim too. */
export const rootBasketOwed = defineRead({
  name: 'root_basket_owed',
  category: 'Staking',
  summary: 'What a coldkey would get if it claimed all its root dividends now.',
  params: { coldkey },
  uses: ['BetaBasketRuntimeApi.get_root_basket_owed'],
  sinceSpec: 441,
  async read(view, { coldkey }): Promise<Tao> {
    return taoFromRao(await view.call('BetaBasketRuntimeApi', 'get_root_basket_owed', coldkey));
  },
});
