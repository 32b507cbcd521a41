import { type Hotkey, type Tao, taoFromRao } from '@taokit/types';
import { descending } from '../../internal/bigints.ts';
import { defineRead } from '../Read.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { coldkey } from '../shared/params.ts';

/** What a coldkey may claim from one validator. */
export interface OwedByValidator {
  /** The validator. */
  readonly hotkey: Hotkey;
  /** Its shares of the basket, in raw units of the chain: 10^9 are one beta. */
  readonly betaRaw: bigint;
  /** What a claim would pay now. */
  readonly owed: Tao;
}

/** What a coldkey may claim from each validator, the most first. */
export const rootBasketOwedBreakdown = defineRead({
  name: 'root_basket_owed_breakdown',
  category: 'Staking',
  summary: 'What a coldkey may claim from each validator.',
  params: { coldkey },
  uses: ['BetaBasketRuntimeApi.get_root_basket_positions'],
  async read(view, { coldkey }): Promise<readonly OwedByValidator[]> {
    const rows = await view.call('BetaBasketRuntimeApi', 'get_root_basket_positions', coldkey);
    return rows
      .map(([hotkey, betaRaw, owed]) => ({ hotkey: hotkeyOf(hotkey), betaRaw, owed: taoFromRao(owed) }))
      .sort((a, b) => descending(a.owed.rao, b.owed.rao));
  },
});
