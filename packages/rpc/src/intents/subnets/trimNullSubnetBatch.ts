import { defineIntent } from '../defineIntent.ts';
import { netuid, u16 } from '../params/index.ts';
import { admin } from '../shared/calls.ts';

/**
 * Removes some of the neurons beyond a number, of a subnet under Null.
 */
export const trimNullSubnetBatch = /* @__PURE__ */ defineIntent({
  name: 'trim_null_subnet_batch',
  category: 'subnets',
  signer: 'coldkey',
  origin: 'subnet_owner',
  calls: ['AdminUtils.sudo_trim_null_uids_batch'],
  summary: 'Removes some of the neurons beyond a number, of a subnet under Null.',
  params: {
    netuid: netuid,
    target: u16,
  },
  call: ({ netuid, target }) => admin('sudo_trim_null_uids_batch', { netuid, target }),
});
