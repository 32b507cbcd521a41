import type { PoolReserves } from '../pools/PoolReserves.ts';
import { type ChainFill, sellFee, tradeOrder } from './chainFill.ts';
import type { QuoteTerms } from './QuoteTerms.ts';

/** A rest that was sold, or dropped. */
export interface ClearedRemainder {
  /** The sale; `undefined` where the pool refused it and the alpha was dropped. */
  readonly fill: ChainFill | undefined;
  /** The pool afterwards. */
  readonly pool: PoolReserves;
}

/**
 * Sells what an operation left of a stake on somebody else's hotkey, when it is worth less than the minimum at the price.
 *
 * Source: `clear_small_nomination_if_required` in `pallets/subtensor/src/staking/helpers.rs`.
 *
 * @param terms - the pool after the operation, and its rules
 * @param keptRao - alpha left
 * @param minimumRao - the minimum, rao of TAO
 * @returns what was sold; `undefined` where the rest stays
 */
export function sellRemainder(
  terms: QuoteTerms,
  keptRao: bigint,
  minimumRao: bigint,
): ClearedRemainder | undefined {
  const priceBits = terms.model.price(terms.pool);
  const leastRao = priceBits === 0n ? 0n : (minimumRao << 64n) / priceBits;
  if (keptRao <= 0n || keptRao >= leastRao) return undefined;
  const traded = tradeOrder(terms, { side: 'sell', amountRao: keptRao });
  if (!traded.ok) return { fill: undefined, pool: terms.pool };
  // A fee too small to be sold alone fails when the staker is paid already, and the chain takes nothing back.
  const sold = sellFee(terms, traded);
  const fill = sold.ok ? sold : traded;
  return { fill, pool: fill.pool };
}
