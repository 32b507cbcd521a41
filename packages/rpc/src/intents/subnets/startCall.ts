import { defineIntent } from '../defineIntent.ts';
import { netuid } from '../params/index.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Starts a subnet: trading and emission begin.
 */
export const startCall = /* @__PURE__ */ defineIntent({
  name: 'start_call',
  category: 'subnets',
  signer: 'coldkey',
  origin: 'subnet_owner',
  calls: ['SubtensorModule.start_call'],
  summary: 'Starts a subnet: trading and emission begin.',
  params: {
    netuid: netuid,
  },
  call: ({ netuid }) => subtensor('start_call', { netuid }),
});
