import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { addStakeTo, addStakeWithin } from '../staking/addStake.ts';
import { ensureSubnetExists } from '../subnets/existing.ts';
import { burnAlphaOf } from './burnAlpha.ts';

/** Arguments of the call. */
interface AddStakeBurn {
  readonly hotkey: AccountId;
  readonly netuid: number;
  readonly amount: bigint;
  readonly limit: bigint | null;
}

/** Buys alpha, up to a price where one is given, and burns it. */
export const addStakeBurn: CallDefinition = defineCall<AddStakeBurn>(
  'SubtensorModule.add_stake_burn',
  (context, args) => {
    const { hotkey, netuid, amount, limit: limitPriceRao } = args;
    ensureSubnetExists(context.state, netuid);
    const position = { hotkey, coldkey: ensureSigned(context.origin), netuid };
    const alpha =
      limitPriceRao === null
        ? addStakeTo(context, position, amount)
        : addStakeWithin(context, position, amount, { limitPriceRao, allowPartial: false });
    burnAlphaOf(context, position, alpha);
    context.deposit('SubtensorModule.AddStakeBurn', { netuid, hotkey, amount, alpha });
  },
);
