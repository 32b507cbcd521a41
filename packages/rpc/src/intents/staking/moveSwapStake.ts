import { defineIntent } from '../defineIntent.ts';
import { account, alphaOrAll, boolean, FIVE_PERCENT, netuid, optional, tolerance } from '../params/index.ts';
import { coldkeyOf } from '../shared/accounts.ts';
import { batchAll, subtensor } from '../shared/calls.ts';
import { allStakeRao } from '../shared/everything.ts';
import { moveLimit } from '../shared/prices.ts';
import { refuseInput } from '../shared/refuse.ts';

/**
 * Moves stake to another hotkey, then to another subnet, as one.
 */
export const moveSwapStake = /* @__PURE__ */ defineIntent({
  name: 'move_swap_stake',
  category: 'staking',
  signer: 'coldkey',
  origin: 'signed',
  calls: [
    'SubtensorModule.move_stake',
    'SubtensorModule.swap_stake',
    'SubtensorModule.swap_stake_limit',
    'Utility.batch_all',
  ],
  summary: 'Moves stake to another hotkey, then to another subnet, as one.',
  params: {
    originHotkeySs58: account,
    originNetuid: netuid,
    destHotkeySs58: account,
    destNetuid: netuid,
    amountAlpha: alphaOrAll('originNetuid'),
    slippageProtection: optional(boolean, true),
    rateTolerance: optional(tolerance, FIVE_PERCENT),
  },
  refine: ({ originHotkeySs58, destHotkeySs58, originNetuid, destNetuid }) => {
    if (originHotkeySs58 === destHotkeySs58)
      refuseInput(
        'moveSwapStake.destHotkeySs58',
        destHotkeySs58,
        'another hotkey; swapStake changes only the subnet',
      );
    if (originNetuid === destNetuid)
      refuseInput(
        'moveSwapStake.destNetuid',
        destNetuid,
        'another subnet; moveStake changes only the hotkey',
      );
  },
  call: async (values, context) => {
    const { originHotkeySs58, originNetuid, destHotkeySs58, destNetuid, amountAlpha } = values;
    const held =
      amountAlpha === 'all'
        ? await allStakeRao(context.view, {
            coldkey: coldkeyOf(context, 'moveSwapStake'),
            hotkey: originHotkeySs58,
            netuid: originNetuid,
          })
        : amountAlpha;
    // The share pool may credit one rao less than was moved: the second call takes one less.
    if (held <= 1n) refuseInput('moveSwapStake.amountAlpha', held, 'more than 1 rao');
    const move = subtensor('move_stake', {
      origin_hotkey: originHotkeySs58,
      destination_hotkey: destHotkeySs58,
      origin_netuid: originNetuid,
      destination_netuid: originNetuid,
      alpha_amount: held,
    });
    const order = {
      hotkey: destHotkeySs58,
      origin_netuid: originNetuid,
      destination_netuid: destNetuid,
      alpha_amount: held - 1n,
    };
    const subnets = { origin: originNetuid, destination: destNetuid };
    const swap = values.slippageProtection
      ? subtensor('swap_stake_limit', {
          ...order,
          limit_price: await moveLimit(context.view, subnets, values.rateTolerance),
          allow_partial: false,
        })
      : subtensor('swap_stake', order);
    return batchAll(context, [move, swap]);
  },
});
