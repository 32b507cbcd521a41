import { defineIntent } from '../defineIntent.ts';
import { account, boolean, netuid, optional, taoOrAll, u64 } from '../params/index.ts';
import { coldkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';
import { spendableRao } from '../shared/everything.ts';

/**
 * Stakes TAO on a hotkey of a subnet, up to a price.
 */
export const addStakeLimit = /* @__PURE__ */ defineIntent({
  name: 'add_stake_limit',
  category: 'staking',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.add_stake_limit'],
  summary: 'Stakes TAO on a hotkey of a subnet, up to a price.',
  params: {
    hotkeySs58: account,
    netuid: netuid,
    amountTao: taoOrAll,
    limitPriceRao: u64,
    allowPartial: optional(boolean, false),
  },
  call: async ({ hotkeySs58, netuid, amountTao, limitPriceRao, allowPartial }, context) =>
    subtensor('add_stake_limit', {
      hotkey: hotkeySs58,
      netuid,
      amount_staked:
        amountTao === 'all'
          ? await spendableRao(context.view, coldkeyOf(context, 'addStakeLimit'))
          : amountTao,
      limit_price: limitPriceRao,
      allow_partial: allowPartial,
    }),
});
