import { defineIntent } from '../defineIntent.ts';
import { u32 } from '../params/index.ts';

/**
 * Sets the block a crowdloan ends at.
 */
export const updateCrowdloanEnd = /* @__PURE__ */ defineIntent({
  name: 'update_crowdloan_end',
  category: 'crowdloans',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['Crowdloan.update_end'],
  summary: 'Sets the block a crowdloan ends at.',
  params: {
    crowdloanId: u32,
    newEnd: u32,
  },
  call: ({ crowdloanId, newEnd }) => ({
    path: 'Crowdloan.update_end',
    arguments: { crowdloan_id: crowdloanId, new_end: newEnd },
  }),
});
