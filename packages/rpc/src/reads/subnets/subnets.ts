import { taoFromRao } from '@taokit/types';
import { definePinnedRead } from '../Read.ts';
import type { SubnetInfo } from './SubnetInfo.ts';

/** Every subnet in short, by netuid. */
export const subnets = definePinnedRead({
  name: 'subnets',
  category: 'Subnets',
  summary: 'Every subnet in short.',
  params: {},
  uses: [
    'SubtensorModule.NetworksAdded',
    'SubtensorModule.Tempo',
    'SubtensorModule.Burn',
    'SubtensorModule.SubnetworkN',
  ],
  async read(view): Promise<readonly SubnetInfo[]> {
    const added = await view.entries('SubtensorModule', 'NetworksAdded');
    const netuids = added
      .filter(({ value }) => value)
      .map(({ keys }) => keys[0] as number)
      .sort((a, b) => a - b);
    // Three items of every subnet in one request, rather than three maps.
    const [tempos, burns, counts] = await Promise.all([
      view.queryMany(netuids.map((netuid) => ['SubtensorModule', 'Tempo', netuid] as const)),
      view.queryMany(netuids.map((netuid) => ['SubtensorModule', 'Burn', netuid] as const)),
      view.queryMany(netuids.map((netuid) => ['SubtensorModule', 'SubnetworkN', netuid] as const)),
    ]);
    return netuids.map((netuid, index) => ({
      netuid,
      tempo: tempos[index]!,
      burn: taoFromRao(burns[index]!),
      neuronCount: counts[index]!,
    }));
  },
});
