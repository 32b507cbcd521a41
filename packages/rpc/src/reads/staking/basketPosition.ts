import { defineRead } from '../Read.ts';
import { coldkey, hotkey } from '../shared/params.ts';
import { type BasketShare, basketPositionOf } from './BasketShare.ts';

/** A staker's part of a validator's basket, `undefined` when it has none. */
export const basketPosition = defineRead({
  name: 'basket_position',
  category: 'Staking',
  summary: "A staker's part of a validator's basket, if it has one.",
  params: { hotkey, coldkey },
  uses: ['BetaBasketRuntimeApi.get_basket_position'],
  async read(view, { hotkey, coldkey }): Promise<BasketShare | undefined> {
    const answer = await view.call('BetaBasketRuntimeApi', 'get_basket_position', hotkey, coldkey);
    return answer === null ? undefined : basketPositionOf(answer);
  },
});
