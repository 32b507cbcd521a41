import { defineIntent } from '../defineIntent.ts';
import { account, optional, proportion } from '../params/index.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Lowers the share a validator keeps of what its stakers earn.
 */
export const decreaseTake = /* @__PURE__ */ defineIntent({
  name: 'decrease_take',
  category: 'delegation',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.decrease_take'],
  summary: 'Lowers the share a validator keeps of what its stakers earn.',
  params: {
    take: proportion(65_535n),
    hotkeySs58: optional(account),
  },
  call: ({ take, hotkeySs58 }, context) =>
    subtensor('decrease_take', { hotkey: hotkeyOf(context, hotkeySs58, 'decreaseTake'), take }),
});
