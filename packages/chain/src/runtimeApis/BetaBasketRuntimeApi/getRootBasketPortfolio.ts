import { StakingHotkeys } from '../../pallets/subtensorModule/storage/staking.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { type BasketPosition, getBasketPosition } from './getBasketPosition.ts';

/** What a coldkey is owed of each fund (`get_root_basket_portfolio`). */
export function getRootBasketPortfolio(context: ChainReads, coldkey: AccountId): readonly BasketPosition[] {
  return StakingHotkeys.get(context.state, coldkey)
    .map((hotkey) => getBasketPosition(context, hotkey, coldkey))
    .filter((position) => position !== null);
}
