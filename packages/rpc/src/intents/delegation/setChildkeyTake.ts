import { defineIntent } from '../defineIntent.ts';
import { account, netuid, optional, proportion } from '../params/index.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Sets the share a child hotkey keeps of what its parents earn through it.
 */
export const setChildkeyTake = /* @__PURE__ */ defineIntent({
  name: 'set_childkey_take',
  category: 'delegation',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.set_childkey_take'],
  summary: 'Sets the share a child hotkey keeps of what its parents earn through it.',
  params: {
    netuid: netuid,
    take: proportion(65_535n),
    hotkeySs58: optional(account),
  },
  call: ({ netuid, take, hotkeySs58 }, context) =>
    subtensor('set_childkey_take', {
      hotkey: hotkeyOf(context, hotkeySs58, 'setChildkeyTake'),
      netuid,
      take,
    }),
});
