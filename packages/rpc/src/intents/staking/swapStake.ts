import { defineIntent } from '../defineIntent.ts';
import { account, alphaOrAll, boolean, FIVE_PERCENT, netuid, optional, tolerance } from '../params/index.ts';
import { coldkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';
import { allStakeRao } from '../shared/everything.ts';
import { moveLimit } from '../shared/prices.ts';

/**
 * Moves stake of a hotkey to another subnet.
 */
export const swapStake = /* @__PURE__ */ defineIntent({
  name: 'swap_stake',
  category: 'staking',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.swap_stake', 'SubtensorModule.swap_stake_limit'],
  summary: 'Moves stake of a hotkey to another subnet.',
  params: {
    hotkeySs58: account,
    originNetuid: netuid,
    destNetuid: netuid,
    amountAlpha: alphaOrAll('originNetuid'),
    slippageProtection: optional(boolean, true),
    rateTolerance: optional(tolerance, FIVE_PERCENT),
  },
  call: async (
    { hotkeySs58, originNetuid, destNetuid, amountAlpha, slippageProtection, rateTolerance },
    context,
  ) => {
    const held =
      amountAlpha === 'all'
        ? await allStakeRao(context.view, {
            coldkey: coldkeyOf(context, 'swapStake'),
            hotkey: hotkeySs58,
            netuid: originNetuid,
          })
        : amountAlpha;
    const order = {
      hotkey: hotkeySs58,
      origin_netuid: originNetuid,
      destination_netuid: destNetuid,
      alpha_amount: held,
    };
    if (!slippageProtection) return subtensor('swap_stake', order);
    const subnets = { origin: originNetuid, destination: destNetuid };
    const limit_price = await moveLimit(context.view, subnets, rateTolerance);
    return subtensor('swap_stake_limit', { ...order, limit_price, allow_partial: false });
  },
});
