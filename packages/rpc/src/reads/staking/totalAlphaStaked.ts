import { type Alpha, alphaFromRao } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { netuid } from '../shared/params.ts';

/** All alpha that is staked on a subnet (`TotalAlphaStaked`), as the chain keeps the sum. */
export const totalAlphaStaked = defineRead({
  name: 'total_alpha_staked',
  category: 'Staking',
  summary: 'All alpha that is staked on a subnet.',
  params: { netuid },
  uses: ['SubtensorModule.TotalAlphaStaked'],
  sinceSpec: 448,
  async read(view, { netuid }): Promise<Alpha> {
    return alphaFromRao(netuid, await view.query('SubtensorModule', 'TotalAlphaStaked', netuid));
  },
});
