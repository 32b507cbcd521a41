import { minimumTransferAt } from '@taokit/dtao/unchecked';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { simulateSwap } from '../../swap/swap.ts';
import { TransferToggle } from '../storage/subnets.ts';
import { ensureSubnetExists, ensureSubtokenEnabled } from '../subnets/existing.ts';
import { ensureCoversCollateral, ensureTransferKeepsCollateral } from './collateral.ts';
import { MIN_STAKE_RAO } from './constants.ts';
import { ensureHotkeyExists, ensureStakingHotkeysCanGrow, MAX_GIVEN_STAKING_HOTKEYS } from './hotkeys.ts';
import { ensureAvailable } from './locks.ts';
import { BASKET_ESCROW } from './palletAccounts.ts';
import { ensureRootStakeUnlocked } from './rootUnlock.ts';
import { type StakePosition, stakeOf } from './sharePool.ts';
import { ensureWithinLimit, illiquid, tooLow } from './validateAddStake.ts';
import { ensureStaked } from './validateRemoveStake.ts';

const ROOT = 0;

/** Stake on its way from one position to another. */
export interface StakeTransition {
  /** What it leaves. */
  readonly from: StakePosition;
  /** What it joins. */
  readonly to: StakePosition;
  /** How much alpha, rao. */
  readonly alphaRao: bigint;
  /** Least price of the origin's alpha in the destination's, times 10^9; none when left out. */
  readonly limitPriceRao?: bigint;
  /** Whether less than asked for will do; not asked without a limit. */
  readonly allowPartial?: boolean;
  /** Whether it is given away, which subnets can forbid. */
  readonly isTransfer: boolean;
}

/**
 * The checks of moves, swaps and transfers of stake, in the chain's order.
 *
 * Source: `validate_stake_transition` in `pallets/subtensor/src/staking/stake_utils.rs`, spec 475.
 *
 * @param context - where
 * @param move - from where to where
 * @param maxRao - what a limit lets through, rao of alpha
 */
export function validateStakeTransition(context: Context, move: StakeTransition, maxRao: bigint): void {
  const { state } = context;
  const { from, to, alphaRao, isTransfer } = move;
  const isCross = from.netuid !== to.netuid;
  ensureDifferent(move);
  ensureSubnetExists(state, from.netuid);
  if (isCross) ensureSubnetExists(state, to.netuid);
  ensureSubtokenEnabled(state, from.netuid);
  ensureSubtokenEnabled(state, to.netuid);
  ensureHotkeyExists(state, from.hotkey);
  ensureHotkeyExists(state, to.hotkey);
  ensureStaked(stakeOf(state, from), alphaRao);
  if (isCross) ensureWorth(context, move, maxRao);
  if (isTransfer) ensureTransferable(context, move);
  const isGiven = from.coldkey !== to.coldkey;
  if (isGiven) ensureStakingHotkeysCanGrow(state, to.coldkey, to.hotkey, MAX_GIVEN_STAKING_HOTKEYS);
  else ensureStakingHotkeysCanGrow(state, to.coldkey, to.hotkey);
  if (isCross) ensureAvailable(context, from.coldkey, from.netuid, alphaRao);
  else if (isGiven) ensureTransferKeepsCollateral(state, from.coldkey, from.netuid, alphaRao);
  ensureCoversCollateral(state, from, alphaRao);
  if (from.netuid === ROOT) ensureRootStakeUnlocked(context, from.coldkey, from.hotkey);
}

/** What stake that goes to another subnet must be worth, rao of TAO: what is given away has a minimum of its own. */
export function leastTransition({ spec }: Context, { isTransfer }: StakeTransition): bigint {
  return isTransfer ? minimumTransferAt(spec) : MIN_STAKE_RAO;
}

function ensureDifferent({ from, to }: StakeTransition): void {
  ensure(
    to.coldkey !== BASKET_ESCROW,
    'SubtensorModule.CannotUseSystemAccount',
    "Nobody gives stake to the account of root's funds.",
  );
  if (from.coldkey !== to.coldkey || from.hotkey !== to.hotkey) return;
  ensure(from.netuid !== to.netuid, 'SubtensorModule.SameNetuid', 'The stake is there already.');
}

function ensureWorth(context: Context, move: StakeTransition, maxRao: bigint): void {
  const { from, alphaRao, allowPartial } = move;
  const leastRao = leastTransition(context, move);
  const swap = simulateSwap(context, from.netuid, 'sell', alphaRao);
  if (!swap.ok) illiquid(swap.reason);
  tooLow(swap.paidOutRao > leastRao, `${alphaRao} rao bring ${swap.paidOutRao}, not more than ${leastRao}.`);
  if (allowPartial === false) ensureWithinLimit(alphaRao, maxRao);
}

function ensureTransferable({ state }: Context, { from, to }: StakeTransition): void {
  for (const netuid of new Set([from.netuid, to.netuid]))
    ensure(
      TransferToggle.get(state, netuid),
      'SubtensorModule.TransferDisallowed',
      `Subnet ${netuid} lets nobody give stake away.`,
    );
}
