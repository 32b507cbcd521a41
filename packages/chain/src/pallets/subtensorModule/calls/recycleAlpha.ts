import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { recycleSubnetAlpha } from '../staking/alpha.ts';
import { takeAlpha } from '../staking/takeAlpha.ts';

/** Gives stake up, so that the subnet can emit it again. */
export const recycleAlpha: CallDefinition = defineCall<{ hotkey: AccountId; amount: bigint; netuid: number }>(
  'SubtensorModule.recycle_alpha',
  (context, { hotkey, amount, netuid }) => {
    const coldkey = ensureSigned(context.origin);
    const taken = takeAlpha(context, { hotkey, coldkey, netuid }, amount);
    recycleSubnetAlpha(context.state, netuid, taken);
    context.deposit('SubtensorModule.AlphaRecycled', [coldkey, hotkey, taken, netuid]);
  },
);
