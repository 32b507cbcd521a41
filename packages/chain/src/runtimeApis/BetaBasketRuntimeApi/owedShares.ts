import { computeOwedShares } from '@taokit/dtao/baskets';
import { minOf } from '../../pallets/subtensorModule/staking/minMax.ts';
import { stakeOf } from '../../pallets/subtensorModule/staking/sharePool.ts';
import { BasketClaimed, BasketRate, BasketShares } from '../../pallets/subtensorModule/storage/baskets.ts';
import { ROOT_NETUID } from '../../pallets/subtensorModule/subnets/existing.ts';
import type { AccountId } from '../../state/AccountId.ts';
import type { Reads } from '../../state/State.ts';

/** Shares of a hotkey's fund that a coldkey is owed, at most all there are (`get_basket_owed_shares`). */
export function owedShares(state: Reads, hotkey: AccountId, coldkey: AccountId): bigint {
  const owed = computeOwedShares(BasketRate.get(state, hotkey).bits, {
    rootStakeRao: stakeOf(state, { hotkey, coldkey, netuid: ROOT_NETUID }),
    claimedShares: BasketClaimed.get(state, hotkey, coldkey),
  });
  return minOf(owed, BasketShares.get(state, hotkey));
}
