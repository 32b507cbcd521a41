import type { BalancerPool } from '@taokit/dtao/pools';
import { balancerPrice } from '@taokit/dtao/unchecked';

/** What a price follows from. */
type Priced = Pick<BalancerPool, 'taoReserveRao' | 'alphaReserveRao' | 'quoteWeight'>;

interface KnownPrice extends Priced {
  readonly priceBits: bigint;
}

/** By netuid, the price that was computed last, and of what. */
const known: (KnownPrice | undefined)[] = [];

/**
 * Spot price of a weighted pool, U64F64 bits: {@link balancerPrice}. A block asks several times for each subnet, and mostly finds the
 * pool as it was: the last price of each is remembered with what it followed from, so that it is right for any state.
 *
 * @param netuid - whose price is looked up
 * @param pool - reserves and weight
 */
export function spotPrice(netuid: number, { taoReserveRao, alphaReserveRao, quoteWeight }: Priced): bigint {
  const last = known[netuid];
  if (
    last !== undefined &&
    last.taoReserveRao === taoReserveRao &&
    last.alphaReserveRao === alphaReserveRao &&
    last.quoteWeight === quoteWeight
  )
    return last.priceBits;
  const priceBits = balancerPrice({ taoReserveRao, alphaReserveRao, quoteWeight });
  // Written out: an object that is spread and then given a field costs more than the price.
  known[netuid] = { taoReserveRao, alphaReserveRao, quoteWeight, priceBits };
  return priceBits;
}
