import { alphaPrice } from './alphaPrice.ts';
import { alphaPrices } from './alphaPrices.ts';
import { quoteStake } from './quoteStake.ts';
import { quoteUnstake } from './quoteUnstake.ts';

/** Reads of prices and swaps, by name. */
export const pricesReads = { alphaPrice, alphaPrices, quoteStake, quoteUnstake } as const;
