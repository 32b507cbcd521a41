import { defineIntent } from '../defineIntent.ts';
import { account, optional } from '../params/index.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Says that a hotkey belongs to the coldkey that signs.
 */
export const associateHotkey = /* @__PURE__ */ defineIntent({
  name: 'associate_hotkey',
  category: 'registration',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.try_associate_hotkey'],
  summary: 'Says that a hotkey belongs to the coldkey that signs.',
  params: {
    hotkeySs58: optional(account),
  },
  call: ({ hotkeySs58 }, context) =>
    subtensor('try_associate_hotkey', { hotkey: hotkeyOf(context, hotkeySs58, 'associateHotkey') }),
});
