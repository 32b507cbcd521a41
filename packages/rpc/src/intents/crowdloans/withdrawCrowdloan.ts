import { defineIntent } from '../defineIntent.ts';
import { u32 } from '../params/index.ts';

/**
 * Takes a contribution back from a crowdloan.
 */
export const withdrawCrowdloan = /* @__PURE__ */ defineIntent({
  name: 'withdraw_crowdloan',
  category: 'crowdloans',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Crowdloan.withdraw'],
  summary: 'Takes a contribution back from a crowdloan.',
  params: {
    crowdloanId: u32,
  },
  call: ({ crowdloanId }) => ({ path: 'Crowdloan.withdraw', arguments: { crowdloan_id: crowdloanId } }),
});
