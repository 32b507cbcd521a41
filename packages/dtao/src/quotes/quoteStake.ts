import { alphaFromRao, type Tao, taoFromRao } from '@taokit/types';
import { checkAmount, checkOptions, checkPool, QUOTE_OPTIONS } from './checkQuote.ts';
import { checkedPurchase } from './orderChecks.ts';
import type { QuoteOptions, QuoteRefusal, StakeQuote } from './Quote.ts';
import type { QuotePool } from './QuotePool.ts';
import { readTerms } from './QuoteTerms.ts';
import { refused, writeQuote } from './quoteOrder.ts';

/**
 * What staking an amount of TAO would give: exactly what the chain computes on this state, its checks of the amount included.
 *
 * The pool model is the spec's; mainnet's is the default, and the result says which, and what it had to assume. A refusal is a
 * result too, named by the chain's error.
 *
 * @param pool - the subnet's pool
 * @param amount - TAO to stake, fee included
 * @param options - spec, tolerance, limit, whether it may fill in part, minimum stake
 * @throws DtaoError for what is no pool, amount or option, names the field; UnitError `types/unknown-spec`
 *
 * @example
 * ```ts
 * import { quoteStake } from '@taokit/dtao';
 * import { alpha, formatAmount, tao } from '@taokit/types';
 *
 * const pool = {
 *   netuid: 92,
 *   taoReserve: tao('587.19904795'),
 *   alphaReserve: alpha(92, '435539.509978376'),
 *   quoteWeight: 499_999_964_641_764_870n,
 *   feeRateU16: 33,
 * };
 * const quote = quoteStake(pool, tao('10'), { tolerance: '1%' });
 * console.log(quote.ok ? `${formatAmount(quote.amountOut)}, at least ${formatAmount(quote.minimumReceived)}` : quote.reason);
 * ```
 */
export function quoteStake(
  pool: QuotePool,
  amount: Tao,
  options: QuoteOptions = {},
): StakeQuote | QuoteRefusal {
  checkPool(pool, 'pool');
  checkAmount(amount, 'tao', 'amount');
  checkOptions(options, QUOTE_OPTIONS.stake, pool.netuid);
  const terms = readTerms(pool, options);
  const { limitPrice, allowPartial = true } = options;
  const fill = checkedPurchase(terms, {
    amountRao: amount.rao,
    limitPriceRao: limitPrice?.rao,
    allowPartial,
  });
  if (!fill.ok) return refused(terms, fill);
  const toOut = (rao: bigint) => alphaFromRao(pool.netuid, rao);
  const direction = { side: 'buy' as const, toIn: taoFromRao, toOut };
  return writeQuote({ given: pool, terms, amountIn: amount, fill, direction, options });
}
