import { type Alpha, alphaFromRao, taoFromRao } from '@taokit/types';
import { DtaoError } from '../DtaoError.ts';
import type { QuoteOptions, QuoteRefusal, UnstakeQuote } from './Quote.ts';
import type { QuotePool } from './QuotePool.ts';
import { quoteOrder } from './quoteOrder.ts';

/**
 * What unstaking an amount of alpha would give: exactly what the chain computes on this state.
 *
 * @param pool - the subnet's pool
 * @param amount - alpha to sell, fee included
 * @param options - era, tolerance and limit
 * @throws {@link DtaoError} `dtao/wrong-currency` when the alpha is another subnet's
 */
export function quoteUnstake(
  pool: QuotePool,
  amount: Alpha,
  options: QuoteOptions = {},
): UnstakeQuote | QuoteRefusal {
  return quoteSale(pool, amount, options, false);
}

/** The same, without a fee where a move charges none. */
export function quoteSale(
  pool: QuotePool,
  amount: Alpha,
  options: QuoteOptions,
  isFeeFree: boolean,
): UnstakeQuote | QuoteRefusal {
  if (amount.netuid !== pool.netuid)
    throw new DtaoError(
      `Alpha of subnet ${amount.netuid} cannot be sold to the pool of subnet ${pool.netuid}.`,
      {
        code: 'dtao/wrong-currency',
        fix: 'Pass the pool of the alpha you sell.',
        values: { amount, netuid: pool.netuid },
      },
    );
  const toIn = (rao: bigint) => alphaFromRao(pool.netuid, rao);
  return quoteOrder(pool, amount, options, { side: 'sell', toIn, toOut: taoFromRao }, isFeeFree);
}
