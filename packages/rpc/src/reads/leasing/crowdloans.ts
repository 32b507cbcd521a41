import { defineRead } from '../Read.ts';
import { type CrowdloanInfo, crowdloanOf } from './CrowdloanInfo.ts';

/** Every crowdloan, by number. */
export const crowdloans = defineRead({
  name: 'crowdloans',
  category: 'Leases & crowdloans',
  summary: 'Every crowdloan.',
  params: {},
  uses: ['Crowdloan.Crowdloans'],
  async read(view): Promise<readonly CrowdloanInfo[]> {
    const entries = await view.entries('Crowdloan', 'Crowdloans');
    return entries
      .map(({ keys, value }) => crowdloanOf(keys[0] as number, value))
      .sort((a, b) => a.crowdloanId - b.crowdloanId);
  },
});
