import type { Uid } from '@taokit/types';
import { uid as uidOf } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { hotkey, netuid } from '../shared/params.ts';

/** A hotkey's seat on a subnet (`Uids`), `undefined` when it has none. */
export const uid = defineRead({
  name: 'uid',
  category: 'Neurons & registration',
  summary: "A hotkey's seat on a subnet, if it has one.",
  params: { hotkey, netuid },
  uses: ['SubtensorModule.Uids'],
  async read(view, { hotkey, netuid }): Promise<Uid | undefined> {
    const value = await view.query('SubtensorModule', 'Uids', netuid, hotkey);
    return value === undefined ? undefined : uidOf(value);
  },
});
