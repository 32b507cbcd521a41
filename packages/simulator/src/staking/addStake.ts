import type { Coldkey, Hotkey } from '@taokit/types';
import { freeRao, withdraw } from '../balances/balances.ts';
import { minRao } from '../balances/minRao.ts';
import { changePosition } from '../state/StakePool.ts';
import type { BlockContext } from '../system/BlockContext.ts';
import { DISPATCHED, type DispatchResult, refuse } from '../system/DispatchResult.ts';
import { stakePoolOf } from './hotkeys.ts';
import { quoteAlpha, swapTaoForAlpha } from './poolSwap.ts';

/** What to stake: TAO through a hotkey on a subnet. */
export interface StakeOrder {
  /** The validator. */
  readonly hotkey: Hotkey;
  /** The subnet; 0 is the root. */
  readonly netuid: number;
  /** TAO to pay, fee included, rao. */
  readonly amountRao: bigint;
}

/**
 * `SubtensorModule.add_stake`: the fee stays in the pool, the rest buys alpha for the coldkey's position with the hotkey.
 *
 * Source: `staking/add_stake.rs` and `stake_into_subnet`, v2.0.0.
 */
export function addStake(context: BlockContext, coldkey: Coldkey, order: StakeOrder): DispatchResult {
  const { state } = context;
  const refusal = validateAddStake(context, coldkey, order);
  if (refusal !== undefined) return refusal;
  const subnet = state.subnets.get(order.netuid)!;
  const paidRao = withdraw(state, coldkey, order.amountRao);
  const { stakingFeeRao } = state.parameters;
  const feeRao = minRao(paidRao, stakingFeeRao);
  // Validated with the whole amount: the smaller one cannot be refused.
  const alphaRao = swapTaoForAlpha(subnet, paidRao - feeRao)!;
  if (alphaRao > 0n) changePosition(stakePoolOf(subnet, order.hotkey), coldkey, alphaRao);
  subnet.pool.taoRao += feeRao;
  context.events.push({
    name: 'SubtensorModule.StakeAdded',
    coldkey,
    hotkey: order.hotkey,
    netuid: order.netuid,
    taoRao: paidRao - feeRao,
    alphaRao,
  });
  return DISPATCHED;
}

function validateAddStake({ state }: BlockContext, coldkey: Coldkey, order: StakeOrder) {
  const { minStakeRao, stakingFeeRao } = state.parameters;
  const subnet = state.subnets.get(order.netuid);
  if (subnet === undefined)
    return refuse('SubtensorModule.SubnetNotExists', `There is no subnet ${order.netuid}.`);
  if (order.amountRao < minStakeRao + stakingFeeRao)
    return refuse(
      'SubtensorModule.AmountTooLow',
      `${order.amountRao} rao are less than the minimum with fee.`,
    );
  const free = freeRao(state, coldkey);
  if (order.amountRao > free)
    return refuse('SubtensorModule.NotEnoughBalanceToStake', `${coldkey} has ${free} rao.`);
  if (!state.owners.has(order.hotkey))
    return refuse('SubtensorModule.HotKeyAccountNotExists', `Nobody registered ${order.hotkey}.`);
  if (quoteAlpha(subnet, order.amountRao) === undefined)
    return refuse('SubtensorModule.InsufficientLiquidity', `The pool cannot take ${order.amountRao} rao.`);
  return undefined;
}
