import { type Tao, taoFromRao } from '@taokit/types';
import { defineRead } from '../Read.ts';

/** The least a claim pays (`RootClaimableThreshold`): what is below waits. Rounded down to whole rao. */
export const rootClaimThreshold = defineRead({
  name: 'root_claim_threshold',
  category: 'Staking',
  summary: 'The least a claim of root dividends pays.',
  params: {},
  uses: ['SubtensorModule.RootClaimableThreshold'],
  async read(view): Promise<Tao> {
    const { bits } = await view.query('SubtensorModule', 'RootClaimableThreshold', 0);
    return taoFromRao(bits >> 32n);
  },
});
