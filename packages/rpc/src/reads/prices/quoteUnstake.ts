import { quoteUnstake as ownQuote, type QuoteRefusal, type UnstakeQuote } from '@taokit/dtao';
import { oneOf } from '@taokit/errors/check';
import { taoFromRao } from '@taokit/types';
import { check } from '../../internal/check.ts';
import { definePinnedRead } from '../Read.ts';
import { knownSpec } from '../shared/knownSpec.ts';
import { ADDED, whereAdded } from '../shared/ofSubnet.ts';
import { amountAlpha, netuid } from '../shared/params.ts';
import { POOL_PATHS, POOL_SPEC, readPool } from '../subnets/readPool.ts';
import { type SwapQuote, swapQuoteOf } from './SwapQuote.ts';

/** What unstaking would give: the node's answer, and the exact computation with price, limit and impact beside it. */
export interface UnstakeQuotes {
  /** What the node says. */
  readonly node: SwapQuote;
  /** What the rules say on the same pool, or why the chain refuses the order. */
  readonly own: UnstakeQuote | QuoteRefusal;
}

/** What unstaking an amount of a subnet's alpha would give, at one block. */
export const quoteUnstake = definePinnedRead({
  name: 'quote_unstake',
  category: 'Prices & swaps',
  summary: "What unstaking an amount of a subnet's alpha would give.",
  params: {
    netuid,
    /** How much. */
    amount: amountAlpha,
  },
  uses: ['SwapRuntimeApi.sim_swap_alpha_for_tao', 'SubtensorModule.InitialMinStake', ADDED, ...POOL_PATHS],
  sinceSpec: POOL_SPEC,
  async read(view, { netuid, amount }): Promise<UnstakeQuotes> {
    check(amount.netuid, oneOf(netuid), 'params.amount.netuid');
    const [answer, pool] = await Promise.all([
      view.call('SwapRuntimeApi', 'sim_swap_alpha_for_tao', netuid, amount.rao),
      whereAdded(view, netuid, readPool(view, netuid)),
    ]);
    const minimumStake = taoFromRao(view.constant('SubtensorModule', 'InitialMinStake'));
    return {
      node: swapQuoteOf(netuid, answer),
      own: ownQuote(pool, amount, { spec: knownSpec(view), minimumStake }),
    };
  },
});
