import { defineIntent } from '../defineIntent.ts';
import { account, alpha, alphaOrAll, netuid, optional } from '../params/index.ts';
import { basketHoldingRao } from '../shared/baskets.ts';
import { subtensor } from '../shared/calls.ts';
import { refuseInput } from '../shared/refuse.ts';

/**
 * Trades part of a validator's basket for another subnet's alpha.
 */
export const swapBasket = /* @__PURE__ */ defineIntent({
  name: 'swap_basket',
  category: 'root',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.swap_basket'],
  summary: "Trades part of a validator's basket for another subnet's alpha.",
  params: {
    hotkeySs58: account,
    originNetuid: netuid,
    destNetuid: netuid,
    amount: alphaOrAll('originNetuid'),
    minAmountOut: optional(alpha('destNetuid'), 0n),
  },
  refine: ({ originNetuid, destNetuid }) => {
    if (originNetuid === destNetuid) refuseInput('swapBasket.destNetuid', destNetuid, 'another subnet');
  },
  call: async ({ hotkeySs58, originNetuid, destNetuid, amount, minAmountOut }, context) =>
    subtensor('swap_basket', {
      hotkey: hotkeySs58,
      origin_netuid: originNetuid,
      destination_netuid: destNetuid,
      amount: amount === 'all' ? await basketHoldingRao(context.view, hotkeySs58, originNetuid) : amount,
      min_amount_out: minAmountOut,
    }),
});
