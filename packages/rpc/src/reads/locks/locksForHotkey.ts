import type { Coldkey } from '@taokit/types';
import { definePinnedRead } from '../Read.ts';
import { accountBytes } from '../shared/accountBytes.ts';
import { coldkeyOf } from '../shared/accounts.ts';
import { hotkey, netuid } from '../shared/params.ts';
import { type LockRecord, readLocks } from './LockRecord.ts';

/** A lock, and whose it is. */
export interface OwnedLock extends LockRecord {
  /** Who locked. */
  readonly coldkey: Coldkey;
}

/** Every lock that speaks for a hotkey on a subnet, by coldkey (`LockingColdkeys`). */
export const locksForHotkey = definePinnedRead({
  name: 'locks_for_hotkey',
  category: 'Locks & conviction',
  summary: 'Every lock that speaks for a hotkey on a subnet.',
  params: { hotkey, netuid },
  uses: [
    'SubtensorModule.LockingColdkeys',
    'SubtensorModule.DecayingLock',
    'StakeInfoRuntimeApi.get_coldkey_lock',
  ],
  sinceSpec: 423,
  async read(view, { hotkey, netuid }): Promise<readonly OwnedLock[]> {
    const entries = await view.entries('SubtensorModule', 'LockingColdkeys', netuid, hotkey);
    const locks = entries.map(({ keys }) => ({
      coldkey: keys[2] as Uint8Array,
      netuid,
      hotkey: accountBytes(hotkey),
    }));
    return (await readLocks(view, locks))
      .map(({ of, lock }) => ({ ...lock, coldkey: coldkeyOf(of.coldkey) }))
      .sort((a, b) => (a.coldkey < b.coldkey ? -1 : 1));
  },
});
