import { createProportion, type Proportion } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { ADDED, queryOfSubnet } from '../shared/ofSubnet.ts';
import { netuid } from '../shared/params.ts';

/** How a subnet's emission is split among its mechanisms (`MechanismEmissionSplit`); empty where it is split evenly. */
export const mechanismEmissionSplit = defineRead({
  name: 'mechanism_emission_split',
  category: 'Subnets',
  summary: "How a subnet's emission is split among its mechanisms; empty where evenly.",
  params: { netuid },
  uses: ['SubtensorModule.MechanismEmissionSplit', ADDED],
  async read(view, { netuid }): Promise<readonly Proportion[]> {
    const split = await queryOfSubnet(view, 'MechanismEmissionSplit', netuid);
    return (split ?? []).map(createProportion);
  },
});
