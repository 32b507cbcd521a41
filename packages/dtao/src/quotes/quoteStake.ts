import { alphaFromRao, type Tao, taoFromRao } from '@taokit/types';
import type { QuoteOptions, QuoteRefusal, StakeQuote } from './Quote.ts';
import type { QuotePool } from './QuotePool.ts';
import { quoteOrder } from './quoteOrder.ts';

/**
 * What staking an amount of TAO would give: exactly what the chain computes on this state.
 *
 * The pool model is the era's; the newest is the default, and the result says which. A refusal is a result too.
 *
 * @param pool - the subnet's pool
 * @param amount - TAO to stake, fee included
 * @param options - era, tolerance and limit
 *
 * @example
 * ```ts
 * import { quoteStake } from '@taokit/dtao';
 * import { alpha, formatAmount, tao } from '@taokit/types';
 *
 * const pool = { netuid: 64, taoReserve: tao('52000'), alphaReserve: alpha(64, '720000') };
 * const quote = quoteStake(pool, tao('10'), { tolerance: '1%' });
 * console.log(quote.ok ? `${formatAmount(quote.amountOut)}, at least ${formatAmount(quote.minimumReceived)}` : quote.rule);
 * ```
 */
export function quoteStake(
  pool: QuotePool,
  amount: Tao,
  options: QuoteOptions = {},
): StakeQuote | QuoteRefusal {
  return quoteOrder(pool, amount, options, {
    side: 'buy',
    toIn: taoFromRao,
    toOut: (rao) => alphaFromRao(pool.netuid, rao),
  });
}
