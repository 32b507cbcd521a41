import { defineIntent } from '../defineIntent.ts';
import { account } from '../params/index.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Replaces a coldkey as announced: all it has becomes the new one's.
 */
export const swapColdkeyAnnounced = /* @__PURE__ */ defineIntent({
  name: 'swap_coldkey_announced',
  category: 'coldkeys',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.swap_coldkey_announced'],
  summary: "Replaces a coldkey as announced: all it has becomes the new one's.",
  params: {
    newColdkeySs58: account,
  },
  call: ({ newColdkeySs58 }) => subtensor('swap_coldkey_announced', { new_coldkey: newColdkeySs58 }),
});
