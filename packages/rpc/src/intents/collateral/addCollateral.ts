import { defineIntent } from '../defineIntent.ts';
import { account, alphaOrAll, FIVE_PERCENT, netuid, optional, tolerance } from '../params/index.ts';
import { coldkeyOf, hotkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';
import { freeCollateralRao } from '../shared/collateral.ts';
import { buyLimitRao } from '../shared/prices.ts';

/**
 * Locks alpha as a miner's collateral, and buys what is missing.
 */
export const addCollateral = /* @__PURE__ */ defineIntent({
  name: 'add_collateral',
  category: 'collateral',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.add_collateral'],
  summary: "Locks alpha as a miner's collateral, and buys what is missing.",
  params: {
    netuid: netuid,
    amountAlpha: alphaOrAll('netuid'),
    hotkeySs58: optional(account),
    rateTolerance: optional(tolerance, FIVE_PERCENT),
  },
  call: async ({ netuid, amountAlpha, hotkeySs58, rateTolerance }, context) => {
    const hotkey = hotkeyOf(context, hotkeySs58, 'addCollateral');
    const alphaRao =
      amountAlpha === 'all'
        ? await freeCollateralRao(context.view, {
            coldkey: coldkeyOf(context, 'addCollateral'),
            hotkey,
            netuid,
          })
        : amountAlpha;
    const limit_price = await buyLimitRao(context.view, netuid, rateTolerance);
    return subtensor('add_collateral', { netuid, hotkey, alpha: alphaRao, limit_price });
  },
});
