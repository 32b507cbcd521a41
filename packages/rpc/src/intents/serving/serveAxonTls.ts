import { defineIntent } from '../defineIntent.ts';
import { hex, netuid, optional, u8, u16, u32 } from '../params/index.ts';
import { subtensor } from '../shared/calls.ts';
import { axonArguments, ipAddress } from '../shared/ipAddresses.ts';

/**
 * Says where a neuron answers, with the certificate of its TLS.
 */
export const serveAxonTls = /* @__PURE__ */ defineIntent({
  name: 'serve_axon_tls',
  category: 'serving',
  signer: 'hotkey',
  origin: 'signed',
  calls: ['SubtensorModule.serve_axon_tls'],
  summary: 'Says where a neuron answers, with the certificate of its TLS.',
  params: {
    netuid: netuid,
    ip: ipAddress,
    port: u16,
    certificate: hex(),
    protocol: optional(u8, 4),
    version: optional(u32, 1),
  },
  call: (values) =>
    subtensor('serve_axon_tls', { ...axonArguments(values), certificate: values.certificate }),
});
