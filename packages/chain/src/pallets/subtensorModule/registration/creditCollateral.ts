import { MAX_COLLATERAL_POSITIONS } from '@taokit/dtao/collateral';
import { saturatingAddU64 } from '@taokit/fixed';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import type { State } from '../../../state/State.ts';
import type { StakePosition } from '../staking/sharePool.ts';
import {
  ColdkeyCollateralHotkeys,
  ColdkeyMinerCollateral,
  CollateralDrainRatio,
  MinerCollateral,
} from '../storage/collateral.ts';

/**
 * Locks a position's alpha (`credit_miner_collateral`). Fails with `ColdkeyCollateralPositionsFull`.
 *
 * @param renews - whether the release goes by today's ratio from now on, as after a registration
 * @returns all that is locked there, rao
 */
export function creditCollateral(
  state: State,
  position: StakePosition,
  alphaRao: bigint,
  renews: boolean,
): bigint {
  const { netuid, hotkey, coldkey } = position;
  const before = MinerCollateral.get(state, netuid, hotkey, coldkey);
  if (before === undefined) indexCollateral(state, position);
  const ratio = CollateralDrainRatio.get(state, netuid);
  const locked = saturatingAddU64(before?.locked ?? 0n, alphaRao);
  MinerCollateral.insert(state, netuid, hotkey, coldkey, {
    locked,
    drain_ratio: before === undefined || renews ? ratio : before.drain_ratio,
    min_locked: before?.min_locked ?? 0n,
    earned: before?.earned ?? 0n,
  });
  if (alphaRao > 0n)
    ColdkeyMinerCollateral.mutate(state, netuid, coldkey, (sum) => saturatingAddU64(sum, alphaRao));
  return locked;
}

/** The release of a position goes by today's ratio from now on (`resnapshot_collateral_drain`). */
export function renewDrainRatio(state: State, { netuid, hotkey, coldkey }: StakePosition): void {
  const before = MinerCollateral.get(state, netuid, hotkey, coldkey);
  if (before === undefined) return;
  const drain_ratio = CollateralDrainRatio.get(state, netuid);
  MinerCollateral.insert(state, netuid, hotkey, coldkey, { ...before, drain_ratio });
}

/** Lists a position among those of its coldkey. */
export function indexCollateral(state: State, { netuid, hotkey, coldkey }: StakePosition): void {
  const hotkeys = ColdkeyCollateralHotkeys.get(state, netuid, coldkey);
  if (hotkeys.includes(hotkey)) return;
  ensure(
    hotkeys.length < MAX_COLLATERAL_POSITIONS,
    'SubtensorModule.ColdkeyCollateralPositionsFull',
    `${coldkey} has collateral on ${hotkeys.length} hotkeys.`,
  );
  ColdkeyCollateralHotkeys.insert(state, netuid, coldkey, [...hotkeys, hotkey]);
}

/** Drops a position from that list. */
export function unindexCollateral(state: State, { netuid, hotkey, coldkey }: StakePosition): void {
  const left = ColdkeyCollateralHotkeys.get(state, netuid, coldkey).filter((other) => other !== hotkey);
  if (left.length === 0) ColdkeyCollateralHotkeys.remove(state, netuid, coldkey);
  else ColdkeyCollateralHotkeys.insert(state, netuid, coldkey, left);
}
