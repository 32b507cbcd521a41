import { defineIntent } from '../defineIntent.ts';
import { u32 } from '../params/index.ts';

/**
 * Removes a crowdloan that is paid back.
 */
export const dissolveCrowdloan = /* @__PURE__ */ defineIntent({
  name: 'dissolve_crowdloan',
  category: 'crowdloans',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Crowdloan.dissolve'],
  summary: 'Removes a crowdloan that is paid back.',
  params: {
    crowdloanId: u32,
  },
  call: ({ crowdloanId }) => ({ path: 'Crowdloan.dissolve', arguments: { crowdloan_id: crowdloanId } }),
});
