import type { SwapSide } from '@taokit/dtao/pools';
import type { StakingSubnet } from '@taokit/dtao/staking';
import type { Context } from '../../../../runtime/Context.ts';
import { DispatchFailure, ensure } from '../../../../runtime/DispatchFailure.ts';
import type { Reads } from '../../../../state/State.ts';
import { StakingOperationRateLimiter } from '../../storage/spec300.ts';
import { TransferToggle } from '../../storage/subnets.ts';
import { allNetuids, ensureSubtokenEnabled, subnetExists } from '../../subnets/existing.ts';
import { ensureHotkeyExists } from '../hotkeys.ts';
import { minOf } from '../minMax.ts';
import type { StakePosition } from '../StakePosition.ts';
import { spendableTao } from '../tao.ts';
import { ensureWithinLimit, illiquid, type OrderBounds, tooLow } from '../validateAddStake.ts';
import { ensureStaked } from '../validateRemoveStake.ts';
import type { StakeTransition } from '../validateStakeTransition.ts';
import { fixedStakeOf, isWorthFixedShares } from './fixedShares.ts';
import { poolsOf, readSubnet, stakingRulesOf } from './subnetBooks.ts';

// The checks of stake operations of spec 300, in its order. They run before an extrinsic enters a block, and again inside.
// Source: `pallets/subtensor/src/staking/stake_utils.rs`, July 2025.

/** The checks of staking (`validate_add_stake`). */
export function validateAddStake(context: Context, position: StakePosition, bounds: OrderBounds): void {
  const { state } = context;
  const { hotkey, coldkey, netuid } = position;
  ensureStakeSubnet(state, netuid);
  ensureSubtokenEnabled(state, netuid);
  const subnet = readSubnet(state, netuid);
  const leastRao = leastStake(context, subnet);
  tooLow(bounds.amountRao >= leastRao, `${bounds.amountRao} rao are below the least stake of ${leastRao}.`);
  if (!bounds.allowPartial) ensureWithinLimit(bounds.amountRao, bounds.maxRao);
  const stakedRao = minOf(bounds.maxRao, bounds.amountRao);
  const spendable = spendableTao(state, coldkey);
  ensure(
    stakedRao <= spendable,
    'SubtensorModule.NotEnoughBalanceToStake',
    `${coldkey} can spend ${spendable} of ${stakedRao} rao.`,
  );
  ensureHotkeyExists(state, hotkey);
  const swap = simulate(context, subnet, 'buy', stakedRao);
  const { minimumStakeRao } = stakingRulesOf(context);
  tooLow(swap.amountInRao >= minimumStakeRao, `${swap.amountInRao} rao would be staked.`);
  if (swap.amountOutRao === 0n) illiquid(`${stakedRao} rao buy no alpha.`);
  if (!isWorthFixedShares(state, hotkey, netuid, swap.amountOutRao))
    illiquid(`${swap.amountOutRao} rao of alpha are no share of what is staked on ${hotkey}.`);
}

/** The checks of unstaking (`validate_remove_stake`). */
export function validateRemoveStake(context: Context, position: StakePosition, bounds: OrderBounds): void {
  const { state } = context;
  const { amountRao, maxRao, allowPartial } = bounds;
  ensureStakeSubnet(state, position.netuid);
  ensureNotLimited(state, position);
  tooLow(amountRao > 0n, 'Nothing would be unstaked.');
  const stakeRao = fixedStakeOf(state, position);
  ensureStaked(stakeRao, amountRao);
  const sale = simulate(context, readSubnet(state, position.netuid), 'sell', amountRao);
  const { minimumStakeRao } = stakingRulesOf(context);
  tooLow(
    stakeRao <= amountRao || sale.amountOutRao >= minimumStakeRao,
    `${amountRao} rao of alpha bring ${sale.amountOutRao} rao, the least is ${minimumStakeRao}.`,
  );
  if (!allowPartial) ensureWithinLimit(amountRao, maxRao);
  ensureHotkeyExists(state, position.hotkey);
}

