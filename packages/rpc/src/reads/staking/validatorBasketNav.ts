import { type Tao, taoFromRao } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { hotkey } from '../shared/params.ts';

/** What a validator's whole basket would pay if it were sold now. */
export const validatorBasketNav = defineRead({
  name: 'validator_basket_nav',
  category: 'Staking',
  summary: "What a validator's whole basket would pay if it were sold now.",
  params: { hotkey },
  uses: ['BetaBasketRuntimeApi.get_validator_basket_nav'],
  sinceSpec: 441,
  async read(view, { hotkey }): Promise<Tao> {
    return taoFromRao(await view.call('BetaBasketRuntimeApi', 'get_validator_basket_nav', hotkey));
  },
});
