import { defineIntent } from '../defineIntent.ts';
import { account, boolean, FIVE_PERCENT, netuid, optional, taoOrAll, tolerance } from '../params/index.ts';
import { coldkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';
import { spendableRao } from '../shared/everything.ts';
import { buyLimitRao } from '../shared/prices.ts';

/**
 * Stakes TAO on a hotkey of a subnet.
 *
 * Protected unless told otherwise: the order fails when the price has risen by more than `rateTolerance` (5 %).
 */
export const addStake = /* @__PURE__ */ defineIntent({
  name: 'add_stake',
  category: 'staking',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.add_stake', 'SubtensorModule.add_stake_limit'],
  summary: 'Stakes TAO on a hotkey of a subnet.',
  params: {
    hotkeySs58: account,
    netuid: netuid,
    amountTao: taoOrAll,
    slippageProtection: optional(boolean, true),
    rateTolerance: optional(tolerance, FIVE_PERCENT),
  },
  call: async ({ hotkeySs58, netuid, amountTao, slippageProtection, rateTolerance }, context) => {
    const { view } = context;
    const amount_staked =
      amountTao === 'all' ? await spendableRao(view, coldkeyOf(context, 'addStake')) : amountTao;
    const order = { hotkey: hotkeySs58, netuid, amount_staked };
    if (!slippageProtection) return subtensor('add_stake', order);
    const limit_price = await buyLimitRao(view, netuid, rateTolerance);
    return subtensor('add_stake_limit', { ...order, limit_price, allow_partial: false });
  },
});
