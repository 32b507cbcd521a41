import { defineIntent } from '../defineIntent.ts';
import { netuid, optional, u8, u16, u32 } from '../params/index.ts';
import { subtensor } from '../shared/calls.ts';
import { axonArguments, ipAddress } from '../shared/ipAddresses.ts';

/**
 * Says where a neuron answers.
 */
export const serveAxon = /* @__PURE__ */ defineIntent({
  name: 'serve_axon',
  category: 'serving',
  signer: 'hotkey',
  origin: 'signed',
  calls: ['SubtensorModule.serve_axon'],
  summary: 'Says where a neuron answers.',
  params: {
    netuid: netuid,
    ip: ipAddress,
    port: u16,
    protocol: optional(u8, 4),
    version: optional(u32, 1),
  },
  call: (values) => subtensor('serve_axon', axonArguments(values)),
});
