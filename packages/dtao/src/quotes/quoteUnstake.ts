import { type Alpha, alphaFromRao, bySpec, taoFromRao } from '@taokit/types';
import { minOf } from '../internal/minMax.ts';
import { nominatorMinimumAt } from '../staking/minimumStake.ts';
import { checkAmount, checkOptions, checkPool, QUOTE_OPTIONS } from './checkQuote.ts';
import { checkedSale } from './orderChecks.ts';
import type { QuoteAssumption, QuoteRefusal, UnstakeOptions, UnstakeQuote } from './Quote.ts';
import type { QuotePool } from './QuotePool.ts';
import { type QuoteTerms, readTerms, writePool } from './QuoteTerms.ts';
import { refused, writeQuote } from './quoteOrder.ts';
import { sellRemainder } from './sellRemainder.ts';

/** Whether an order without a limit sells no more than there is, instead of being refused. */
const CAPS_AT_STAKE = /* @__PURE__ */ bySpec({ 233: false, 302: true });

/**
 * What unstaking an amount of alpha would give: exactly what the chain computes on this state, its checks of the amount included.
 *
 * With the staker's present stake it also tells whether the rest is sold as well because too little would stay. From spec 302
 * an order without a limit sells no more than the stake; what is above it counts as refunded.
 *
 * @param pool - the subnet's pool
 * @param amount - alpha to sell, fee included
 * @param options - spec, tolerance, limit, whether it may fill in part, the staker's stake
 * @throws DtaoError for what is no pool, amount or option, names the field; UnitError `types/unknown-spec`
 */
export function quoteUnstake(
  pool: QuotePool,
  amount: Alpha,
  options: UnstakeOptions = {},
): UnstakeQuote | QuoteRefusal {
  checkPool(pool, 'pool');
  checkAmount(amount, pool.netuid, 'amount');
  checkOptions(options, QUOTE_OPTIONS.unstake, pool.netuid);
  const terms = withAssumptions(readTerms(pool, options), options);
  const { limitPrice, allowPartial = true, stake } = options;
  const isCapped = stake !== undefined && limitPrice === undefined && CAPS_AT_STAKE(terms.spec);
  const amountRao = isCapped ? minOf(amount.rao, stake.rao) : amount.rao;
  const order = { amountRao, limitPriceRao: limitPrice?.rao, allowPartial };
  const fill = checkedSale(terms, order, stake?.rao);
  if (!fill.ok) return refused(terms, fill);
  const direction = { side: 'sell' as const, toIn: alphaOf(pool), toOut: taoFromRao };
  const quote = writeQuote({ given: pool, terms, amountIn: amount, fill, direction, options });
  const keptRao = stake === undefined || options.isHotkeyOwner ? 0n : stake.rao - fill.filledRao;
  const minimumRao = options.nominatorMinimum?.rao ?? nominatorMinimumAt(terms.spec);
  const sold = sellRemainder({ ...terms, pool: fill.pool }, keptRao, minimumRao);
  if (sold === undefined) return { ...quote, remainder: undefined };
  const { fill: rest, pool: after } = sold;
  const remainder = {
    amountIn: alphaOf(pool)(keptRao),
    fee: alphaOf(pool)(rest?.feeRao ?? 0n),
    amountOut: taoFromRao(rest?.outRao ?? 0n),
  };
  return { ...quote, remainder, pool: writePool(pool, terms.model, after) };
}

function alphaOf({ netuid }: QuotePool): (rao: bigint) => Alpha {
  return (rao) => alphaFromRao(netuid, rao);
}

/** What a sale assumes about the staker besides what every quote does. */
function withAssumptions(terms: QuoteTerms, options: UnstakeOptions): QuoteTerms {
  const missing: QuoteAssumption[] = [];
  if (options.stake === undefined) missing.push('stake');
  else {
    if (options.isHotkeyOwner === undefined) missing.push('isHotkeyOwner');
    if (options.nominatorMinimum === undefined && options.isHotkeyOwner !== true)
      missing.push('nominatorMinimum');
  }
  return { ...terms, assumed: [...terms.assumed, ...missing] };
}
