import type { Context } from '../../../runtime/Context.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import { ensureSubtokenEnabled } from '../subnets/existing.ts';
import { queueChildkeyCheck } from './childkeyChecks.ts';
import { clearSmallNomination } from './clearSmallNomination.ts';
import { ensureOrderSize, maxOrder } from './maxAmounts.ts';
import { minOf } from './minMax.ts';
import type { StakeLimit } from './StakeLimit.ts';
import { type StakePosition, stakeOf } from './sharePool.ts';
import * as of300 from './spec300/removeStake.ts';
import { unstakeFromSubnet } from './unstakeFromSubnet.ts';
import { validateRemoveStake } from './validateRemoveStake.ts';

/** Checks and sells stake at any price (`do_remove_stake`). */
export const removeStakeFrom: (context: Context, position: StakePosition, amountRao: bigint) => void =
  /* @__PURE__ */ ruleBySpec({ 283: of300.removeStakeFrom, 423: sellAtAnyPrice });

/** Checks and sells stake down to a price (`do_remove_stake_limit`). */
export const removeStakeWithin: (
  context: Context,
  position: StakePosition,
  amountRao: bigint,
  limit: StakeLimit,
) => void = /* @__PURE__ */ ruleBySpec({ 283: of300.removeStakeWithin, 423: sellDownToPrice });

/** All of it where more is asked for. */
function sellAtAnyPrice(context: Context, position: StakePosition, askedRao: bigint): void {
  ensureSubtokenEnabled(context.state, position.netuid);
  const stakeRao = stakeOf(context.state, position);
  const amountRao = minOf(askedRao, stakeRao);
  ensureOrderSize(context, position.netuid, 'sell', amountRao);
  validateRemoveStake(context, position, { amountRao, maxRao: amountRao, allowPartial: false });
  unstakeFromSubnet(context, position, { amountRao, dropFees: false, enforceRootHold: true });
  clearSmallNomination(context, position);
  queueChildkeyCheck(context.state, position.hotkey);
}

function sellDownToPrice(
  context: Context,
  position: StakePosition,
  amountRao: bigint,
  { limitPriceRao, allowPartial }: StakeLimit,
): void {
  const { netuid } = position;
  ensureOrderSize(context, netuid, 'sell', amountRao);
  const maxRao = maxOrder(context, netuid, 'sell', limitPriceRao);
  validateRemoveStake(context, position, { amountRao, maxRao, allowPartial });
  const possibleRao = minOf(amountRao, maxRao);
  unstakeFromSubnet(context, position, {
    amountRao: possibleRao,
    limitPriceRao,
    dropFees: false,
    enforceRootHold: true,
  });
  clearSmallNomination(context, position);
  queueChildkeyCheck(context.state, position.hotkey);
}
