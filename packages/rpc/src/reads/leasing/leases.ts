import { defineRead } from '../Read.ts';
import { leaseOf, type SubnetLease } from './SubnetLease.ts';

/** Every lease, by number. */
export const leases = defineRead({
  name: 'leases',
  category: 'Leases & crowdloans',
  summary: 'Every lease.',
  params: {},
  uses: ['SubtensorModule.SubnetLeases'],
  async read(view): Promise<readonly SubnetLease[]> {
    const entries = await view.entries('SubtensorModule', 'SubnetLeases');
    return entries
      .map(({ keys, value }) => leaseOf(keys[0] as number, value))
      .sort((a, b) => a.leaseId - b.leaseId);
  },
});
