import {
  computeSharePoolEpoch,
  isShareRowRetired,
  SAFE_FLOAT_ZERO,
  type SafeFloat,
  type SafeSharePool,
  safeFloatToU64,
} from '@taokit/dtao/dividends';
import {
  isSameSafeFloat,
  type SafeShareRules,
  safeShareRulesAt,
  updateSafePoolForAllUnchecked,
} from '@taokit/dtao/unchecked';
import { saturatingAddU64, saturatingSubU64, U64_MAX } from '@taokit/fixed';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads, State } from '../../../state/State.ts';
import {
  AlphaShareEpoch,
  AlphaSharePoolEpoch,
  AlphaV2,
  TotalAlphaStaked,
  TotalHotkeyAlpha,
  TotalHotkeySharesV2,
} from '../storage/staking.ts';
import { listStakingHotkey } from './hotkeys.ts';
import type { StakePosition } from './StakePosition.ts';

// Shares of stake as decimal floats, from spec 401 on.

/** How the chain's release values and moves one staker's share. */
function rulesOf({ registry }: Reads): SafeShareRules {
  return safeShareRulesAt(registry.version.specVersion);
}

/** A staker's alpha, rao (`get_stake_for_hotkey_and_coldkey_on_subnet`); a row of a pool that was closed since is worth nothing. */
export function safeStakeOf(state: Reads, { hotkey, coldkey, netuid }: StakePosition): bigint {
  const share = shareOf(state, { hotkey, coldkey, netuid });
  return share.mantissa === 0n ? 0n : shareValue(state, hotkey, netuid, share);
}

/**
 * What a row counts for when its subnet is dissolved, rao: nothing where its pool was closed since, and its bare share where the pool
 * says it is worth nothing.
 */
export function dissolvedValueOf(state: Reads, position: StakePosition): bigint {
  const share = shareOf(state, position);
  if (share.mantissa === 0n) return 0n;
  const valueRao = shareValue(state, position.hotkey, position.netuid, share);
  return valueRao > 0n ? valueRao : safeFloatToU64(share);
}

/** What a row of shares is worth, rao, whether its pool was closed since or not (`get_value_from_shares`). */
export function shareValue(state: Reads, hotkey: AccountId, netuid: number, share: SafeFloat): bigint {
  return rulesOf(state).value(readPool(state, hotkey, netuid), share);
}

/** Whether anybody has a share of what is staked on a hotkey (`hotkey_share_pool_has_members`). */
export function hasSafeShares(state: Reads, hotkey: AccountId, netuid: number): boolean {
  return TotalHotkeySharesV2.get(state, hotkey, netuid).mantissa !== 0n;
}

/** Whether an amount is enough for a share (`try_increase_stake_for_hotkey_and_coldkey_on_subnet`). */
export function isWorthSafeShares(
  state: Reads,
  hotkey: AccountId,
  netuid: number,
  alphaRao: bigint,
): boolean {
  return rulesOf(state).accepts(readPool(state, hotkey, netuid), alphaRao);
}

/** Gives a staker alpha, and lists the hotkey among those it stakes on (`increase_stake_for_hotkey_and_coldkey_on_subnet`). */
export function increaseSafeStake(state: State, position: StakePosition, alphaRao: bigint): void {
  if (alphaRao > 0n) listStakingHotkey(state, position.coldkey, position.hotkey);
  updateShare(state, position, alphaRao);
}

/**
 * Gives alpha to who has every share of a pool without touching the shares (`try_credit_sole_member`).
 *
 * @returns whether it could: not where others have shares too, or the pool is empty
 */
export function creditSoleStaker(state: State, position: StakePosition, alphaRao: bigint): boolean {
  const { hotkey, netuid } = position;
  const { sharedValueRao, denominator } = readPool(state, hotkey, netuid);
  if (sharedValueRao === 0n || denominator.mantissa === 0n) return false;
  const share = shareOf(state, position);
  if (!isSameSafeFloat(share, denominator)) return false;
  const valueRao = sharedValueRao + alphaRao;
  if (valueRao > U64_MAX) return false;
  writeValue(state, hotkey, netuid, sharedValueRao, valueRao);
  return true;
}

/** Gives all stakers of a hotkey alpha, by their shares (`increase_stake_for_hotkey_on_subnet`). */
export function increaseSafeStakeForAll(
  state: State,
  hotkey: AccountId,
  netuid: number,
  alphaRao: bigint,
): void {
  const before = readPool(state, hotkey, netuid);
  const { sharedValueRao } = updateSafePoolForAllUnchecked(before, alphaRao);
  writeValue(state, hotkey, netuid, before.sharedValueRao, sharedValueRao);
}

/**
 * Takes alpha from a staker (`decrease_stake_for_hotkey_and_coldkey_on_subnet`): nothing where it has less.
 *
 * @returns what really left the hotkey's pool, rao
 */
