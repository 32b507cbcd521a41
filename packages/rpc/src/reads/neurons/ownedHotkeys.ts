import type { Hotkey } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { coldkey } from '../shared/params.ts';

/** The hotkeys a coldkey owns (`OwnedHotkeys`). */
export const ownedHotkeys = defineRead({
  name: 'owned_hotkeys',
  category: 'Neurons & registration',
  summary: 'The hotkeys a coldkey owns.',
  params: { coldkey },
  uses: ['SubtensorModule.OwnedHotkeys'],
  async read(view, { coldkey }): Promise<readonly Hotkey[]> {
    return (await view.query('SubtensorModule', 'OwnedHotkeys', coldkey)).map(hotkeyOf);
  },
});
