import {
  type MoveQuote,
  type MoveRefusal,
  type QuoteRefusal,
  quoteMove,
  quoteStake,
  quoteUnstake,
  type StakeQuote,
  type UnstakeQuote,
} from '@taokit/dtao';
import { TaokitError } from '@taokit/errors';
import { alphaFromRao, taoFromRao } from '@taokit/types';
import { quotePoolOf } from './poolKinds.ts';
import type { QuoteInput } from './quoteForm.ts';

/** What an order would do, why the chain refuses it, or why it cannot be quoted at all. */
export type QuoteAnswer =
  | { readonly kind: 'stake'; readonly quote: StakeQuote | QuoteRefusal }
  | { readonly kind: 'unstake'; readonly quote: UnstakeQuote | QuoteRefusal }
  | { readonly kind: 'move'; readonly quote: MoveQuote | MoveRefusal }
  | { readonly kind: 'unquotable'; readonly message: string };

/**
 * Quotes an order.
 *
 * @param input - what `readQuoteText` read
 * @returns what `@taokit/dtao` answers, to the rao
 */
export function answerQuote(input: QuoteInput): QuoteAnswer {
  try {
    return quoteOf(input);
  } catch (error) {
    if (error instanceof TaokitError) return { kind: 'unquotable', message: error.message };
    throw error;
  }
}

function quoteOf(input: QuoteInput): QuoteAnswer {
  const { kind, pool, to, amountRao, limitRao, stakeRao } = input;
  const common = { ...input.rules, tolerance: input.tolerance, allowPartial: input.allowPartial };
  const limitPrice = limitRao === undefined ? undefined : taoFromRao(limitRao);
  const stake = stakeRao === undefined ? undefined : alphaFromRao(pool.netuid, stakeRao);
  const given = quotePoolOf(pool);
  if (kind === 'stake')
    return { kind, quote: quoteStake(given, taoFromRao(amountRao), { ...common, limitPrice }) };
  const amount = alphaFromRao(pool.netuid, amountRao);
  if (kind === 'unstake')
    return { kind, quote: quoteUnstake(given, amount, { ...common, limitPrice, stake }) };
  const options = { ...common, limitRatioE9: limitRao, stake };
  return { kind, quote: quoteMove(given, quotePoolOf(to), amount, options) };
}
