import { defineRead } from '../Read.ts';
import { crowdloanId } from '../shared/params.ts';
import { type CrowdloanInfo, crowdloanOf } from './CrowdloanInfo.ts';

/** A crowdloan (`Crowdloan.Crowdloans`), `undefined` when there is none of that number. */
export const crowdloan = defineRead({
  name: 'crowdloan',
  category: 'Leases & crowdloans',
  summary: 'A crowdloan, if there is one of that number.',
  params: { crowdloanId },
  uses: ['Crowdloan.Crowdloans'],
  async read(view, { crowdloanId }): Promise<CrowdloanInfo | undefined> {
    const stored = await view.query('Crowdloan', 'Crowdloans', crowdloanId);
    return stored && crowdloanOf(crowdloanId, stored);
  },
});
