import { defineIntent } from '../defineIntent.ts';
import { netuid, u16 } from '../params/index.ts';
import { admin } from '../shared/calls.ts';

/**
 * Removes the neurons of a subnet that are beyond a number.
 */
export const trimSubnet = /* @__PURE__ */ defineIntent({
  name: 'trim_subnet',
  category: 'subnets',
  signer: 'coldkey',
  origin: 'subnet_owner',
  calls: ['AdminUtils.sudo_trim_to_max_allowed_uids'],
  summary: 'Removes the neurons of a subnet that are beyond a number.',
  params: {
    netuid: netuid,
    maxN: u16,
  },
  call: ({ netuid, maxN }) => admin('sudo_trim_to_max_allowed_uids', { netuid, max_n: maxN }),
});
