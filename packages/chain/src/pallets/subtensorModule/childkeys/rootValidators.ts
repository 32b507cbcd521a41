import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import { Keys } from '../storage/neurons.ts';
import { ROOT_NETUID } from '../subnets/existing.ts';

/** Hotkeys with a seat on root, as storage orders them. */
export function rootValidators(state: Reads): readonly AccountId[] {
  return Keys.entries(state, ROOT_NETUID).map(([, hotkey]) => hotkey);
}
