import { defineIntent } from '../defineIntent.ts';
import { tao } from '../params/index.ts';
import { subtensor, sudo } from '../shared/calls.ts';

/**
 * Sets how little root may owe before it is claimed.
 */
export const setRootClaimThreshold = /* @__PURE__ */ defineIntent({
  name: 'set_root_claim_threshold',
  category: 'root',
  signer: 'coldkey',
  origin: 'root',
  calls: ['SubtensorModule.sudo_set_root_claim_threshold', 'Sudo.sudo'],
  summary: 'Sets how little root may owe before it is claimed.',
  params: {
    threshold: tao,
  },
  call: ({ threshold }, context) =>
    sudo(context, subtensor('sudo_set_root_claim_threshold', { netuid: 0, new_value: threshold })),
});