/** The checks of selling everything: at least one subnet must have something to sell (`validate_unstake_all`). */
export function validateUnstakeAll(
  context: Context,
  owner: Pick<StakePosition, 'hotkey' | 'coldkey'>,
  { withRoot }: { readonly withRoot: boolean },
): void {
  const { state } = context;
  ensureHotkeyExists(state, owner.hotkey);
  const sells = allNetuids(state).some((netuid) => {
    if (netuid === 0 && !withRoot) return false;
    return isRemovable(context, { ...owner, netuid });
  });
  tooLow(sells, `No stake of ${owner.coldkey} on ${owner.hotkey} can be sold.`);
}

/** Whether all of a position can be sold. */
export function isRemovable(context: Context, position: StakePosition): boolean {
  const amountRao = fixedStakeOf(context.state, position);
  try {
    validateRemoveStake(context, position, { amountRao, maxRao: amountRao, allowPartial: false });
    return true;
  } catch (error) {
    if (error instanceof DispatchFailure) return false;
    throw error;
  }
}

/** The checks of moves, swaps and transfers of stake (`validate_stake_transition`). */
export function validateStakeTransition(context: Context, move: StakeTransition, maxRao: bigint): void {
  const { state } = context;
  const { from, to, alphaRao, allowPartial = true, isTransfer } = move;
  const isSame = from.coldkey === to.coldkey && from.hotkey === to.hotkey && from.netuid === to.netuid;
  ensure(!isSame, 'SubtensorModule.SameNetuid', 'The stake is there already.');
  ensureNotLimited(state, from);
  for (const { netuid } of [from, to]) ensureStakeSubnet(state, netuid);
  for (const { netuid } of [from, to]) ensureSubtokenEnabled(state, netuid);
  for (const { hotkey } of [from, to]) ensureHotkeyExists(state, hotkey);
  ensureStaked(fixedStakeOf(state, from), alphaRao);
  const sale = simulate(context, readSubnet(state, from.netuid), 'sell', alphaRao);
  const { minimumStakeRao } = stakingRulesOf(context);
  tooLow(
    sale.amountOutRao > minimumStakeRao,
    `${alphaRao} rao bring ${sale.amountOutRao}, not more than ${minimumStakeRao}.`,
  );
  if (!allowPartial) ensureWithinLimit(alphaRao, maxRao);
  const isAllowed = [from, to].every(({ netuid }) => TransferToggle.get(state, netuid));
  ensure(
    !isTransfer || isAllowed,
    'SubtensorModule.TransferDisallowed',
    'A subnet lets nobody give stake away.',
  );
}

/** Ends the call with today's name of the error, which other calls of spec 300 did not have yet. */
function ensureStakeSubnet(state: Reads, netuid: number): void {
  const exists = subnetExists(state, netuid);
  ensure(exists, 'SubtensorModule.SubnetNotExists', `There is no subnet ${netuid}.`);
}

/** A position can be changed once a block, where the change before says so (`ensure_stake_operation_limit_not_exceeded`). */
function ensureNotLimited(state: Reads, { hotkey, coldkey, netuid }: StakePosition): void {
  ensure(
    !StakingOperationRateLimiter.contains(state, hotkey, coldkey, netuid),
    'SubtensorModule.StakingOperationRateLimitExceeded',
    `The stake of ${coldkey} on ${hotkey} was changed in this block.`,
  );
}

/** What a swap would move without a limit, fee charged (`sim_swap`): one for one where there is no pool. */
function simulate(context: Context, subnet: StakingSubnet, side: SwapSide, amountRao: bigint) {
  if (subnet.mechanism !== 1) return { amountInRao: amountRao, amountOutRao: amountRao, feeRao: 0n };
  const swap = poolsOf(context)[side](subnet.pool, { amountRao, feeRateU16: subnet.feeRateU16 });
  return swap.ok ? swap : illiquid(swap.reason);
}

/** The least an order may bring, fee included; where the pool refuses even that, the fee is estimated. */
function leastStake(context: Context, subnet: StakingSubnet): bigint {
  const { minimumStakeRao: amountRao } = stakingRulesOf(context);
  const { feeRateU16 } = subnet;
  if (subnet.mechanism !== 1) return amountRao;
  const swap = poolsOf(context).buy(subnet.pool, { amountRao, feeRateU16 });
  return amountRao + (swap.ok ? swap.feeRao : (amountRao * ((BigInt(feeRateU16) << 64n) / 65_535n)) >> 64n);
}
