import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { addStakeWithin } from '../staking/addStake.ts';

/** Arguments of the call. */
interface AddStakeLimit {
  readonly hotkey: AccountId;
  readonly netuid: number;
  readonly amount_staked: bigint;
  readonly limit_price: bigint;
  readonly allow_partial: boolean;
}

/** Stakes TAO on a hotkey, up to a price. */
export const addStakeLimit: CallDefinition = defineCall<AddStakeLimit>(
  'SubtensorModule.add_stake_limit',
  (context, args) => {
    const { hotkey, netuid, amount_staked, limit_price: limitPriceRao, allow_partial: allowPartial } = args;
    const coldkey = ensureSigned(context.origin);
    addStakeWithin(context, { hotkey, coldkey, netuid }, amount_staked, { limitPriceRao, allowPartial });
  },
);
