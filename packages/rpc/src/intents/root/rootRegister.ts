import { defineIntent } from '../defineIntent.ts';
import { account, optional } from '../params/index.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Registers a hotkey on root.
 */
export const rootRegister = /* @__PURE__ */ defineIntent({
  name: 'root_register',
  category: 'root',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.root_register'],
  summary: 'Registers a hotkey on root.',
  params: {
    hotkeySs58: optional(account),
  },
  call: ({ hotkeySs58 }, context) =>
    subtensor('root_register', { hotkey: hotkeyOf(context, hotkeySs58, 'rootRegister') }),
});
