import { defineIntent } from '../defineIntent.ts';
import { account } from '../params/index.ts';
import { basketLegs } from '../shared/baskets.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Makes up to 128 trades in a validator's basket, as one.
 */
export const swapBasketMany = /* @__PURE__ */ defineIntent({
  name: 'swap_basket_many',
  category: 'root',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.swap_basket_many'],
  summary: "Makes up to 128 trades in a validator's basket, as one.",
  params: {
    hotkeySs58: account,
    legs: basketLegs,
  },
  call: ({ hotkeySs58, legs }) =>
    subtensor('swap_basket_many', {
      hotkey: hotkeySs58,
      legs: legs.map((leg) => [leg.originNetuid, leg.destNetuid, leg.amountRao, leg.minAmountOutRao]),
    }),
});
