import { defineRead } from '../Read.ts';
import { hotkey, netuid } from '../shared/params.ts';
import { type ChildShare, sharesOf } from './ChildShare.ts';

/** The hotkeys that lend their stake to a hotkey on a subnet (`ParentKeys`). */
export const parents = defineRead({
  name: 'parents',
  category: 'Delegation',
  summary: 'The hotkeys that lend their stake to a hotkey on a subnet, and how much.',
  params: { hotkey, netuid },
  uses: ['SubtensorModule.ParentKeys'],
  async read(view, { hotkey, netuid }): Promise<readonly ChildShare[]> {
    return sharesOf(await view.query('SubtensorModule', 'ParentKeys', hotkey, netuid));
  },
});
