import type { Context } from '../../../runtime/Context.ts';
import { becomeDelegate, ownsHotkey } from './hotkeys.ts';
import { ensureOrderSize, maxOrder } from './maxAmounts.ts';
import { minOf } from './minMax.ts';
import type { StakePosition } from './sharePool.ts';
import { stakeIntoSubnet } from './stakeIntoSubnet.ts';
import { validateAddStake } from './validateAddStake.ts';

/** Checks and stakes TAO at any price (`do_add_stake`); answers the alpha, rao. */
export function addStakeTo(context: Context, position: StakePosition, amountRao: bigint): bigint {
  ensureOrderSize(context, position.netuid, 'buy', amountRao);
  validateAddStake(context, position, { amountRao, maxRao: amountRao, allowPartial: false });
  return stakeIntoSubnet(context, position, { amountRao, dropFees: false });
}

/** A limit of price, and what to do where it comes first. */
export interface StakeLimit {
  /** Worst price, rao of TAO per alpha. */
  readonly limitPriceRao: bigint;
  /** Whether less than asked for will do. */
  readonly allowPartial: boolean;
}

/** Checks and stakes TAO up to a price (`do_add_stake_limit`); answers the alpha, rao. */
export function addStakeWithin(
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
