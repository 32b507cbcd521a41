import { computePayoutMark } from '@taokit/dtao/baskets';
import { BasketShares } from '../../pallets/subtensorModule/storage/baskets.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { getValidatorBasketNav } from './getValidatorBasketNav.ts';
import { owedShares } from './owedShares.ts';

/** What a coldkey is owed of a hotkey's fund, rao: a mark, a claim can pay less (`get_basket_payout`). */
export function getBasketPayout(context: ChainReads, hotkey: AccountId, coldkey: AccountId): bigint {
  const { state } = context;
  const owed = owedShares(state, hotkey, coldkey);
  return computePayoutMark(owed, getValidatorBasketNav(context, hotkey), BasketShares.get(state, hotkey));
}
