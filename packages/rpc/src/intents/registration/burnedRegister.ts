import { defineIntent } from '../defineIntent.ts';
import { account, netuid, optional } from '../params/index.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Registers a hotkey on a subnet by paying its price.
 */
export const burnedRegister = /* @__PURE__ */ defineIntent({
  name: 'burned_register',
  category: 'registration',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.burned_register'],
  summary: 'Registers a hotkey on a subnet by paying its price.',
  params: {
    netuid: netuid,
    hotkeySs58: optional(account),
  },
  call: ({ netuid, hotkeySs58 }, context) =>
    subtensor('burned_register', { netuid, hotkey: hotkeyOf(context, hotkeySs58, 'burnedRegister') }),
});
