import type { Context } from '../../../runtime/Context.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import { approximateFee, simulateSwap } from '../../swap/swap.ts';
import { ensureSubnetExists, ensureSubtokenEnabled } from '../subnets/existing.ts';
import { MIN_STAKE_RAO } from './constants.ts';
import { ensureHotkeyExists, ensureStakingHotkeysCanGrow } from './hotkeys.ts';
import { minOf } from './minMax.ts';
import { isWorthShares, type StakePosition } from './sharePool.ts';
import { spendableTao } from './tao.ts';

/** What bounds an order with a limit. */
export interface OrderBounds {
  /** What is asked for, rao. */
  readonly amountRao: bigint;
  /** What the limit lets through, rao. */
  readonly maxRao: bigint;
  /** Whether less than asked for will do. */
  readonly allowPartial: boolean;
}

/**
 * The checks of staking, in the chain's order.
 *
 * Source: `validate_add_stake` in `pallets/subtensor/src/staking/stake_utils.rs`, spec 475.
 *
 * @param context - where
 * @param position - who stakes, on which hotkey and subnet
 * @param bounds - how much TAO
 */
export function validateAddStake(context: Context, position: StakePosition, bounds: OrderBounds): void {
  const { state } = context;
  const { hotkey, coldkey, netuid } = position;
  ensureSubnetExists(state, netuid);
  ensureSubtokenEnabled(state, netuid);
  const leastRao = MIN_STAKE_RAO + feeOfMinimum(context, netuid);
  tooLow(bounds.amountRao >= leastRao, `${bounds.amountRao} rao are below the least stake of ${leastRao}.`);
  const amountRao = withinLimit(bounds);
  const spendable = spendableTao(state, coldkey);
  ensure(
    amountRao <= spendable,
    'SubtensorModule.NotEnoughBalanceToStake',
    `${coldkey} can spend ${spendable} of ${amountRao} rao.`,
  );
  ensureHotkeyExists(state, hotkey);
  ensureStakingHotkeysCanGrow(state, coldkey, hotkey);
  const swap = simulateSwap(context, netuid, 'buy', amountRao);
  if (!swap.ok) illiquid(swap.reason);
  tooLow(
    swap.paidInRao >= MIN_STAKE_RAO,
    `${swap.paidInRao} rao would be staked, the least is ${MIN_STAKE_RAO}.`,
  );
  if (swap.paidOutRao === 0n) illiquid(`${amountRao} rao buy no alpha.`);
  if (!isWorthShares(state, hotkey, netuid, swap.paidOutRao))
    illiquid(`${swap.paidOutRao} rao of alpha are no share of what is staked on ${hotkey}.`);
}

function feeOfMinimum(context: Context, netuid: number): bigint {
  const swap = simulateSwap(context, netuid, 'buy', MIN_STAKE_RAO);
  return swap.ok ? swap.feeRao : approximateFee(context, netuid, MIN_STAKE_RAO);
}

function withinLimit({ amountRao, maxRao, allowPartial }: OrderBounds): bigint {
  if (allowPartial) return minOf(amountRao, maxRao);
  ensureWithinLimit(amountRao, maxRao);
  return amountRao;
}

/** Ends the call with `SlippageTooHigh` where a limit lets less than the whole order through. */
export function ensureWithinLimit(amountRao: bigint, maxRao: bigint): void {
  ensure(
    amountRao <= maxRao,
    'SubtensorModule.SlippageTooHigh',
    `The limit lets ${maxRao} of ${amountRao} rao through.`,
  );
}

/** Ends the call with `AmountTooLow`. */
export function tooLow(condition: boolean, reason: string): asserts condition {
  ensure(condition, 'SubtensorModule.AmountTooLow', reason);
}

/** Ends the call with `InsufficientLiquidity`. */
export function illiquid(reason: string): never {
  return fail('SubtensorModule.InsufficientLiquidity', reason);
}
