import type { Hotkey } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { coldkey } from '../shared/params.ts';

/** The hotkeys a coldkey's rewards are staked with, by subnet; subnets where none is set are left out. */
export const autoStakeAll = defineRead({
  name: 'auto_stake_all',
  category: 'Staking',
  summary: "The hotkeys a coldkey's rewards are staked with, by subnet.",
  params: { coldkey },
  uses: ['SubtensorModule.AutoStakeDestination'],
  async read(view, { coldkey }): Promise<ReadonlyMap<number, Hotkey>> {
    const entries = await view.entries('SubtensorModule', 'AutoStakeDestination', coldkey);
    return new Map(
      entries
        .map(({ keys, value }) => [keys[1] as number, hotkeyOf(value)] as const)
        .sort(([a], [b]) => a - b),
    );
  },
});
