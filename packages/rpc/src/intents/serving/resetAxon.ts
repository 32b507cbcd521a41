import { defineIntent } from '../defineIntent.ts';
import { netuid } from '../params/index.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Says that a neuron answers nowhere.
 */
export const resetAxon = /* @__PURE__ */ defineIntent({
  name: 'reset_axon',
  category: 'serving',
  signer: 'hotkey',
  origin: 'signed',
  calls: ['SubtensorModule.serve_axon'],
  summary: 'Says that a neuron answers nowhere.',
  params: {
    netuid: netuid,
  },
  call: ({ netuid }) =>
    subtensor('serve_axon', {
      netuid,
      version: 0,
      ip: 0n,
      port: 1,
      ip_type: 4,
      protocol: 4,
      placeholder1: 0,
      placeholder2: 0,
    }),
});
