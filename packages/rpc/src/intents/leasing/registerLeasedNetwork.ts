import { defineIntent } from '../defineIntent.ts';
import { integerFrom, optional, u32 } from '../params/index.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Registers a subnet that a crowdloan paid for, as a lease.
 */
export const registerLeasedNetwork = /* @__PURE__ */ defineIntent({
  name: 'register_leased_network',
  category: 'leasing',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.register_leased_network'],
  summary: 'Registers a subnet that a crowdloan paid for, as a lease.',
  params: {
    emissionsShare: integerFrom(0, 100),
    endBlock: optional(u32),
  },
  call: ({ emissionsShare, endBlock }) =>
    subtensor('register_leased_network', { emissions_share: emissionsShare, end_block: endBlock ?? null }),
});
