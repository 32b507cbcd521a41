import { defineRead } from '../Read.ts';
import { leaseId } from '../shared/params.ts';
import { leaseOf, type SubnetLease } from './SubnetLease.ts';

/** A lease (`SubnetLeases`), `undefined` when there is none of that number. */
export const lease = defineRead({
  name: 'lease',
  category: 'Leases & crowdloans',
  summary: 'A lease, if there is one of that number.',
  params: { leaseId },
  uses: ['SubtensorModule.SubnetLeases'],
  async read(view, { leaseId }): Promise<SubnetLease | undefined> {
    const stored = await view.query('SubtensorModule', 'SubnetLeases', leaseId);
    return stored && leaseOf(leaseId, stored);
  },
});
