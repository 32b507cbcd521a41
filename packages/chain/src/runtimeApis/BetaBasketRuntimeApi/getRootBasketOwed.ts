import { saturatingAddU64 } from '@taokit/fixed';
import { StakingHotkeys } from '../../pallets/subtensorModule/storage/staking.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { getBasketPayout } from './getBasketPayout.ts';

/** What a coldkey is owed of all funds, rao (`get_root_basket_owed`). */
export function getRootBasketOwed(context: ChainReads, coldkey: AccountId): bigint {
  return StakingHotkeys.get(context.state, coldkey).reduce(
    (sum, hotkey) => saturatingAddU64(sum, getBasketPayout(context, hotkey, coldkey)),
    0n,
  );
}