export function decreaseSafeStake(state: State, position: StakePosition, alphaRao: bigint): bigint {
  const { hotkey, netuid } = position;
  if (!hasRow(state, position) || safeStakeOf(state, position) < alphaRao) return 0n;
  const before = TotalHotkeyAlpha.get(state, hotkey, netuid);
  updateShare(state, position, -alphaRao);
  return saturatingSubU64(before, TotalHotkeyAlpha.get(state, hotkey, netuid));
}

function readPool(state: Reads, hotkey: AccountId, netuid: number): SafeSharePool {
  return {
    sharedValueRao: TotalHotkeyAlpha.get(state, hotkey, netuid),
    denominator: TotalHotkeySharesV2.get(state, hotkey, netuid),
  };
}

function hasRow(state: Reads, position: StakePosition): boolean {
  const { hotkey, coldkey, netuid } = position;
  const poolEpoch = AlphaSharePoolEpoch.get(state, hotkey, netuid);
  return AlphaV2.contains(state, hotkey, coldkey, netuid) && !isRetired(state, position, poolEpoch);
}

function shareOf(
  state: Reads,
  position: StakePosition,
  poolEpoch: bigint = AlphaSharePoolEpoch.get(state, position.hotkey, position.netuid),
): SafeFloat {
  const share = AlphaV2.get(state, position.hotkey, position.coldkey, position.netuid);
  return share.mantissa === 0n || !isRetired(state, position, poolEpoch) ? share : SAFE_FLOAT_ZERO;
}

/** `alpha_share_is_retired`; rows of a pool that was never closed are not looked at. */
function isRetired(state: Reads, { hotkey, coldkey, netuid }: StakePosition, poolEpoch: bigint): boolean {
  if (poolEpoch === 0n) return false;
  return isShareRowRetired(poolEpoch, AlphaShareEpoch.get(state, hotkey, coldkey, netuid));
}

/** Every miner's payment comes through here: what was read once is handed on. */
function updateShare(state: State, position: StakePosition, changeRao: bigint): void {
  const { hotkey, netuid } = position;
  const rules = rulesOf(state);
  const before = readPool(state, hotkey, netuid);
  const had = before.denominator.mantissa !== 0n;
  // Nobody has a share, and nothing is given: there is nothing to keep.
  if (!had && changeRao <= 0n) return;
  const poolEpoch = AlphaSharePoolEpoch.get(state, hotkey, netuid);
  const update = rules.updateForOne(before, shareOf(state, position, poolEpoch), changeRao);
  const closed = rules.closesFirst(before, changeRao)
    ? { poolEpoch: writeDenominator(state, position, { poolEpoch, had }, SAFE_FLOAT_ZERO), had: false }
    : { poolEpoch, had };
  const epoch = writeDenominator(state, position, closed, update.pool.denominator);
  writeShare(state, position, epoch, update.share);
  writeValue(state, hotkey, netuid, before.sharedValueRao, update.pool.sharedValueRao);
}

/** `set_denominator`: a pool that begins or ends makes all rows before worthless. Answers the pool's count from then on. */
function writeDenominator(
  state: State,
  { hotkey, netuid }: StakePosition,
  { poolEpoch, had }: { readonly poolEpoch: bigint; readonly had: boolean },
  denominator: SafeFloat,
): bigint {
  const has = denominator.mantissa !== 0n;
  if (has) TotalHotkeySharesV2.insert(state, hotkey, netuid, denominator);
  else TotalHotkeySharesV2.remove(state, hotkey, netuid);
  if (had === has) return poolEpoch;
  const epoch = computeSharePoolEpoch(poolEpoch, had, has);
  AlphaSharePoolEpoch.insert(state, hotkey, netuid, epoch);
  return epoch;
}

/** `set_share`: the row is stamped with the pool's count, where the pool has one. */
function writeShare(
  state: State,
  { hotkey, coldkey, netuid }: StakePosition,
  poolEpoch: bigint,
  share: SafeFloat,
): void {
  if (share.mantissa === 0n) {
    AlphaV2.remove(state, hotkey, coldkey, netuid);
    if (poolEpoch !== 0n) AlphaShareEpoch.remove(state, hotkey, coldkey, netuid);
    return;
  }
  AlphaV2.insert(state, hotkey, coldkey, netuid, share);
  if (poolEpoch !== 0n) AlphaShareEpoch.insert(state, hotkey, coldkey, netuid, poolEpoch);
}

/** `set_shared_value`, which keeps the sum over all hotkeys too. */
function writeValue(state: State, hotkey: AccountId, netuid: number, before: bigint, valueRao: bigint): void {
  if (valueRao === before && (valueRao === 0n) !== TotalHotkeyAlpha.contains(state, hotkey, netuid)) return;
  const rest = saturatingSubU64(TotalAlphaStaked.get(state, netuid), before);
  TotalAlphaStaked.insert(state, netuid, saturatingAddU64(rest, valueRao));
  if (valueRao === 0n) TotalHotkeyAlpha.remove(state, hotkey, netuid);
  else TotalHotkeyAlpha.insert(state, hotkey, netuid, valueRao);
}
