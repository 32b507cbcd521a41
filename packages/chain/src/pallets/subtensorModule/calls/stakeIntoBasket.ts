import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { stakeIntoFund } from '../baskets/stakeIntoFund.ts';

/** Puts TAO into a hotkey's fund. */
export const stakeIntoBasket: CallDefinition = defineCall<{ hotkey: AccountId; amount_staked: bigint }>(
  'SubtensorModule.stake_into_basket',
  (context, { hotkey, amount_staked }) => {
    stakeIntoFund(context, hotkey, ensureSigned(context.origin), amount_staked);
  },
);
