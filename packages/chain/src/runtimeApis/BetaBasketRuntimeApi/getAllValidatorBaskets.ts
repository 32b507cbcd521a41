import { BasketShares } from '../../pallets/subtensorModule/storage/baskets.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import { type BasketSummary, getValidatorBasketSummary } from './getValidatorBasketSummary.ts';

/** Every fund with shares, in the order of raw keys (`get_all_validator_baskets`). */
export function getAllValidatorBaskets(context: ChainReads): readonly BasketSummary[] {
  return BasketShares.entries(context.state).map(([[hotkey]]) => getValidatorBasketSummary(context, hotkey));
}
