import { U64F64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { DispatchFailure } from '../../../runtime/DispatchFailure.ts';
import type { Reads } from '../../../state/State.ts';
import { alphaPrice } from '../../swap/pool.ts';
import { AlphaV2, NominatorMinRequiredStake } from '../storage/staking.ts';
import { MIN_STAKE_RAO } from './constants.ts';
import { ownsHotkey, unlistStakingHotkey } from './hotkeys.ts';
import { forceReduceLock } from './locks.ts';
import { BASKET_ESCROW } from './palletAccounts.ts';
import { decreaseStake, type StakePosition, stakeOf } from './sharePool.ts';
import { unstakeFromSubnet } from './unstakeFromSubnet.ts';

const MILLION = 1_000_000n;

/** Least stake on somebody else's hotkey, rao (`get_nominator_min_required_stake`): a part of the least stake, in millionths. */
export function nominatorMinimum(state: Reads): bigint {
  return (MIN_STAKE_RAO * NominatorMinRequiredStake.get(state)) / MILLION;
}

/** Looks at every stake there is; what is too little is sold (`clear_small_nominations`). */
export function clearSmallNominations(context: Context): void {
  for (const [[hotkey, coldkey, netuid]] of AlphaV2.entries(context.state))
    clearSmallNomination(context, { hotkey, coldkey, netuid });
}

/**
 * Sells what is left of a nomination where it is too little; where the sale fails, what it has not taken is dropped. What it wrote
 * before it failed stays: a fee too small to be sold alone fails when the staker is paid already, and then only the record of the flow
 * and the event are missing. No step of the sale writes anything when it fails itself.
 *
 * Source: `clear_small_nomination_if_required` in `pallets/subtensor/src/staking/helpers.rs`, spec 475.
 */
export function clearSmallNomination(context: Context, position: StakePosition): void {
  const { state } = context;
  const { hotkey, coldkey, netuid } = position;
  if (coldkey === BASKET_ESCROW || ownsHotkey(state, coldkey, hotkey)) return;
  const alphaRao = stakeOf(state, position);
  const least = U64F64.safeDiv(nominatorMinimum(state) << 64n, alphaPrice(context, netuid));
  if (alphaRao === 0n || alphaRao >= U64F64.saturatingToU64(least)) return;
  try {
    unstakeFromSubnet(context, position, { amountRao: alphaRao, dropFees: false, enforceRootHold: false });
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
    decreaseStake(state, position, stakeOf(state, position));
    unlistStakingHotkey(state, hotkey, coldkey);
  }
  forceReduceLock(context, coldkey, netuid, alphaRao);
}
