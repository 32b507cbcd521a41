import { defineIntent } from '../defineIntent.ts';
import { u32 } from '../params/index.ts';

/**
 * Pays out a crowdloan that is full.
 */
export const finalizeCrowdloan = /* @__PURE__ */ defineIntent({
  name: 'finalize_crowdloan',
  category: 'crowdloans',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Crowdloan.finalize'],
  summary: 'Pays out a crowdloan that is full.',
  params: {
    crowdloanId: u32,
  },
  call: ({ crowdloanId }) => ({ path: 'Crowdloan.finalize', arguments: { crowdloan_id: crowdloanId } }),
});
