import { computeRemovableStake, settleCollateral } from '@taokit/dtao/collateral';
import { saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads, State } from '../../../state/State.ts';
import { ColdkeyCollateralHotkeys, ColdkeyMinerCollateral, MinerCollateral } from '../storage/collateral.ts';
import { creditOwner } from './creditOwner.ts';
import { totalAlpha } from './locks.ts';
import { type StakePosition, stakeOf } from './sharePool.ts';

/** Ends the call where what stays on the hotkey would not cover its collateral (`ensure_hotkey_covers_collateral`). */
export function ensureCoversCollateral(state: Reads, position: StakePosition, alphaRao: bigint): void {
  const { netuid, hotkey, coldkey } = position;
  const lockedRao = MinerCollateral.get(state, netuid, hotkey, coldkey)?.locked ?? 0n;
  const removable = computeRemovableStake(stakeOf(state, position), lockedRao);
  ensure(
    alphaRao <= removable,
    'SubtensorModule.StakeUnavailable',
    `${removable} of ${alphaRao} rao may leave ${hotkey}: the rest is collateral.`,
  );
}

/** Ends the call where what stays with the coldkey would not cover its collateral (`ensure_transfer_respects_collateral`). */
export function ensureTransferKeepsCollateral(
  state: Reads,
  coldkey: AccountId,
  netuid: number,
  alphaRao: bigint,
): void {
  const lockedRao = ColdkeyMinerCollateral.get(state, netuid, coldkey);
  const removable = saturatingSubU64(totalAlpha(state, coldkey, netuid), lockedRao);
  ensure(
    alphaRao <= removable,
    'SubtensorModule.StakeUnavailable',
    `${removable} of ${alphaRao} rao may leave ${coldkey}: the rest is collateral.`,
  );
}

/**
 * What an epoch's payment does to a collateral: alpha is captured, which is staked here, or comes free (`settle_miner_collateral`).
 *
 * @param state - the state
 * @param position - the hotkey, its owner, and the subnet
 * @param emissionRao - all of the payment, rao
 * @param capturableRao - what of it may be captured, rao
 * @returns what was captured, rao
 */
export function settleMinerCollateral(
  state: State,
  position: StakePosition,
  emissionRao: bigint,
  capturableRao: bigint,
): bigint {
  const { netuid, hotkey, coldkey } = position;
  const stored = emissionRao === 0n ? undefined : MinerCollateral.get(state, netuid, hotkey, coldkey);
  if (stored === undefined) return 0n;
  const before = {
    lockedRao: stored.locked,
    drainBits: stored.drain_ratio.bits,
    minLockedRao: stored.min_locked,
    earnedRao: stored.earned,
  };
  const { collateral, capturedRao } = settleCollateral(before, { emissionRao, capturableRao });
  creditOwner(state, position, capturedRao);
  if (collateral === undefined) {
    MinerCollateral.remove(state, netuid, hotkey, coldkey);
    forgetCollateralHotkey(state, position);
  } else {
    MinerCollateral.insert(state, netuid, hotkey, coldkey, {
      locked: collateral.lockedRao,
      drain_ratio: stored.drain_ratio,
      min_locked: collateral.minLockedRao,
      earned: collateral.earnedRao,
    });
  }
  changeColdkeyCollateral(state, position, before.lockedRao, collateral?.lockedRao ?? 0n);
  return capturedRao;
}

/** Keeps the sum over a coldkey's hotkeys (`adjust_coldkey_miner_collateral`). */
export function changeColdkeyCollateral(
  state: State,
  { netuid, coldkey }: StakePosition,
  beforeRao: bigint,
  afterRao: bigint,
): void {
  if (beforeRao === afterRao) return;
  const sum = ColdkeyMinerCollateral.get(state, netuid, coldkey);
  const next = saturatingAddU64(saturatingSubU64(sum, beforeRao), afterRao);
  if (next === 0n) ColdkeyMinerCollateral.remove(state, netuid, coldkey);
  else ColdkeyMinerCollateral.insert(state, netuid, coldkey, next);
}

function forgetCollateralHotkey(state: State, { netuid, coldkey, hotkey }: StakePosition): void {
  const left = ColdkeyCollateralHotkeys.get(state, netuid, coldkey).filter((other) => other !== hotkey);
  if (left.length === 0) ColdkeyCollateralHotkeys.remove(state, netuid, coldkey);
  else ColdkeyCollateralHotkeys.insert(state, netuid, coldkey, left);
}
