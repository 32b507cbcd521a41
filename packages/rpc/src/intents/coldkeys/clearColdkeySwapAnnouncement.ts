import { defineIntent } from '../defineIntent.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Takes an announced swap of the coldkey back.
 */
export const clearColdkeySwapAnnouncement = /* @__PURE__ */ defineIntent({
  name: 'clear_coldkey_swap_announcement',
  category: 'coldkeys',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.clear_coldkey_swap_announcement'],
  summary: 'Takes an announced swap of the coldkey back.',
  params: {},
  call: () => subtensor('clear_coldkey_swap_announcement'),
});
