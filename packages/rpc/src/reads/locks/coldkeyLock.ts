import { definePinnedRead } from '../Read.ts';
import { coldkey, netuid } from '../shared/params.ts';
import { type LockRecord, readLocks } from './LockRecord.ts';

/** A coldkey's lock on a subnet as it is now (`Lock`), `undefined` when it has none. */
export const coldkeyLock = definePinnedRead({
  name: 'coldkey_lock',
  category: 'Locks & conviction',
  summary: "A coldkey's lock on a subnet, if it has one.",
  params: { coldkey, netuid },
  uses: ['SubtensorModule.Lock', 'SubtensorModule.DecayingLock', 'StakeInfoRuntimeApi.get_coldkey_lock'],
  sinceSpec: 411,
  async read(view, { coldkey, netuid }): Promise<LockRecord | undefined> {
    const entries = await view.entries('SubtensorModule', 'Lock', coldkey, netuid);
    const [first] = await readLocks(
      view,
      entries.slice(0, 1).map(({ keys }) => ({ coldkey, netuid, hotkey: keys[2] as Uint8Array })),
    );
    return first?.lock;
  },
});
