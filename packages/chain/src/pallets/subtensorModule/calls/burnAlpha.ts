import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import type { Context } from '../../../runtime/Context.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { burnSubnetAlpha } from '../staking/alpha.ts';
import type { StakePosition } from '../staking/sharePool.ts';
import { takeAlpha } from '../staking/takeAlpha.ts';

/** Gives stake up; it stays issued and is nobody's. */
export const burnAlpha: CallDefinition = defineCall<{ hotkey: AccountId; amount: bigint; netuid: number }>(
  'SubtensorModule.burn_alpha',
  (context, { hotkey, amount, netuid }) => {
    burnAlphaOf(context, { hotkey, coldkey: ensureSigned(context.origin), netuid }, amount);
  },
);

/** `do_burn_alpha`. */
export function burnAlphaOf(context: Context, position: StakePosition, amountRao: bigint): void {
  const { hotkey, coldkey, netuid } = position;
  const taken = takeAlpha(context, position, amountRao);
  burnSubnetAlpha(context.state, netuid, taken);
  context.deposit('SubtensorModule.AlphaBurned', [coldkey, hotkey, taken, netuid]);
}
