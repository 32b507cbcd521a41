import { currentLock } from '../../pallets/subtensorModule/staking/locks.ts';
import type { LockState } from '../../pallets/subtensorModule/storage/values.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';

/** A coldkey's lock on a subnet, grown to this block (`get_coldkey_lock`). */
export function getColdkeyLock(context: ChainReads, coldkey: AccountId, netuid: number): LockState | null {
  return currentLock(context, coldkey, netuid)?.lock ?? null;
}
