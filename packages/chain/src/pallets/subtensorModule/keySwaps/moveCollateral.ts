import { MAX_COLLATERAL_POSITIONS } from '@taokit/dtao/collateral';
import { saturatingAddU64 } from '@taokit/fixed';
import type { Context } from '../../../runtime/Context.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads, State } from '../../../state/State.ts';
import { indexCollateral, unindexCollateral } from '../registration/creditCollateral.ts';
import { changeColdkeyCollateral } from '../staking/collateral.ts';
import { minOf } from '../staking/minMax.ts';
import type { StakePosition } from '../staking/sharePool.ts';
import { ColdkeyCollateralHotkeys, ColdkeyMinerCollateral, MinerCollateral } from '../storage/collateral.ts';
import type { MinerCollateralState } from '../storage/values.ts';

// Collateral follows the neuron, and its owner. Source: `pallets/subtensor/src/subnets/collateral.rs`, spec 475.

/** Whether a coldkey has collateral on a hotkey (`has_miner_collateral`). */
export function hasCollateral(
  state: Reads,
  hotkey: AccountId,
  coldkey: AccountId,
  netuids: readonly number[],
): boolean {
  return netuids.some((netuid) => MinerCollateral.contains(state, netuid, hotkey, coldkey));
}

/** Ends the call where the collateral of a hotkey would be one too many (`ensure_hotkey_collateral_index_can_swap`). */
export function ensureCollateralCanMove(state: Reads, from: StakePosition, to: AccountId): void {
  const { netuid, hotkey, coldkey } = from;
  if (!MinerCollateral.contains(state, netuid, hotkey, coldkey)) return;
  const hotkeys = ColdkeyCollateralHotkeys.get(state, netuid, coldkey);
  if (hotkeys.includes(to) || hotkeys.includes(hotkey)) return;
  ensure(
    hotkeys.length < MAX_COLLATERAL_POSITIONS,
    'SubtensorModule.ColdkeyCollateralPositionsFull',
    `${coldkey} has collateral on ${hotkeys.length} hotkeys.`,
  );
}

/** Moves collateral to another hotkey of its owner, on top of what is there (`swap_miner_collateral`). */
export function moveCollateralToHotkey(state: State, from: StakePosition, to: AccountId): void {
  const { netuid, hotkey, coldkey } = from;
  ensureCollateralCanMove(state, from, to);
  const moved = MinerCollateral.take(state, netuid, hotkey, coldkey);
  if (moved === undefined) return;
  const hotkeys = ColdkeyCollateralHotkeys.get(state, netuid, coldkey);
  if (hotkeys.includes(to)) unindexCollateral(state, from);
  else if (hotkeys.includes(hotkey)) {
    const renamed = hotkeys.map((other) => (other === hotkey ? to : other));
    ColdkeyCollateralHotkeys.insert(state, netuid, coldkey, renamed);
  } else indexCollateral(state, { ...from, hotkey: to });
  merge(state, { ...from, hotkey: to }, moved);
}

/** Moves all collateral of a coldkey on a subnet to another coldkey (`transfer_coldkey_miner_collateral`). */
export function moveCollateralToColdkey(
  { state }: Context,
  netuid: number,
  from: AccountId,
  to: AccountId,
): void {
  if (from === to) return;
  for (const hotkey of ColdkeyCollateralHotkeys.get(state, netuid, from)) {
    const position = { netuid, hotkey, coldkey: from };
    const moved = MinerCollateral.get(state, netuid, hotkey, from);
    if (moved === undefined) continue;
    if (!MinerCollateral.contains(state, netuid, hotkey, to))
      indexCollateral(state, { ...position, coldkey: to });
    MinerCollateral.remove(state, netuid, hotkey, from);
    changeColdkeyCollateral(state, position, moved.locked, 0n);
    unindexCollateral(state, position);
    merge(state, { ...position, coldkey: to }, moved);
    changeColdkeyCollateral(state, { ...position, coldkey: to }, 0n, moved.locked);
  }
  const left = ColdkeyMinerCollateral.get(state, netuid, from);
  const reason = `${left} rao of collateral of ${from} are on no hotkey that is listed.`;
  ensure(left === 0n, 'SubtensorModule.ColdkeyCollateralIncomplete', reason);
}

/** Sums of both; of the ratios the slower one (`merge_miner_collateral_state`). */
function merge(state: State, to: StakePosition, moved: MinerCollateralState): void {
  const there = MinerCollateral.get(state, to.netuid, to.hotkey, to.coldkey);
  const merged =
    there === undefined
      ? moved
      : {
          locked: saturatingAddU64(there.locked, moved.locked),
          drain_ratio: { bits: minOf(there.drain_ratio.bits, moved.drain_ratio.bits) },
          min_locked: saturatingAddU64(there.min_locked, moved.min_locked),
          earned: saturatingAddU64(there.earned, moved.earned),
        };
  MinerCollateral.insert(state, to.netuid, to.hotkey, to.coldkey, merged);
}
