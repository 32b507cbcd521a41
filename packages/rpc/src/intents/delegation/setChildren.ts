import { defineIntent } from '../defineIntent.ts';
import { account, netuid, optional } from '../params/index.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';
import { childShares } from '../shared/children.ts';

/**
 * Names the child hotkeys a hotkey lends stake to, in place of those it had.
 */
export const setChildren = /* @__PURE__ */ defineIntent({
  name: 'set_children',
  category: 'delegation',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.set_children'],
  summary: 'Names the child hotkeys a hotkey lends stake to, in place of those it had.',
  params: {
    netuid: netuid,
    children: childShares,
    hotkeySs58: optional(account),
  },
  call: ({ netuid, children, hotkeySs58 }, context) =>
    subtensor('set_children', {
      hotkey: hotkeyOf(context, hotkeySs58, 'setChildren'),
      netuid,
      children: children.map(({ share, hotkey }) => [share, hotkey]),
    }),
});
