import { bySpec } from '@taokit/types';
import type { Context } from '../../../runtime/Context.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import { becomeDelegate, ownsHotkey } from './hotkeys.ts';
import { maxStakeMove } from './maxAmounts.ts';
import { minOf } from './minMax.ts';
import { stakeOf } from './sharePool.ts';
import * as of300 from './spec300/moveStake.ts';
import { stakeIntoSubnet } from './stakeIntoSubnet.ts';
import { transferTao } from './tao.ts';
import { transferStakeWithinSubnet } from './transferStakeWithinSubnet.ts';
import { unstakeFromSubnet } from './unstakeFromSubnet.ts';
import { leastTransition, type StakeTransition, validateStakeTransition } from './validateStakeTransition.ts';

const ROOT = 0;

/** Moves stake, and answers what was moved, rao of TAO (`transition_stake_internal`). */
export const moveStake: (context: Context, move: StakeTransition) => bigint = /* @__PURE__ */ ruleBySpec({
  283: of300.moveStake,
  423: moveAsOf423,
});

/** How much is asked for: until 474 no more than there is, as a fee paid in alpha may have taken some of it. */
const askedAt = /* @__PURE__ */ bySpec<(askedRao: bigint, stakeRao: bigint) => bigint>({
  423: minOf,
  475: (askedRao) => askedRao,
});

/**
 * Moves stake: within a subnet as it is, to another one by a sale and a purchase, of which only one pays a fee.
 *
 * Source: `transition_stake_internal` in `pallets/subtensor/src/staking/move_stake.rs`, spec 425 and 475.
 *
 * @param context - where
 * @param asked - from where to where; more than there is means all until 474, and is refused since
 * @returns what was moved, rao of TAO
 */
function moveAsOf423(context: Context, asked: StakeTransition): bigint {
  const { from, to, limitPriceRao } = asked;
  const alphaRao = askedAt(context.spec)(asked.alphaRao, stakeOf(context.state, from));
  const move = { ...asked, alphaRao };
  const isCross = from.netuid !== to.netuid;
  const maxRao =
    isCross && limitPriceRao !== undefined
      ? maxStakeMove(context, from.netuid, to.netuid, limitPriceRao)
      : alphaRao;
  validateStakeTransition(context, move, maxRao);
  const movedRao = minOf(alphaRao, maxRao);
  return isCross
    ? moveAcross(context, { ...move, alphaRao: movedRao })
    : transferStakeWithinSubnet(context, from, to, movedRao);
}

function moveAcross(context: Context, move: StakeTransition): bigint {
  const { from, to, alphaRao } = move;
  const isFromRoot = from.netuid === ROOT;
  const taoRao = unstakeFromSubnet(context, from, {
    amountRao: alphaRao,
    dropFees: isFromRoot,
    enforceRootHold: true,
  });
  if (from.coldkey !== to.coldkey) transferTao(context, from.coldkey, to.coldkey, taoRao);
  // The fee may have taken what made it enough: then it stays free.
  if (taoRao < leastTransition(context, move)) return taoRao;
  if (!ownsHotkey(context.state, to.coldkey, to.hotkey)) becomeDelegate(context.state, to.hotkey);
  stakeIntoSubnet(context, to, { amountRao: taoRao, dropFees: !isFromRoot });
  return taoRao;
}
