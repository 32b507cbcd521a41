import type { PinnedView } from '../../chainView/ChainView.ts';
import type { ApiResult } from '../../chainView/names.ts';
import { descending } from '../../internal/bigints.ts';
import { definePinnedRead } from '../Read.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { whereAnswered } from '../shared/whereAnswered.ts';
import { type BasketSummary, basketSummaryOf } from './BasketSummary.ts';

type Page = ApiResult<'BetaBasketRuntimeApi', 'get_all_beta_pricing'>;
type Priced = Page['pricing'][number];

/** Every basket, the most worth first. */
export const rootBaskets = definePinnedRead({
  name: 'root_baskets',
  category: 'Staking',
  summary: 'Every basket, the most worth first.',
  params: {},
  uses: ['BetaBasketRuntimeApi.get_all_validator_baskets', 'SubtensorModule.BasketRate'],
  mayUse: ['BetaBasketRuntimeApi.get_all_beta_pricing'],
  async read(view): Promise<readonly BasketSummary[]> {
    const [answers, priced] = await Promise.all([
      view.call('BetaBasketRuntimeApi', 'get_all_validator_baskets'),
      readPricing(view),
    ]);
    const rates = await view.queryMany(
      answers.map(({ hotkey }) => ['SubtensorModule', 'BasketRate', hotkey] as const),
    );
    return answers
      .map((answer, index) => basketSummaryOf(answer, rates[index]!, priced.get(hotkeyOf(answer.hotkey))))
      .sort((a, b) => descending(a.nav.rao, b.nav.rao));
  },
});

/** The runtime prices so many baskets a call, and says where to go on. */
async function readPricing(view: PinnedView): Promise<ReadonlyMap<string, Priced>> {
  const priced = new Map<string, Priced>();
  let cursor: Uint8Array | null = null;
  do {
    const from: Uint8Array | null = cursor;
    const page: Page | undefined = await whereAnswered(() =>
      view.call('BetaBasketRuntimeApi', 'get_all_beta_pricing', from, 0),
    );
    if (page === undefined) break;
    for (const row of page.pricing) priced.set(hotkeyOf(row.hotkey), row);
    cursor = page.next;
  } while (cursor !== null);
  return priced;
}
