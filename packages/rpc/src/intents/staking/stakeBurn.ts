import { defineIntent } from '../defineIntent.ts';
import { account, FIVE_PERCENT, netuid, optional, tao, tolerance, u64 } from '../params/index.ts';
import { hotkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';
import { buyLimitRao } from '../shared/prices.ts';

/**
 * Buys alpha and burns it.
 */
export const stakeBurn = /* @__PURE__ */ defineIntent({
  name: 'stake_burn',
  category: 'staking',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.add_stake_burn'],
  summary: 'Buys alpha and burns it.',
  params: {
    /** Which subnet. */
    netuid: netuid,
    /** How much TAO. */
    amountTao: tao,
    /** Worst price, rao of TAO per alpha; made of the price and the tolerance when left out. */
    limitPrice: optional(u64),
    /** How far the price may move, as a share: 0.05 is 5 %. */
    rateTolerance: optional(tolerance, FIVE_PERCENT),
    /** The hotkey. */
    hotkeySs58: optional(account),
  },
  call: async ({ netuid, amountTao, limitPrice, rateTolerance, hotkeySs58 }, context) =>
    subtensor('add_stake_burn', {
      hotkey: hotkeyOf(context, hotkeySs58, 'stakeBurn'),
      netuid,
      amount: amountTao,
      limit: limitPrice ?? (await buyLimitRao(context.view, netuid, rateTolerance)),
    }),
});
