import {
  acceptsStake,
  type StakeHolding,
  stakeShareValue,
  takeStake,
  updateStakeShare,
} from '@taokit/dtao/staking';
import { saturatingAddU64 } from '@taokit/fixed';
import type { AccountId } from '../../../../state/AccountId.ts';
import type { Reads, State } from '../../../../state/State.ts';
import { Alpha, TotalHotkeyShares } from '../../storage/spec300.ts';
import { TotalHotkeyAlpha } from '../../storage/staking.ts';
import { listStakingHotkey } from '../hotkeys.ts';
import type { StakePosition } from '../StakePosition.ts';

// Shares of stake as U64F64, until spec 400.

/** A staker's shares, and all those of the hotkey. */
export function readHolding(state: Reads, { hotkey, coldkey, netuid }: StakePosition): StakeHolding {
  return {
    pool: {
      sharedValueRao: TotalHotkeyAlpha.get(state, hotkey, netuid),
      denominatorBits: TotalHotkeyShares.get(state, hotkey, netuid).bits,
    },
    shareBits: Alpha.get(state, hotkey, coldkey, netuid).bits,
  };
}

/** Keeps them; what is zero is not kept. */
export function writeHolding(state: State, position: StakePosition, { pool, shareBits }: StakeHolding): void {
  const { hotkey, coldkey, netuid } = position;
  writeValue(state, hotkey, netuid, pool.sharedValueRao);
  if (pool.denominatorBits === 0n) TotalHotkeyShares.remove(state, hotkey, netuid);
  else TotalHotkeyShares.insert(state, hotkey, netuid, { bits: pool.denominatorBits });
  if (shareBits === 0n) Alpha.remove(state, hotkey, coldkey, netuid);
  else Alpha.insert(state, hotkey, coldkey, netuid, { bits: shareBits });
}

/** A staker's alpha, rao. */
export function fixedStakeOf(state: Reads, position: StakePosition): bigint {
  const { hotkey, coldkey, netuid } = position;
  if (!Alpha.contains(state, hotkey, coldkey, netuid)) return 0n;
  const { pool, shareBits } = readHolding(state, position);
  return stakeShareValue(pool, shareBits);
}

/** Whether anybody has a share of what is staked on a hotkey. */
export function hasFixedShares(state: Reads, hotkey: AccountId, netuid: number): boolean {
  return TotalHotkeyShares.get(state, hotkey, netuid).bits !== 0n;
}

/** Whether an amount is enough for a share. */
export function isWorthFixedShares(
  state: Reads,
  hotkey: AccountId,
  netuid: number,
  alphaRao: bigint,
): boolean {
  const { pool } = readHolding(state, { hotkey, coldkey: hotkey, netuid });
  return acceptsStake(pool, alphaRao);
}

/**
 * Gives a staker alpha, and lists the hotkey among those it stakes on.
 *
 * @returns what really was added, rao
 */
export function increaseFixedStake(state: State, position: StakePosition, alphaRao: bigint): bigint {
  if (alphaRao > 0n) listStakingHotkey(state, position.coldkey, position.hotkey);
  const { pool, shareBits } = readHolding(state, position);
  const update = updateStakeShare(pool, shareBits, alphaRao);
  writeHolding(state, position, update);
  return update.updateRao;
}

/** Gives all stakers of a hotkey alpha, by their shares. */
export function increaseFixedStakeForAll(
  state: State,
  hotkey: AccountId,
  netuid: number,
  alphaRao: bigint,
): void {
  writeValue(state, hotkey, netuid, saturatingAddU64(TotalHotkeyAlpha.get(state, hotkey, netuid), alphaRao));
}

/**
 * Takes alpha from a staker: nothing where it has less, all where hardly anything would be left.
 *
 * @returns what really was taken, rao
 */
export function decreaseFixedStake(state: State, position: StakePosition, alphaRao: bigint): bigint {
  const update = takeStake(readHolding(state, position), alphaRao);
  writeHolding(state, position, update);
  return update.updateRao < 0n ? -update.updateRao : 0n;
}

function writeValue(state: State, hotkey: AccountId, netuid: number, valueRao: bigint): void {
  if (valueRao === 0n) TotalHotkeyAlpha.remove(state, hotkey, netuid);
  else TotalHotkeyAlpha.insert(state, hotkey, netuid, valueRao);
}
