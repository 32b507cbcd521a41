import { defineIntent } from '../defineIntent.ts';
import { netuids, optional } from '../params/index.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Claims what the baskets of all validators owe a root staker.
 *
 * The chain reads no subnets any more since baskets came; the list is only sent.
 */
export const claimRoot = /* @__PURE__ */ defineIntent({
  name: 'claim_root',
  category: 'root',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.claim_root'],
  summary: 'Claims what the baskets of all validators owe a root staker.',
  params: {
    subnets: optional(netuids, [0]),
  },
  call: ({ subnets }) => subtensor('claim_root', { subnets }),
});
