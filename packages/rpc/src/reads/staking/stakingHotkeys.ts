import type { Hotkey } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { coldkey } from '../shared/params.ts';

/** The hotkeys a coldkey stakes with, or did and may still claim from (`StakingHotkeys`). */
export const stakingHotkeys = defineRead({
  name: 'staking_hotkeys',
  category: 'Staking',
  summary: 'The hotkeys a coldkey stakes with, or did and may still claim from.',
  params: { coldkey },
  uses: ['SubtensorModule.StakingHotkeys'],
  async read(view, { coldkey }): Promise<readonly Hotkey[]> {
    return (await view.query('SubtensorModule', 'StakingHotkeys', coldkey)).map(hotkeyOf);
  },
});
