import type { Call } from '@taokit/types/registry';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { ensureOwnsTaker, type NewTake } from '../childkeys/takes.ts';
import { MaxDelegateTake, MinDelegateTake } from '../storage/staking.ts';

const CALLS: ReadonlySet<string> = new Set([
  'SubtensorModule.increase_take',
  'SubtensorModule.decrease_take',
]);

/**
 * Both bounds of a take, whichever way it goes, and whose it is.
 *
 * Source: `CheckDelegateTake` in `pallets/subtensor/src/guards/check_delegate_take.rs`, spec 425.
 */
export function guardTake({ state }: Context, who: AccountId, call: Call): void {
  if (!CALLS.has(call.path)) return;
  const { hotkey, take } = call.arguments as unknown as NewTake;
  const [least, most] = [MinDelegateTake.get(state), MaxDelegateTake.get(state)];
  ensure(take >= least, 'SubtensorModule.DelegateTakeTooLow', `${take} is below ${least}.`);
  ensure(take <= most, 'SubtensorModule.DelegateTakeTooHigh', `${take} is above ${most}.`);
  ensureOwnsTaker(state, who, hotkey);
}
