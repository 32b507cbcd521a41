import { maxUnstake } from '@taokit/dtao/staking';
import type { Context } from '../../../../runtime/Context.ts';
import { fail } from '../../../../runtime/DispatchFailure.ts';
import { ensureSubtokenEnabled } from '../../subnets/existing.ts';
import { minOf } from '../minMax.ts';
import type { StakeLimit } from '../StakeLimit.ts';
import type { StakePosition } from '../StakePosition.ts';
import { atAnyPrice } from './addStake.ts';
import { validateRemoveStake } from './stakeChecks.ts';
import { clearSmallNomination, forgetPendingChildren, unstakeFromSubnet } from './stakeEffects.ts';
import { readSubnet, stakingRulesOf } from './subnetBooks.ts';
import { addBalance } from './tao.ts';

/** Checks and sells stake at any price (`do_remove_stake`). */
export function removeStakeFrom(context: Context, position: StakePosition, amountRao: bigint): void {
  ensureSubtokenEnabled(context.state, position.netuid);
  validateRemoveStake(context, position, atAnyPrice(amountRao));
  sell(context, position, { amountRao });
}

/** Checks and sells stake down to a price (`do_remove_stake_limit`); whether the subnet trades is not asked. */
export function removeStakeWithin(
  context: Context,
  position: StakePosition,
  amountRao: bigint,
  { limitPriceRao, allowPartial }: StakeLimit,
): void {
  const maxRao = mostUnstake(context, position.netuid, limitPriceRao);
  validateRemoveStake(context, position, { amountRao, maxRao, allowPartial });
  sell(context, position, { amountRao: minOf(amountRao, maxRao), limitPriceRao });
}

/** The most a limit lets an order sell, rao; ends the call with `ZeroMaxStakeAmount` where that is nothing. */
export function mostUnstake(context: Context, netuid: number, limitPriceRao: bigint): bigint {
  const most = maxUnstake(readSubnet(context.state, netuid), limitPriceRao, stakingRulesOf(context));
  return most.ok ? most.amountRao : fail(`SubtensorModule.${most.refusal}`, most.reason);
}

function sell(
  context: Context,
  position: StakePosition,
  order: { readonly amountRao: bigint; readonly limitPriceRao?: bigint },
): void {
  addBalance(context, position.coldkey, unstakeFromSubnet(context, position, { ...order, dropFees: false }));
  clearSmallNomination(context, position);
  forgetPendingChildren(context, position.hotkey);
}
