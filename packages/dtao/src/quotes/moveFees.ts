import { bySpec } from '@taokit/types';
import type { SwapSide } from '../pools/PoolOrder.ts';
import type { QuoteTerms } from './QuoteTerms.ts';

type Fee = Pick<QuoteTerms, 'feeRateU16' | 'flatFeeRao'>;

const NO_FEE: Fee = { feeRateU16: 0, flatFeeRao: { buy: 0n, sell: 0n } };

/** Who pays the fee of a move between subnets: both halves half of it, both, the purchase, or the sale unless it is root's. */
const PAYERS = /* @__PURE__ */ bySpec<'halves' | 'both' | 'purchase' | 'sale'>({
  233: 'halves',
  283: 'both',
  297: 'purchase',
  315: 'sale',
});

/**
 * The fee of one half of a move between subnets.
 *
 * Source: `transition_stake_internal` in `pallets/subtensor/src/staking/move_stake.rs`, v2.0.0, v3.1.6, v3.2.2 and v3.2.7.
 *
 * @param side - `'sell'` at the origin, `'buy'` at the destination
 * @param from - the origin
 * @param to - the destination
 */
export function moveFee(side: SwapSide, from: QuoteTerms, to: QuoteTerms): Fee {
  const payer = PAYERS(from.spec);
  if (payer === 'halves') {
    const half = from.flatFeeRao.sell / 2n;
    return { feeRateU16: 0, flatFeeRao: { buy: half, sell: half } };
  }
  const terms = side === 'buy' ? to : from;
  if (payer === 'both') return terms;
  const isPurchase = payer === 'purchase' || from.model.name === 'root';
  return isPurchase === (side === 'buy') ? terms : NO_FEE;
}
