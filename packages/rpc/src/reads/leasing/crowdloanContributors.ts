import { type Coldkey, type Tao, taoFromRao } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { coldkeyOf } from '../shared/accounts.ts';
import { crowdloanId } from '../shared/params.ts';

/** What one put into a crowdloan. */
export interface Contribution {
  /** Who. */
  readonly contributor: Coldkey;
  /** How much. */
  readonly amount: Tao;
}

/** What everybody put into a crowdloan (`Crowdloan.Contributions`). */
export const crowdloanContributors = defineRead({
  name: 'crowdloan_contributors',
  category: 'Leases & crowdloans',
  summary: 'What everybody put into a crowdloan.',
  params: { crowdloanId },
  uses: ['Crowdloan.Contributions'],
  async read(view, { crowdloanId }): Promise<readonly Contribution[]> {
    const entries = await view.entries('Crowdloan', 'Contributions', crowdloanId);
    return entries.map(({ keys, value }) => ({
      contributor: coldkeyOf(keys[1] as Uint8Array),
      amount: taoFromRao(value),
    }));
  },
});
