import { type Alpha, alphaFromRao, type Tao, taoFromRao } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { hotkey } from '../shared/params.ts';

/** What a basket holds of one subnet. */
export interface BasketHolding {
  /** The subnet; 0 is its TAO. */
  readonly netuid: number;
  /** How much. */
  readonly alpha: Alpha;
  /** What a sale would pay now. */
  readonly value: Tao;
}

/** What a validator's basket holds, and what a sale of each would pay. */
export const validatorBasket = defineRead({
  name: 'validator_basket',
  category: 'Staking',
  summary: "What a validator's basket holds, and what a sale of each would pay.",
  params: { hotkey },
  uses: ['BetaBasketRuntimeApi.get_validator_basket'],
  sinceSpec: 441,
  async read(view, { hotkey }): Promise<readonly BasketHolding[]> {
    const rows = await view.call('BetaBasketRuntimeApi', 'get_validator_basket', hotkey);
    return rows.map(([netuid, alpha, value]) => ({
      netuid,
      alpha: alphaFromRao(netuid, alpha),
      value: taoFromRao(value),
    }));
  },
});
