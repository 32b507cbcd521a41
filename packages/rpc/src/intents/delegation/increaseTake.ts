import { defineIntent } from '../defineIntent.ts';
import { account, optional, proportion } from '../params/index.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Raises the share a validator keeps of what its stakers earn.
 */
export const increaseTake = /* @__PURE__ */ defineIntent({
  name: 'increase_take',
  category: 'delegation',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.increase_take'],
  summary: 'Raises the share a validator keeps of what its stakers earn.',
  params: {
    take: proportion(65_535n),
    hotkeySs58: optional(account),
  },
  call: ({ take, hotkeySs58 }, context) =>
    subtensor('increase_take', { hotkey: hotkeyOf(context, hotkeySs58, 'increaseTake'), take }),
});
