import { defineIntent } from '../defineIntent.ts';
import { tao, u32 } from '../params/index.ts';

/**
 * Sets how much a crowdloan may raise.
 */
export const updateCrowdloanCap = /* @__PURE__ */ defineIntent({
  name: 'update_crowdloan_cap',
  category: 'crowdloans',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Crowdloan.update_cap'],
  summary: 'Sets how much a crowdloan may raise.',
  params: {
    crowdloanId: u32,
    newCapTao: tao,
  },
  call: ({ crowdloanId, newCapTao }) => ({
    path: 'Crowdloan.update_cap',
    arguments: { crowdloan_id: crowdloanId, new_cap: newCapTao },
  }),
});
