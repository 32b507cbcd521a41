import { defineRead } from '../Read.ts';
import { hotkey, netuid } from '../shared/params.ts';
import { type ChildShare, sharesOf } from './ChildShare.ts';

/**
 * The hotkeys a hotkey lends its stake to on a subnet (`ChildKeys`). While its stake is below the threshold the chain does not
 * heed them: see `childkeyThresholdSuspended`.
 */
export const children = defineRead({
  name: 'children',
  category: 'Delegation',
  summary: 'The hotkeys a hotkey lends its stake to on a subnet, and how much.',
  params: { hotkey, netuid },
  uses: ['SubtensorModule.ChildKeys'],
  async read(view, { hotkey, netuid }): Promise<readonly ChildShare[]> {
    return sharesOf(await view.query('SubtensorModule', 'ChildKeys', hotkey, netuid));
  },
});
