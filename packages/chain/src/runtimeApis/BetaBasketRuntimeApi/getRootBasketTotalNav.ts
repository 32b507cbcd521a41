import { clampU64 } from '@taokit/fixed';
import { BasketShares } from '../../pallets/subtensorModule/storage/baskets.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import { getValidatorBasketNav } from './getValidatorBasketNav.ts';

/** What all funds are worth together, rao (`get_root_basket_total_nav`). */
export function getRootBasketTotalNav(context: ChainReads): bigint {
  const values = BasketShares.entries(context.state).map(([[hotkey]]) =>
    getValidatorBasketNav(context, hotkey),
  );
  return clampU64(values.reduce((sum, value) => sum + value, 0n));
}
