import type { Context } from '../../../runtime/Context.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import { becomeDelegate, ownsHotkey } from './hotkeys.ts';
import { ensureOrderSize, maxOrder } from './maxAmounts.ts';
import { minOf } from './minMax.ts';
import type { StakeLimit } from './StakeLimit.ts';
import type { StakePosition } from './StakePosition.ts';
import * as of300 from './spec300/addStake.ts';
import { stakeIntoSubnet } from './stakeIntoSubnet.ts';
import { validateAddStake } from './validateAddStake.ts';

/** Checks and stakes TAO at any price (`do_add_stake`); answers the alpha, rao. */
export const addStakeTo: (context: Context, position: StakePosition, amountRao: bigint) => bigint =
  /* @__PURE__ */ ruleBySpec({ 283: of300.addStakeTo, 423: addAtAnyPrice });

/** Checks and stakes TAO up to a price (`do_add_stake_limit`); answers the alpha, rao. */
export const addStakeWithin: (
  context: Context,
  position: StakePosition,
  amountRao: bigint,
  limit: StakeLimit,
) => bigint = /* @__PURE__ */ ruleBySpec({ 283: of300.addStakeWithin, 423: addUpToPrice });

function addAtAnyPrice(context: Context, position: StakePosition, amountRao: bigint): bigint {
  ensureOrderSize(context, position.netuid, 'buy', amountRao);
  validateAddStake(context, position, { amountRao, maxRao: amountRao, allowPartial: false });
  return stakeIntoSubnet(context, position, { amountRao, dropFees: false });
}

function addUpToPrice(
  context: Context,
  position: StakePosition,
  amountRao: bigint,
  { limitPriceRao, allowPartial }: StakeLimit,
): bigint {
  const { state } = context;
  const { hotkey, coldkey, netuid } = position;
  ensureOrderSize(context, netuid, 'buy', amountRao);
  const maxRao = maxOrder(context, netuid, 'buy', limitPriceRao);
  validateAddStake(context, position, { amountRao, maxRao, allowPartial });
  if (!ownsHotkey(state, coldkey, hotkey)) becomeDelegate(state, hotkey);
  const possibleRao = minOf(amountRao, maxRao);
  return stakeIntoSubnet(context, position, { amountRao: possibleRao, limitPriceRao, dropFees: false });
}
