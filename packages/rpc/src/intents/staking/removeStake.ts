import { defineIntent } from '../defineIntent.ts';
import { account, alphaOrAll, boolean, FIVE_PERCENT, netuid, optional, tolerance } from '../params/index.ts';
import { coldkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';
import { allStakeRao } from '../shared/everything.ts';
import { sellLimitRao } from '../shared/prices.ts';
import { MAX_ALPHA_RAO, withClaim } from '../shared/rootClaims.ts';

/**
 * Sells stake of a subnet for TAO.
 *
 * Protected unless told otherwise: the order fails when the price has fallen by more than `rateTolerance` (5 %). `claim` first
 * takes what the validator's basket owes, on root only.
 */
export const removeStake = /* @__PURE__ */ defineIntent({
  name: 'remove_stake',
  category: 'staking',
  signer: 'coldkey',
  origin: 'signed',
  calls: [
    'SubtensorModule.remove_stake',
    'SubtensorModule.remove_stake_limit',
    'SubtensorModule.claim_root_with_hotkey',
    'Utility.batch_all',
  ],
  summary: 'Sells stake of a subnet for TAO.',
  params: {
    hotkeySs58: account,
    netuid: netuid,
    amountAlpha: alphaOrAll('netuid'),
    slippageProtection: optional(boolean, true),
    rateTolerance: optional(tolerance, FIVE_PERCENT),
    claim: optional(boolean, false),
  },
  call: async ({ hotkeySs58, netuid, amountAlpha, slippageProtection, rateTolerance, claim }, context) => {
    const isAll = amountAlpha === 'all';
    const held = isAll
      ? await allStakeRao(context.view, {
          coldkey: coldkeyOf(context, 'removeStake'),
          hotkey: hotkeySs58,
          netuid,
        })
      : amountAlpha;
    const claimsAll = claim && netuid === 0 && isAll;
    const order = { hotkey: hotkeySs58, netuid, amount_unstaked: claimsAll ? MAX_ALPHA_RAO : held };
    const sale =
      slippageProtection && !claimsAll
        ? subtensor('remove_stake_limit', {
            ...order,
            limit_price: await sellLimitRao(context.view, netuid, rateTolerance),
            allow_partial: false,
          })
        : subtensor('remove_stake', order);
    return claim ? withClaim(context, { hotkey: hotkeySs58, netuid }, sale) : sale;
  },
});
