import { defineIntent } from '../defineIntent.ts';
import { account, optional, u32 } from '../params/index.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Ends a lease: the subnet becomes its beneficiary's.
 */
export const terminateLease = /* @__PURE__ */ defineIntent({
  name: 'terminate_lease',
  category: 'leasing',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.terminate_lease'],
  summary: "Ends a lease: the subnet becomes its beneficiary's.",
  params: {
    leaseId: u32,
    hotkeySs58: optional(account),
  },
  call: ({ leaseId, hotkeySs58 }, context) =>
    subtensor('terminate_lease', {
      lease_id: leaseId,
      hotkey: hotkeyOf(context, hotkeySs58, 'terminateLease'),
    }),
});
