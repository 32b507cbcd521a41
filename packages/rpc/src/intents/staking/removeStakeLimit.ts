import { defineIntent } from '../defineIntent.ts';
import { account, alphaOrAll, boolean, netuid, optional, u64 } from '../params/index.ts';
import { coldkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';
import { allStakeRao } from '../shared/everything.ts';
import { refuseInput } from '../shared/refuse.ts';
import { MAX_ALPHA_RAO, withClaim } from '../shared/rootClaims.ts';

/**
 * Sells stake of a subnet for TAO, down to a price.
 */
export const removeStakeLimit = /* @__PURE__ */ defineIntent({
  name: 'remove_stake_limit',
  category: 'staking',
  signer: 'coldkey',
  origin: 'signed',
  calls: [
    'SubtensorModule.remove_stake_limit',
    'SubtensorModule.remove_stake',
    'SubtensorModule.claim_root_with_hotkey',
    'Utility.batch_all',
  ],
  summary: 'Sells stake of a subnet for TAO, down to a price.',
  params: {
    hotkeySs58: account,
    netuid: netuid,
    amountAlpha: alphaOrAll('netuid'),
    limitPriceRao: u64,
    allowPartial: optional(boolean, false),
    claim: optional(boolean, false),
  },
  call: async ({ hotkeySs58, netuid, amountAlpha, limitPriceRao, allowPartial, claim }, context) => {
    const isAll = amountAlpha === 'all';
    const held = isAll
      ? await allStakeRao(context.view, {
          coldkey: coldkeyOf(context, 'removeStakeLimit'),
          hotkey: hotkeySs58,
          netuid,
        })
      : amountAlpha;
    if (claim && netuid === 0 && isAll) {
      if (limitPriceRao > 1_000_000_000n)
        refuseInput('removeStakeLimit.limitPriceRao', limitPriceRao, 'at most 1000000000 on root');
      const sale = subtensor('remove_stake', { hotkey: hotkeySs58, netuid, amount_unstaked: MAX_ALPHA_RAO });
      return withClaim(context, { hotkey: hotkeySs58, netuid }, sale);
    }
    const sale = subtensor('remove_stake_limit', {
      hotkey: hotkeySs58,
      netuid,
      amount_unstaked: held,
      limit_price: limitPriceRao,
      allow_partial: allowPartial,
    });
    return claim ? withClaim(context, { hotkey: hotkeySs58, netuid }, sale) : sale;
  },
});
