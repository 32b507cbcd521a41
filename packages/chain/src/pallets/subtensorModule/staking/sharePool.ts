import { ruleByStorage } from '../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import type { Reads, State } from '../../../state/State.ts';
import { TotalHotkeyAlpha } from '../storage/staking.ts';
import type { StakePosition } from './StakePosition.ts';
import {
  decreaseSafeStake,
  hasSafeShares,
  increaseSafeStake,
  increaseSafeStakeForAll,
  isWorthSafeShares,
  safeStakeOf,
} from './safeShares.ts';
import {
  decreaseFixedStake,
  fixedStakeOf,
  hasFixedShares,
  increaseFixedStake,
  increaseFixedStakeForAll,
  isWorthFixedShares,
} from './spec300/fixedShares.ts';

export type { StakePosition } from './StakePosition.ts';

/** All alpha on a hotkey, rao (`get_stake_for_hotkey_on_subnet`). */
export function hotkeyStake(state: Reads, hotkey: AccountId, netuid: number): bigint {
  return TotalHotkeyAlpha.get(state, hotkey, netuid);
}

/** A staker's alpha, rao (`get_stake_for_hotkey_and_coldkey_on_subnet`). */
export const stakeOf: (state: Reads, position: StakePosition) => bigint = /* @__PURE__ */ ruleByStorage({
  283: fixedStakeOf,
  423: safeStakeOf,
});

/** Whether anybody has a share of what is staked on a hotkey (`hotkey_share_pool_has_members`). */
export const hasShares: (state: Reads, hotkey: AccountId, netuid: number) => boolean =
  /* @__PURE__ */ ruleByStorage({ 283: hasFixedShares, 423: hasSafeShares });

/** Whether an amount is enough for a share (`try_increase_stake_for_hotkey_and_coldkey_on_subnet`). */
export const isWorthShares: (state: Reads, hotkey: AccountId, netuid: number, alphaRao: bigint) => boolean =
  /* @__PURE__ */ ruleByStorage({ 283: isWorthFixedShares, 423: isWorthSafeShares });

/** Gives a staker alpha, and lists the hotkey among those it stakes on (`increase_stake_for_hotkey_and_coldkey_on_subnet`). */
export const increaseStake: (state: State, position: StakePosition, alphaRao: bigint) => void =
  /* @__PURE__ */ ruleByStorage<State, [position: StakePosition, alphaRao: bigint], unknown>({
    283: increaseFixedStake,
    423: increaseSafeStake,
  });

/** Gives all stakers of a hotkey alpha, by their shares (`increase_stake_for_hotkey_on_subnet`). */
export const increaseStakeForAll: (
  state: State,
  hotkey: AccountId,
  netuid: number,
  alphaRao: bigint,
) => void = /* @__PURE__ */ ruleByStorage({ 283: increaseFixedStakeForAll, 423: increaseSafeStakeForAll });

/**
 * Takes alpha from a staker (`decrease_stake_for_hotkey_and_coldkey_on_subnet`): nothing where it has less. Answers what really
 * left the hotkey's pool, rao.
 */
export const decreaseStake: (state: State, position: StakePosition, alphaRao: bigint) => bigint =
  /* @__PURE__ */ ruleByStorage({ 283: decreaseFixedStake, 423: decreaseSafeStake });
