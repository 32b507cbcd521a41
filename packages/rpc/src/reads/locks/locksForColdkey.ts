import { definePinnedRead } from '../Read.ts';
import { coldkey } from '../shared/params.ts';
import { type LockRecord, readLocks } from './LockRecord.ts';

/** Every lock of a coldkey as it is now, by subnet. */
export const locksForColdkey = definePinnedRead({
  name: 'locks_for_coldkey',
  category: 'Locks & conviction',
  summary: 'Every lock of a coldkey, by subnet.',
  params: { coldkey },
  uses: ['SubtensorModule.Lock', 'SubtensorModule.DecayingLock', 'StakeInfoRuntimeApi.get_coldkey_lock'],
  sinceSpec: 411,
  async read(view, { coldkey }): Promise<readonly LockRecord[]> {
    const entries = await view.entries('SubtensorModule', 'Lock', coldkey);
    const locks = entries.map(({ keys: [, netuid, hotkey] }) => ({
      coldkey,
      netuid: netuid as number,
      hotkey: hotkey as Uint8Array,
    }));
    return (await readLocks(view, locks)).map(({ lock }) => lock).sort((a, b) => a.netuid - b.netuid);
  },
});
