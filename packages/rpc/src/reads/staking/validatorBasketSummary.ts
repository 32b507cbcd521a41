import { missingPaths } from '../missingPaths.ts';
import { definePinnedRead } from '../Read.ts';
import { hotkey } from '../shared/params.ts';
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
    const isPriced = missingPaths(view.interface, ['BetaBasketRuntimeApi.get_beta_pricing']).length === 0;
    const [answer, rate, priced] = await Promise.all([
      view.call('BetaBasketRuntimeApi', 'get_validator_basket_summary', hotkey),
      view.query('SubtensorModule', 'BasketRate', hotkey),
      isPriced ? view.call('BetaBasketRuntimeApi', 'get_beta_pricing', hotkey) : undefined,
    ]);
    return basketSummaryOf(answer, rate, priced ?? undefined);
  },
});
