import { defineIntent } from '../defineIntent.ts';
import { account, alphaOrAll, boolean, FIVE_PERCENT, netuid, optional, tolerance } from '../params/index.ts';
import { coldkeyOf } from '../shared/accounts.ts';
import { subtensor } from '../shared/calls.ts';
import { allStakeRao } from '../shared/everything.ts';
import { moveLimit } from '../shared/prices.ts';
import { refuseInput } from '../shared/refuse.ts';
import { MAX_ALPHA_RAO, withClaim } from '../shared/rootClaims.ts';

/**
 * Moves stake to another hotkey, of the same subnet or of another.
 *
 * Between subnets it sells and buys; then it fails when the ratio of the two prices has fallen by more than `rateTolerance`.
 */
export const moveStake = /* @__PURE__ */ defineIntent({
  name: 'move_stake',
  category: 'staking',
  signer: 'coldkey',
  origin: 'signed',
  calls: [
    'SubtensorModule.move_stake',
    'SubtensorModule.move_stake_limit',
    'SubtensorModule.claim_root_with_hotkey',
    'Utility.batch_all',
  ],
  summary: 'Moves stake to another hotkey, of the same subnet or of another.',
  params: {
    originHotkeySs58: account,
    originNetuid: netuid,
    destHotkeySs58: account,
    destNetuid: netuid,
    amountAlpha: alphaOrAll('originNetuid'),
    slippageProtection: optional(boolean, true),
    rateTolerance: optional(tolerance, FIVE_PERCENT),
    claim: optional(boolean, false),
  },
  call: async (values, context) => {
    const { originHotkeySs58, originNetuid, destHotkeySs58, destNetuid, amountAlpha, claim } = values;
    if (claim && originNetuid !== 0)
      refuseInput('moveStake.claim', claim, 'false where the stake does not come from root');
    const held =
      amountAlpha !== 'all'
        ? amountAlpha
        : claim
          ? MAX_ALPHA_RAO
          : await allStakeRao(context.view, {
              coldkey: coldkeyOf(context, 'moveStake'),
              hotkey: originHotkeySs58,
              netuid: originNetuid,
            });
    const order = {
      origin_hotkey: originHotkeySs58,
      destination_hotkey: destHotkeySs58,
      origin_netuid: originNetuid,
      destination_netuid: destNetuid,
      alpha_amount: held,
    };
    const isProtected = values.slippageProtection && originNetuid !== destNetuid;
    const subnets = { origin: originNetuid, destination: destNetuid };
    const move = isProtected
      ? subtensor('move_stake_limit', {
          ...order,
          limit_price: await moveLimit(context.view, subnets, values.rateTolerance),
          allow_partial: false,
        })
      : subtensor('move_stake', order);
    return claim ? withClaim(context, { hotkey: originHotkeySs58, netuid: originNetuid }, move) : move;
  },
});
