import type { AccountId } from '../../state/AccountId.ts';
import type { State } from '../../state/State.ts';
import { TimelockedIndex } from './storage.ts';

/** Notes that a hotkey's commitment waits for a round; the set is kept in order, as the runtime writes it. */
export function noteTimelocked(state: State, netuid: number, who: AccountId): void {
  const others = TimelockedIndex.get(state).filter(([of, account]) => of !== netuid || account !== who);
  const index = [...others, [netuid, who] as const];
  TimelockedIndex.insert(
    state,
    index.sort(([a, b], [c, d]) => a - c || (b < d ? -1 : 1)),
  );
}

/** Notes that it does not, or no longer. */
export function forgetTimelocked(state: State, netuid: number, who: AccountId): void {
  dropTimelocked(state, ([of, account]) => of === netuid && account === who);
}

/** Forgets entries of the index; it is written only where one goes. */
export function dropTimelocked(
  state: State,
  isGone: (entry: readonly [netuid: number, hotkey: AccountId]) => boolean,
): void {
  const index = TimelockedIndex.get(state);
  const left = index.filter((entry) => !isGone(entry));
  if (left.length < index.length) TimelockedIndex.insert(state, left);
}
