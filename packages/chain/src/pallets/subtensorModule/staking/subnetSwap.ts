import { saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import type { State } from '../../../state/State.ts';
import type { StorageItem } from '../../../state/storageItems.ts';
import { hasPool } from '../../swap/pool.ts';
import { type SwapResult, swap } from '../../swap/swap.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetTAO, SubnetVolume } from '../storage/pools.ts';
import { TotalStake } from '../storage/staking.ts';

/** A swap as stake operations ask for it. */
export interface SubnetOrder {
  /** TAO or alpha paid, fee included, rao. */
  readonly amountRao: bigint;
  /** Worst price, rao of TAO per alpha; the chain's bound for none when left out. */
  readonly limitPriceRao?: bigint;
  /** Whether no fee is charged. */
  readonly dropFees: boolean;
}

/**
 * Buys alpha, and keeps the subnet's books: reserves, alpha outside, `TotalStake`, volume. The fee is in none of them, the caller
 * pays it on.
 *
 * Source: `swap_tao_for_alpha` in `pallets/subtensor/src/staking/stake_utils.rs`, spec 475; whole swaps before counted the fee in
 * `TotalStake` too.
 */
export function swapTaoForAlpha(context: Context, netuid: number, order: SubnetOrder): SwapResult {
  const { state } = context;
  const result = hasPool(state, netuid)
    ? swap(context, netuid, { side: 'buy', ...order })
    : oneForOne(order.amountRao);
  take(SubnetAlphaIn, state, netuid, result.paidOutRao);
  add(SubnetAlphaOut, state, netuid, result.paidOutRao);
  add(SubnetTAO, state, netuid, result.paidInRao);
  TotalStake.mutate(state, (stake) => saturatingAddU64(stake, result.paidInRao));
  SubnetVolume.mutate(state, netuid, (volume) => volume + order.amountRao);
  return result;
}

/**
 * Sells alpha, and keeps the subnet's books.
 *
 * Source: `swap_alpha_for_tao` in `pallets/subtensor/src/staking/stake_utils.rs`.
 */
export function swapAlphaForTao(context: Context, netuid: number, order: SubnetOrder): SwapResult {
  const { state } = context;
  const result = hasPool(state, netuid)
    ? swap(context, netuid, { side: 'sell', ...order })
    : oneForOne(order.amountRao);
  add(SubnetAlphaIn, state, netuid, result.paidInRao);
  take(SubnetAlphaOut, state, netuid, result.paidInRao);
  take(SubnetTAO, state, netuid, result.paidOutRao);
  TotalStake.mutate(state, (stake) => saturatingSubU64(stake, result.paidOutRao));
  SubnetVolume.mutate(state, netuid, (volume) => volume + result.paidOutRao);
  return result;
}

type RaoOfSubnet = StorageItem<[netuid: number], bigint, never>;

function add(item: RaoOfSubnet, state: State, netuid: number, rao: bigint): void {
  item.mutate(state, netuid, (before) => saturatingAddU64(before, rao));
}

function take(item: RaoOfSubnet, state: State, netuid: number, rao: bigint): void {
  if (rao > 0n) item.mutate(state, netuid, (before) => saturatingSubU64(before, rao));
}

function oneForOne(amountRao: bigint): SwapResult {
  return { paidInRao: amountRao, paidOutRao: amountRao, feeRao: 0n };
}
