import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { simulateSwap } from '../../swap/swap.ts';
import { ensureSubnetExists } from '../subnets/existing.ts';
import { ensureCoversCollateral } from './collateral.ts';
import { MIN_STAKE_RAO } from './constants.ts';
import { ensureHotkeyExists } from './hotkeys.ts';
import { ensureAvailable } from './locks.ts';
import { ensureRootStakeUnlocked } from './rootUnlock.ts';
import { type StakePosition, stakeOf } from './sharePool.ts';
import { ensureWithinLimit, illiquid, type OrderBounds, tooLow } from './validateAddStake.ts';

const ROOT = 0;

/**
 * The checks of unstaking, in the chain's order; whether the subnet trades is not among them.
 *
 * Source: `validate_remove_stake` in `pallets/subtensor/src/staking/stake_utils.rs`, spec 475.
 *
 * @param context - where
 * @param position - whose stake
 * @param bounds - how much alpha
 */
export function validateRemoveStake(context: Context, position: StakePosition, bounds: OrderBounds): void {
  const { state } = context;
  const { hotkey, coldkey, netuid } = position;
  const { amountRao, maxRao, allowPartial } = bounds;
  ensureSubnetExists(state, netuid);
  tooLow(amountRao > 0n, 'Nothing would be unstaked.');
  const stakeRao = stakeOf(state, position);
  ensureStaked(stakeRao, amountRao);
  const swap = simulateSwap(context, netuid, 'sell', amountRao);
  if (!swap.ok) illiquid(swap.reason);
  const isAll = stakeRao === amountRao;
  tooLow(
    isAll || swap.paidOutRao >= MIN_STAKE_RAO,
    `${amountRao} rao of alpha bring ${swap.paidOutRao} rao, the least is ${MIN_STAKE_RAO}.`,
  );
  if (!allowPartial) ensureWithinLimit(amountRao, maxRao);
  ensureHotkeyExists(state, hotkey);
  ensureAvailable(context, coldkey, netuid, amountRao);
  ensureCoversCollateral(state, position, amountRao);
  if (netuid === ROOT) ensureRootStakeUnlocked(context, coldkey, hotkey);
}

/** Ends the call with `NotEnoughStakeToWithdraw`. */
export function ensureStaked(stakeRao: bigint, amountRao: bigint): void {
  ensure(
    stakeRao >= amountRao,
    'SubtensorModule.NotEnoughStakeToWithdraw',
    `${stakeRao} of ${amountRao} rao are staked.`,
  );
}
