import { type Tao, taoFromRao } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { ADDED, queryOfSubnet } from '../shared/ofSubnet.ts';
import { netuid } from '../shared/params.ts';

/** What a seat on a subnet costs now (`Burn`). */
export const burn = defineRead({
  name: 'burn',
  category: 'Subnets',
  summary: 'What a seat on a subnet costs now.',
  params: { netuid },
  uses: ['SubtensorModule.Burn', ADDED],
  async read(view, { netuid }): Promise<Tao> {
    return taoFromRao(await queryOfSubnet(view, 'Burn', netuid));
  },
});
