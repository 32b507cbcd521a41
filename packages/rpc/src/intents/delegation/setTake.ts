import { defineIntent } from '../defineIntent.ts';
import { account, optional, proportion } from '../params/index.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';
import { nothing } from '../shared/everything.ts';

/**
 * Sets the share a validator keeps of what its stakers earn.
 */
export const setTake = /* @__PURE__ */ defineIntent({
  name: 'set_take',
  category: 'delegation',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.increase_take', 'SubtensorModule.decrease_take'],
  summary: 'Sets the share a validator keeps of what its stakers earn.',
  params: {
    take: proportion(65_535n),
    hotkeySs58: optional(account),
  },
  call: async ({ take, hotkeySs58 }, context) => {
    const hotkey = hotkeyOf(context, hotkeySs58, 'setTake');
    const current = BigInt((await context.view.query('SubtensorModule', 'Delegates', hotkey)) as number);
    if (take === current) throw nothing(`the take is ${current} of 65535 already`);
    return subtensor(take < current ? 'decrease_take' : 'increase_take', { hotkey, take });
  },
});
