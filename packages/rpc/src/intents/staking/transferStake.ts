import { defineIntent } from '../defineIntent.ts';
import { account, alphaOrAll, netuid, optional } from '../params/index.ts';
import { coldkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';
import { allStakeRao } from '../shared/everything.ts';

/**
 * Gives stake to another coldkey.
 */
export const transferStake = /* @__PURE__ */ defineIntent({
  name: 'transfer_stake',
  category: 'staking',
  signer: 'coldkey',
  origin: 'signed',
  calls: ['SubtensorModule.transfer_stake', 'SubtensorModule.transfer_stake_and_hotkey'],
  summary: 'Gives stake to another coldkey.',
  params: {
    destColdkeySs58: account,
    hotkeySs58: account,
    originNetuid: netuid,
    destNetuid: netuid,
    amountAlpha: alphaOrAll('originNetuid'),
    destHotkeySs58: optional(account),
  },
  call: async (
    { destColdkeySs58, hotkeySs58, originNetuid, destNetuid, amountAlpha, destHotkeySs58 },
    context,
  ) => {
    const alpha_amount =
      amountAlpha === 'all'
        ? await allStakeRao(context.view, {
            coldkey: coldkeyOf(context, 'transferStake'),
            hotkey: hotkeySs58,
            netuid: originNetuid,
          })
        : amountAlpha;
    const subnets = { origin_netuid: originNetuid, destination_netuid: destNetuid, alpha_amount };
    if (destHotkeySs58 !== undefined && destHotkeySs58 !== hotkeySs58)
      return subtensor('transfer_stake_and_hotkey', {
        destination_coldkey: destColdkeySs58,
        origin_hotkey: hotkeySs58,
        destination_hotkey: destHotkeySs58,
        ...subnets,
      });
    return subtensor('transfer_stake', {
      destination_coldkey: destColdkeySs58,
      hotkey: hotkeySs58,
      ...subnets,
    });
  },
});
