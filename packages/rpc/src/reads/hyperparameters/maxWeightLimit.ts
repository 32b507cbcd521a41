import { createProportion, type Proportion } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { ADDED, queryOfSubnet } from '../shared/ofSubnet.ts';
import { netuid } from '../shared/params.ts';

/** The most one weight may be of all weights a validator sets (`MaxWeightsLimit`). */
export const maxWeightLimit = defineRead({
  name: 'max_weight_limit',
  category: 'Hyperparameters',
  summary: 'The most one weight may be of all weights a validator sets.',
  params: { netuid },
  uses: ['SubtensorModule.MaxWeightsLimit', ADDED],
  async read(view, { netuid }): Promise<Proportion> {
    return createProportion(await queryOfSubnet(view, 'MaxWeightsLimit', netuid));
  },
});
