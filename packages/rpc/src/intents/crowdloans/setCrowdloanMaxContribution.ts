import { defineIntent } from '../defineIntent.ts';
import { optional, tao, u32 } from '../params/index.ts';

/**
 * Sets the most one contributor may give, or that there is no limit.
 */
export const setCrowdloanMaxContribution = /* @__PURE__ */ defineIntent({
  name: 'set_crowdloan_max_contribution',
  category: 'crowdloans',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Crowdloan.set_max_contribution'],
  summary: 'Sets the most one contributor may give, or that there is no limit.',
  params: {
    crowdloanId: u32,
    newMaxContributionTao: optional(tao),
  },
  call: ({ crowdloanId, newMaxContributionTao }) => ({
    path: 'Crowdloan.set_max_contribution',
    arguments: { crowdloan_id: crowdloanId, new_max_contribution: newMaxContributionTao ?? null },
  }),
});
