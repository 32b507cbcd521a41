import { defineRead } from '../Read.ts';
import { textOf } from '../shared/text.ts';

/** The names of the subnets that have one, by subnet. */
export const subnetNames = defineRead({
  name: 'subnet_names',
  category: 'Subnets',
  summary: 'The names of the subnets that have one.',
  params: {},
  uses: ['SubtensorModule.SubnetIdentitiesV3'],
  async read(view): Promise<ReadonlyMap<number, string>> {
    const entries = await view.entries('SubtensorModule', 'SubnetIdentitiesV3');
    return new Map(
      entries
        .map(({ keys, value }) => [keys[0] as number, textOf(value.subnet_name)] as const)
        .filter(([, name]) => name !== '')
        .sort(([a], [b]) => a - b),
    );
  },
});
