import { defineIntent } from '../defineIntent.ts';
import { account, optional } from '../params/index.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Registers a subnet, for its price.
 */
export const registerSubnet = /* @__PURE__ */ defineIntent({
  name: 'register_subnet',
  category: 'registration',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.register_network'],
  summary: 'Registers a subnet, for its price.',
  params: {
    hotkeySs58: optional(account),
  },
  call: ({ hotkeySs58 }, context) =>
    subtensor('register_network', { hotkey: hotkeyOf(context, hotkeySs58, 'registerSubnet') }),
});
