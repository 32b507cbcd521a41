import { allNetuids } from '../../pallets/subtensorModule/subnets/existing.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import { currentAlphaPrice } from './currentAlphaPrice.ts';

/** A subnet's price. */
export interface SubnetPrice {
  /** The subnet. */
  readonly netuid: number;
  /** Rao of TAO per alpha. */
  readonly price: bigint;
}

/** The price of every subnet's alpha, in the order the chain walks subnets in (`current_alpha_price_all`). */
export function currentAlphaPriceAll(context: ChainReads): readonly SubnetPrice[] {
  return allNetuids(context.state).map((netuid) => ({
    netuid,
    price: currentAlphaPrice(context, netuid),
  }));
}
