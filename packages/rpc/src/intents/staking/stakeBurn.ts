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
    netuid: netuid,
    amountTao: tao,
    limitPrice: optional(u64),
    rateTolerance: optional(tolerance, FIVE_PERCENT),
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
