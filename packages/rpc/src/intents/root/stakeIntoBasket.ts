import { defineIntent } from '../defineIntent.ts';
import { account, taoOrAll } from '../params/index.ts';
import { coldkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';
import { spendableRao } from '../shared/everything.ts';

/**
 * Stakes TAO into the basket a root validator keeps.
 */
export const stakeIntoBasket = /* @__PURE__ */ defineIntent({
  name: 'stake_into_basket',
  category: 'root',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.stake_into_basket'],
  summary: 'Stakes TAO into the basket a root validator keeps.',
  params: {
    hotkeySs58: account,
    amountTao: taoOrAll,
  },
  call: async ({ hotkeySs58, amountTao }, context) =>
    subtensor('stake_into_basket', {
      hotkey: hotkeySs58,
      amount_staked:
        amountTao === 'all'
          ? await spendableRao(context.view, coldkeyOf(context, 'stakeIntoBasket'))
          : amountTao,
    }),
});
