import type { Coldkey } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { coldkeyOf, isNobody } from '../shared/accounts.ts';
import { hotkey } from '../shared/params.ts';

/** Who owns a hotkey (`Owner`), `undefined` when nobody. */
export const hotkeyOwner = defineRead({
  name: 'hotkey_owner',
  category: 'Neurons & registration',
  summary: 'Who owns a hotkey, if anybody does.',
  params: { hotkey },
  uses: ['SubtensorModule.Owner'],
  async read(view, { hotkey }): Promise<Coldkey | undefined> {
    const owner = await view.query('SubtensorModule', 'Owner', hotkey);
    return isNobody(owner) ? undefined : coldkeyOf(owner);
  },
});
