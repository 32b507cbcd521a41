import type { Hotkey } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { netuid } from '../shared/params.ts';

/** The hotkey most locked stake on a subnet speaks for, `undefined` when none is locked. */
export const mostConvictedHotkey = defineRead({
  name: 'most_convicted_hotkey',
  category: 'Locks & conviction',
  summary: 'The hotkey most locked stake on a subnet speaks for, if any is locked.',
  params: { netuid },
  uses: ['StakeInfoRuntimeApi.get_most_convicted_hotkey_on_subnet'],
  sinceSpec: 411,
  async read(view, { netuid }): Promise<Hotkey | undefined> {
    const method = 'get_most_convicted_hotkey_on_subnet';
    const hotkey = await view.call('StakeInfoRuntimeApi', method, netuid);
    return hotkey === null ? undefined : hotkeyOf(hotkey);
  },
});
