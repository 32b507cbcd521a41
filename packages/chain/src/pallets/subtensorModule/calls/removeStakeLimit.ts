import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { removeStakeWithin } from '../staking/removeStake.ts';

/** Arguments of the call. */
interface RemoveStakeLimit {
  readonly hotkey: AccountId;
  readonly netuid: number;
  readonly amount_unstaked: bigint;
  readonly limit_price: bigint;
  readonly allow_partial: boolean;
}

/** Sells stake, down to a price. */
export const removeStakeLimit: CallDefinition = defineCall<RemoveStakeLimit>(
  'SubtensorModule.remove_stake_limit',
  (context, args) => {
    const { hotkey, netuid, amount_unstaked, limit_price: limitPriceRao, allow_partial: allowPartial } = args;
    const coldkey = ensureSigned(context.origin);
    removeStakeWithin(context, { hotkey, coldkey, netuid }, amount_unstaked, { limitPriceRao, allowPartial });
  },
);
