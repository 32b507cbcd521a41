import { definePinnedRead } from '../Read.ts';
import { hotkey } from '../shared/params.ts';
import { whereAnswered } from '../shared/whereAnswered.ts';
import { type BasketSummary, basketSummaryOf } from './BasketSummary.ts';

/** Everything about a validator's basket. */
export const validatorBasketSummary = definePinnedRead({
  name: 'validator_basket_summary',
  category: 'Staking',
  summary: "Everything about a validator's basket.",
  params: { hotkey },
  uses: ['BetaBasketRuntimeApi.get_validator_basket_summary', 'SubtensorModule.BasketRate'],
  mayUse: ['BetaBasketRuntimeApi.get_beta_pricing'],
  async read(view, { hotkey }): Promise<BasketSummary> {
    const [answer, rate, priced] = await Promise.all([
      view.call('BetaBasketRuntimeApi', 'get_validator_basket_summary', hotkey),
      view.query('SubtensorModule', 'BasketRate', hotkey),
      whereAnswered(() => view.call('BetaBasketRuntimeApi', 'get_beta_pricing', hotkey)),
    ]);
    return basketSummaryOf(answer, rate, priced ?? undefined);
  },
});
