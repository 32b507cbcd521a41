import { defineIntent } from '../defineIntent.ts';
import { netuid, optional, u16, u32 } from '../params/index.ts';
import { subtensor } from '../shared/calls.ts';
import { ipAddress } from '../shared/ipAddresses.ts';

/**
 * Says where a neuron answers for its metrics.
 */
export const servePrometheus = /* @__PURE__ */ defineIntent({
  name: 'serve_prometheus',
  category: 'serving',
  signer: 'hotkey',
  origin: 'signed',
  calls: ['SubtensorModule.serve_prometheus'],
  summary: 'Says where a neuron answers for its metrics.',
  params: {
    netuid: netuid,
    ip: ipAddress,
    port: u16,
    version: optional(u32, 1),
  },
  call: ({ netuid, ip, port, version }) =>
    subtensor('serve_prometheus', { netuid, version, ip: ip.value, port, ip_type: ip.version }),
});
