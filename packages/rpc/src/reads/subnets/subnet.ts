import { taoFromRao } from '@taokit/types';
import { definePinnedRead } from '../Read.ts';
import { netuid } from '../shared/params.ts';
import type { SubnetInfo } from './SubnetInfo.ts';

/** A subnet in short; `undefined` when there is none. */
export const subnet = definePinnedRead({
  name: 'subnet',
  category: 'Subnets',
  summary: 'A subnet in short: tempo, cost of a seat, seats in use.',
  params: { netuid },
  uses: [
    'SubtensorModule.NetworksAdded',
    'SubtensorModule.Tempo',
    'SubtensorModule.Burn',
    'SubtensorModule.SubnetworkN',
  ],
  async read(view, { netuid }): Promise<SubnetInfo | undefined> {
    const [isThere, tempo, burn, neuronCount] = await view.queryMany([
      ['SubtensorModule', 'NetworksAdded', netuid],
      ['SubtensorModule', 'Tempo', netuid],
      ['SubtensorModule', 'Burn', netuid],
      ['SubtensorModule', 'SubnetworkN', netuid],
    ]);
    return isThere ? { netuid, tempo, burn: taoFromRao(burn), neuronCount } : undefined;
  },
});
