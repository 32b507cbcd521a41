import type { Coldkey, Hotkey } from '@taokit/types';
import { deposit } from '../balances/balances.ts';
import { minRao } from '../balances/minRao.ts';
import { changePosition, positionRao } from '../state/StakePool.ts';
import type { SubnetState } from '../state/SubnetState.ts';
import type { BlockContext } from '../system/BlockContext.ts';
import { DISPATCHED, type DispatchResult, refuse } from '../system/DispatchResult.ts';
import { stakePoolOf } from './hotkeys.ts';
import { quoteTao, swapAlphaForTao } from './poolSwap.ts';

/** What to unstake: alpha from a hotkey on a subnet. */
export interface UnstakeOrder {
  /** The validator. */
  readonly hotkey: Hotkey;
  /** The subnet; 0 is the root. */
  readonly netuid: number;
  /** Alpha to sell, rao. */
  readonly amountRao: bigint;
}

/**
 * `SubtensorModule.remove_stake`: sells alpha of the coldkey's position; the fee stays in the pool.
 *
 * Source: `staking/remove_stake.rs` and `unstake_from_subnet`, v2.0.0.
 */
export function removeStake(context: BlockContext, coldkey: Coldkey, order: UnstakeOrder): DispatchResult {
  const refusal = validateRemoveStake(context, coldkey, order);
  if (refusal !== undefined) return refusal;
  const subnet = context.state.subnets.get(order.netuid)!;
  unstake(context, coldkey, { ...order, feeRao: context.state.parameters.stakingFeeRao });
  clearSmallNomination(context, subnet, coldkey, order.hotkey);
  return DISPATCHED;
}

function validateRemoveStake({ state }: BlockContext, coldkey: Coldkey, order: UnstakeOrder) {
  const { minStakeRao } = state.parameters;
  const subnet = state.subnets.get(order.netuid);
  if (subnet === undefined)
    return refuse('SubtensorModule.SubnetNotExists', `There is no subnet ${order.netuid}.`);
  const taoRao = quoteTao(subnet, order.amountRao);
  if (taoRao === undefined)
    return refuse('SubtensorModule.InsufficientLiquidity', `The pool cannot take ${order.amountRao} rao.`);
  if (taoRao <= minStakeRao)
    return refuse('SubtensorModule.AmountTooLow', `${order.amountRao} rao of alpha are worth ${taoRao} rao.`);
  if (!state.owners.has(order.hotkey))
    return refuse('SubtensorModule.HotKeyAccountNotExists', `Nobody registered ${order.hotkey}.`);
  const stake = subnet.stakes.get(order.hotkey);
  const heldRao = stake === undefined ? 0n : positionRao(stake, coldkey);
  if (heldRao < order.amountRao)
    return refuse('SubtensorModule.NotEnoughStakeToWithdraw', `${coldkey} has ${heldRao} rao there.`);
  return undefined;
}

/** `unstake_from_subnet`, and the TAO paid out. The pool was asked before: it does not refuse. */
function unstake(
  context: BlockContext,
  coldkey: Coldkey,
  order: UnstakeOrder & { readonly feeRao: bigint },
): void {
  const { hotkey, netuid, amountRao } = order;
  const subnet = context.state.subnets.get(netuid)!;
  const soldForRao = swapAlphaForTao(subnet, amountRao)!;
  changePosition(stakePoolOf(subnet, hotkey), coldkey, -amountRao);
  const feeRao = minRao(soldForRao, order.feeRao);
  const taoRao = soldForRao - feeRao;
  subnet.pool.taoRao += feeRao;
  const name = 'SubtensorModule.StakeRemoved';
  context.events.push({ name, coldkey, hotkey, netuid, taoRao, alphaRao: amountRao });
  if (taoRao > 0n) deposit(context.state, coldkey, taoRao);
}

/** Pays out, without a fee, what is left of a nomination once it is below the minimum. */
function clearSmallNomination(
  context: BlockContext,
  subnet: SubnetState,
  coldkey: Coldkey,
  hotkey: Hotkey,
): void {
  const { state } = context;
  if (state.owners.get(hotkey) === coldkey) return;
  const leftRao = positionRao(stakePoolOf(subnet, hotkey), coldkey);
  if (leftRao >= state.parameters.nominatorMinStakeRao || quoteTao(subnet, leftRao) === undefined) return;
  unstake(context, coldkey, { hotkey, netuid: subnet.netuid, amountRao: leftRao, feeRao: 0n });
}
