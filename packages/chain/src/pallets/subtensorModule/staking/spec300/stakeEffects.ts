import {
  type StakingOrder,
  stakeIntoSubnet as stakeInto,
  swapTaoForAlpha,
  takeStake,
  unstakeFromSubnet as unstakeFrom,
} from '@taokit/dtao/staking';
import type { Refusal } from '@taokit/errors';
import type { Context } from '../../../../runtime/Context.ts';
import { DispatchFailure, fail } from '../../../../runtime/DispatchFailure.ts';
import { alphaPrice } from '../../../swap/pool.ts';
import { totalStakeOfHotkey } from '../../childkeys/totalStake.ts';
import { PendingChildKeys } from '../../storage/childkeys.ts';
import { StakeThreshold } from '../../storage/hyperparameters.ts';
import { StakingOperationRateLimiter } from '../../storage/spec300.ts';
import { LastColdkeyHotkeyStakeBlock, NominatorMinRequiredStake } from '../../storage/staking.ts';
import { allNetuids } from '../../subnets/existing.ts';
import { listStakingHotkey, ownsHotkey } from '../hotkeys.ts';
import type { StakePosition } from '../StakePosition.ts';
import { decreaseFixedStake, fixedStakeOf, readHolding, writeHolding } from './fixedShares.ts';
import { keepSwap, readSubnet, stakingRulesOf } from './subnetBooks.ts';
import { addBalance } from './tao.ts';

/**
 * Stakes TAO that left the ledger (`stake_into_subnet`).
 *
 * @param context - where
 * @param position - who stakes
 * @param order - how much
 * @param limits - whether the position may not be changed again in this block
 * @returns alpha staked, rao
 */
export function stakeIntoSubnet(
  context: Context,
  position: StakePosition,
  order: StakingOrder,
  limits: boolean,
): bigint {
  const { state, block } = context;
  const { hotkey, coldkey, netuid } = position;
  const subnet = readSubnet(state, netuid);
  const rules = stakingRulesOf(context);
  const trade = stakeInto(subnet, readHolding(state, position), order, rules);
  // A pool and a hotkey's shares have one refusal in common.
  if (!trade.ok) {
    const isPools = trade.refusal !== 'AmountTooLow' && !swapTaoForAlpha(subnet, order, rules).ok;
    return failAs(isPools ? 'Swap' : 'SubtensorModule', trade);
  }
  listStakingHotkey(state, coldkey, hotkey);
  keepSwap(context, netuid, trade.swap, { side: 'buy', steps: order.amountRao > 0n });
  writeHolding(state, position, trade.holding);
  LastColdkeyHotkeyStakeBlock.insert(state, coldkey, hotkey, BigInt(block));
  if (limits) StakingOperationRateLimiter.insert(state, hotkey, coldkey, netuid, true);
  const { feeRao } = trade.swap;
  context.deposit('SubtensorModule.StakeAdded', [
    coldkey,
    hotkey,
    order.amountRao,
    trade.receivedRao,
    netuid,
    feeRao,
  ]);
  return trade.receivedRao;
}

/**
 * Sells a coldkey's stake; what a limit leaves is staked again (`unstake_from_subnet`). The TAO is the caller's to pay out.
 *
 * @returns TAO out of the pool, rao
 */
export function unstakeFromSubnet(context: Context, position: StakePosition, order: StakingOrder): bigint {
  const { state, block } = context;
  const { hotkey, coldkey, netuid } = position;
  const holding = readHolding(state, position);
  const trade = unstakeFrom(readSubnet(state, netuid), holding, order, stakingRulesOf(context));
  if (!trade.ok) return failAs('Swap', trade);
  const takenRao = -takeStake(holding, order.amountRao).updateRao;
  keepSwap(context, netuid, trade.swap, { side: 'sell', steps: takenRao > 0n });
  writeHolding(state, position, trade.holding);
  LastColdkeyHotkeyStakeBlock.insert(state, coldkey, hotkey, BigInt(block));
  const { feeRao } = trade.swap;
  context.deposit('SubtensorModule.StakeRemoved', [
    coldkey,
    hotkey,
    trade.receivedRao,
    takenRao,
    netuid,
    feeRao,
  ]);
  return trade.receivedRao;
}

/** Sells what is left of a nomination where it is too little; where the pool refuses, it is dropped. */
export function clearSmallNomination(context: Context, position: StakePosition): void {
  const { state } = context;
  if (ownsHotkey(state, position.coldkey, position.hotkey)) return;
  const alphaRao = fixedStakeOf(state, position);
  const priceBits = alphaPrice(context, position.netuid) >> 32n;
  const leastRao = priceBits === 0n ? 0n : (NominatorMinRequiredStake.get(state) << 32n) / priceBits;
  if (alphaRao >= leastRao) return;
  const mark = state.mark();
  try {
    addBalance(
      context,
      position.coldkey,
      unstakeFromSubnet(context, position, { amountRao: alphaRao, dropFees: false }),
    );
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
    state.rollback(mark);
    decreaseFixedStake(state, position, alphaRao);
  }
}

/** A hotkey whose stake fell below the threshold loses its children that are not live yet. */
export function forgetPendingChildren(context: Context, hotkey: StakePosition['hotkey']): void {
  const { state } = context;
  if (totalStakeOfHotkey(context, hotkey) >= StakeThreshold.get(state)) return;
  for (const netuid of allNetuids(state))
    if (PendingChildKeys.contains(state, netuid, hotkey)) PendingChildKeys.remove(state, netuid, hotkey);
}

function failAs(pallet: string, { refusal, reason }: Refusal<string>): never {
  return fail(`${pallet}.${refusal}`, reason);
}
