import { defineIntent } from '../defineIntent.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Disputes an announced swap of the coldkey, which freezes it.
 */
export const disputeColdkeySwap = /* @__PURE__ */ defineIntent({
  name: 'dispute_coldkey_swap',
  category: 'coldkeys',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.dispute_coldkey_swap'],
  summary: 'Disputes an announced swap of the coldkey, which freezes it.',
  params: {},
  call: () => subtensor('dispute_coldkey_swap'),
});
