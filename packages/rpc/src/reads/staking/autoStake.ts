import type { Hotkey } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { coldkey, netuid } from '../shared/params.ts';

/** The hotkey a coldkey's rewards on a subnet are staked with (`AutoStakeDestination`), `undefined` when none is set. */
export const autoStake = defineRead({
  name: 'auto_stake',
  category: 'Staking',
  summary: "The hotkey a coldkey's rewards on a subnet are staked with, if one is set.",
  params: { coldkey, netuid },
  uses: ['SubtensorModule.AutoStakeDestination'],
  async read(view, { coldkey, netuid }): Promise<Hotkey | undefined> {
    const hotkey = await view.query('SubtensorModule', 'AutoStakeDestination', coldkey, netuid);
    return hotkey && hotkeyOf(hotkey);
  },
});
