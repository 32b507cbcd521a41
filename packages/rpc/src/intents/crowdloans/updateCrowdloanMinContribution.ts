import { defineIntent } from '../defineIntent.ts';
import { tao, u32 } from '../params/index.ts';

/**
 * Sets the least a contribution to a crowdloan may be.
 */
export const updateCrowdloanMinContribution = /* @__PURE__ */ defineIntent({
  name: 'update_crowdloan_min_contribution',
  category: 'crowdloans',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Crowdloan.update_min_contribution'],
  summary: 'Sets the least a contribution to a crowdloan may be.',
  params: {
    crowdloanId: u32,
    newMinContributionTao: tao,
  },
  call: ({ crowdloanId, newMinContributionTao }) => ({
    path: 'Crowdloan.update_min_contribution',
    arguments: { crowdloan_id: crowdloanId, new_min_contribution: newMinContributionTao },
  }),
});
