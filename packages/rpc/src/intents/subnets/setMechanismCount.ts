import { defineIntent } from '../defineIntent.ts';
import { netuid, u8 } from '../params/index.ts';
import { admin } from '../shared/calls.ts';

/**
 * Sets how many mechanisms a subnet has.
 */
export const setMechanismCount = /* @__PURE__ */ defineIntent({
  name: 'set_mechanism_count',
  category: 'subnets',
  signer: 'coldkey',
  origin: 'subnet_owner',
  calls: ['AdminUtils.sudo_set_mechanism_count'],
  summary: 'Sets how many mechanisms a subnet has.',
  params: {
    netuid: netuid,
    mechanismCount: u8,
  },
  call: ({ netuid, mechanismCount }) =>
    admin('sudo_set_mechanism_count', { netuid, mechanism_count: mechanismCount }),
});
