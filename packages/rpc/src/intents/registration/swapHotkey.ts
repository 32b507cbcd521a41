import { defineIntent } from '../defineIntent.ts';
import { account, netuid, optional } from '../params/index.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Puts another hotkey in the place of one.
 */
export const swapHotkey = /* @__PURE__ */ defineIntent({
  name: 'swap_hotkey',
  category: 'registration',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.swap_hotkey'],
  summary: 'Puts another hotkey in the place of one.',
  params: {
    newHotkeySs58: account,
    hotkeySs58: optional(account),
    netuid: optional(netuid),
  },
  call: ({ newHotkeySs58, hotkeySs58, netuid }, context) =>
    subtensor('swap_hotkey', {
      hotkey: hotkeyOf(context, hotkeySs58, 'swapHotkey'),
      new_hotkey: newHotkeySs58,
      netuid: netuid ?? null,
    }),
});
