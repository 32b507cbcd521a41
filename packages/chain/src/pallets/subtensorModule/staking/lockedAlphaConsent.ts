import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads, State } from '../../../state/State.ts';
import { AccountFlags } from '../storage/keySwaps.ts';

/** Bit of an account that takes locked alpha (`ACCOUNT_FLAGS_ACCEPT_LOCKED_ALPHA`). */
const ACCEPTS_LOCKED_ALPHA = 1n;

/** Whether an account takes no locked alpha: so it is unless it said otherwise (`account_rejects_locked_alpha`). */
export function rejectsLockedAlpha(state: Reads, coldkey: AccountId): boolean {
  return (AccountFlags.get(state, coldkey) & ACCEPTS_LOCKED_ALPHA) === 0n;
}

/** Says whether an account takes locked alpha (`set_accept_locked_alpha`). */
export function setAcceptsLockedAlpha(state: State, coldkey: AccountId, accepts: boolean): void {
  const others = AccountFlags.get(state, coldkey) & ~ACCEPTS_LOCKED_ALPHA;
  const flags = accepts ? others | ACCEPTS_LOCKED_ALPHA : others;
  if (flags === 0n) AccountFlags.remove(state, coldkey);
  else AccountFlags.insert(state, coldkey, flags);
}

/** Ends the call with `AccountRejectsLockedAlpha` where locked alpha would come to an account that takes none. */
export function ensureTakesLockedAlpha(rejects: boolean, coldkey: AccountId, lockedRao: bigint): void {
  ensure(
    lockedRao === 0n || !rejects,
    'SubtensorModule.AccountRejectsLockedAlpha',
    `${coldkey} takes no locked alpha, and ${lockedRao} rao of it would come.`,
  );
}
