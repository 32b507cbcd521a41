import { type Alpha, alphaFromRao } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { coldkey, hotkey, netuid } from '../shared/params.ts';

/** What a coldkey has staked with a hotkey on a subnet; on the root (0) the alpha is worth one TAO each. */
export const stake = defineRead({
  name: 'stake',
  category: 'Staking',
  summary: 'What a coldkey has staked with a hotkey on a subnet.',
  params: { coldkey, hotkey, netuid },
  uses: ['StakeInfoRuntimeApi.get_stake_info_for_hotkey_coldkey_netuid'],
  async read(view, { coldkey, hotkey, netuid }): Promise<Alpha> {
    const method = 'get_stake_info_for_hotkey_coldkey_netuid';
    const info = await view.call('StakeInfoRuntimeApi', method, hotkey, coldkey, netuid);
    return alphaFromRao(netuid, info?.stake ?? 0n);
  },
});
