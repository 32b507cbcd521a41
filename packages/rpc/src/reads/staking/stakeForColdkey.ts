import type { StakePosition } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { coldkey } from '../shared/params.ts';
import { positionOf } from './positionOf.ts';

/** Everything a coldkey has staked. */
export const stakeForColdkey = defineRead({
  name: 'stake_for_coldkey',
  category: 'Staking',
  summary: 'Everything a coldkey has staked.',
  params: { coldkey },
  uses: ['StakeInfoRuntimeApi.get_stake_info_for_coldkey'],
  async read(view, { coldkey }): Promise<readonly StakePosition[]> {
    return (await view.call('StakeInfoRuntimeApi', 'get_stake_info_for_coldkey', coldkey)).map(positionOf);
  },
});
