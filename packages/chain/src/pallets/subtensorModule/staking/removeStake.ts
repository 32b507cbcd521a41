import type { Context } from '../../../runtime/Context.ts';
import { ensureSubtokenEnabled } from '../subnets/existing.ts';
import type { StakeLimit } from './addStake.ts';
import { queueChildkeyCheck } from './childkeyChecks.ts';
import { clearSmallNomination } from './clearSmallNomination.ts';
import { ensureOrderSize, maxOrder } from './maxAmounts.ts';
import { minOf } from './minMax.ts';
import { type StakePosition, stakeOf } from './sharePool.ts';
import { unstakeFromSubnet } from './unstakeFromSubnet.ts';
import { validateRemoveStake } from './validateRemoveStake.ts';

/** Checks and sells stake at any price, all of it where more is asked for (`do_remove_stake`). */
export function removeStakeFrom(context: Context, position: StakePosition, askedRao: bigint): void {
  ensureSubtokenEnabled(context.state, position.netuid);
  const stakeRao = stakeOf(context.state, position);
  const amountRao = minOf(askedRao, stakeRao);
  ensureOrderSize(context, position.netuid, 'sell', amountRao);
  validateRemoveStake(context, position, { amountRao, maxRao: amountRao, allowPartial: false });
  unstakeFromSubnet(context, position, { amountRao, dropFees: false, enforceRootHold: true });
  clearSmallNomination(context, position);
  queueChildkeyCheck(context.state, position.hotkey);
}

/** Checks and sells stake down to a price (`do_remove_stake_limit`). */
export function removeStakeWithin(
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
