import { quoteStake as ownQuote, type QuoteRefusal, type StakeQuote } from '@taokit/dtao';
import { taoFromRao } from '@taokit/types';
import { definePinnedRead } from '../Read.ts';
import { knownSpec } from '../shared/knownSpec.ts';
import { ADDED, whereAdded } from '../shared/ofSubnet.ts';
import { amountTao, netuid } from '../shared/params.ts';
import { POOL_PATHS, POOL_SPEC, readPool } from '../subnets/readPool.ts';
import { type SwapQuote, swapQuoteOf } from './SwapQuote.ts';

/** What staking would give: the node's answer, and the exact computation with price, limit and impact beside it. */
export interface StakeQuotes {
  /** What the node says. */
  readonly node: SwapQuote;
  /** What the rules say on the same pool, or why the chain refuses the order. */
  readonly own: StakeQuote | QuoteRefusal;
}

/** What staking an amount of TAO on a subnet would give, at one block. */
export const quoteStake = definePinnedRead({
  name: 'quote_stake',
  category: 'Prices & swaps',
  summary: 'What staking an amount of TAO on a subnet would give.',
  params: {
    netuid,
    /** How much. */
    amount: amountTao,
  },
  uses: ['SwapRuntimeApi.sim_swap_tao_for_alpha', 'SubtensorModule.InitialMinStake', ADDED, ...POOL_PATHS],
  sinceSpec: POOL_SPEC,
  async read(view, { netuid, amount }): Promise<StakeQuotes> {
    const [answer, pool] = await Promise.all([
      view.call('SwapRuntimeApi', 'sim_swap_tao_for_alpha', netuid, amount.rao),
      whereAdded(view, netuid, readPool(view, netuid)),
    ]);
    const minimumStake = taoFromRao(view.constant('SubtensorModule', 'InitialMinStake'));
    return {
      node: swapQuoteOf(netuid, answer),
      own: ownQuote(pool, amount, { spec: knownSpec(view), minimumStake }),
    };
  },
});
