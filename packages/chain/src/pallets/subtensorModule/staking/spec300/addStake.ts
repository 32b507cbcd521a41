import { maxStake } from '@taokit/dtao/staking';
import type { Context } from '../../../../runtime/Context.ts';
import { fail } from '../../../../runtime/DispatchFailure.ts';
import { becomeDelegate, ownsHotkey } from '../hotkeys.ts';
import { minOf } from '../minMax.ts';
import type { StakeLimit } from '../StakeLimit.ts';
import type { StakePosition } from '../StakePosition.ts';
import type { OrderBounds } from '../validateAddStake.ts';
import { validateAddStake } from './stakeChecks.ts';
import { stakeIntoSubnet } from './stakeEffects.ts';
import { readSubnet, stakingRulesOf } from './subnetBooks.ts';
import { removeBalance } from './tao.ts';

/** Checks and stakes TAO at any price (`do_add_stake`); answers the alpha, rao. */
export function addStakeTo(context: Context, position: StakePosition, amountRao: bigint): bigint {
  validateAddStake(context, position, atAnyPrice(amountRao));
  const paidRao = removeBalance(context, position.coldkey, amountRao);
  return stakeIntoSubnet(context, position, { amountRao: paidRao, dropFees: false }, true);
}

/** Checks and stakes TAO up to a price (`do_add_stake_limit`); answers the alpha, rao. */
export function addStakeWithin(
  context: Context,
  position: StakePosition,
  amountRao: bigint,
  { limitPriceRao, allowPartial }: StakeLimit,
): bigint {
  const { hotkey, coldkey, netuid } = position;
  const maxRao = mostStake(context, netuid, limitPriceRao);
  validateAddStake(context, position, { amountRao, maxRao, allowPartial });
  if (!ownsHotkey(context.state, coldkey, hotkey)) becomeDelegate(context.state, hotkey);
  const paidRao = removeBalance(context, coldkey, minOf(amountRao, maxRao));
  return stakeIntoSubnet(context, position, { amountRao: paidRao, limitPriceRao, dropFees: false }, true);
}

/** The most a limit lets an order stake, rao; ends the call with `ZeroMaxStakeAmount` where that is nothing. */
export function mostStake(context: Context, netuid: number, limitPriceRao: bigint): bigint {
  const most = maxStake(readSubnet(context.state, netuid), limitPriceRao, stakingRulesOf(context));
  return most.ok ? most.amountRao : fail(`SubtensorModule.${most.refusal}`, most.reason);
}

/** An order without a limit. */
export function atAnyPrice(amountRao: bigint): OrderBounds {
  return { amountRao, maxRao: amountRao, allowPartial: false };
}
