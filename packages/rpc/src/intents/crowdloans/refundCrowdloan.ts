import { defineIntent } from '../defineIntent.ts';
import { u32 } from '../params/index.ts';

/**
 * Pays contributors of a failed crowdloan back.
 */
export const refundCrowdloan = /* @__PURE__ */ defineIntent({
  name: 'refund_crowdloan',
  category: 'crowdloans',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Crowdloan.refund'],
  summary: 'Pays contributors of a failed crowdloan back.',
  params: {
    crowdloanId: u32,
  },
  call: ({ crowdloanId }) => ({ path: 'Crowdloan.refund', arguments: { crowdloan_id: crowdloanId } }),
});
