import { bigInteger, objectOf, u64, u128 } from '@taokit/errors/check';
import { clampU64, I96F32 } from '@taokit/fixed';
import { check } from '../internal/check.ts';

/** Least alpha a claim pays out by default (`RootClaimableThreshold`), rao. */
export const DEFAULT_ROOT_CLAIM_THRESHOLD_RAO = 500_000n;

const U128_MAX = (1n << 128n) - 1n;
const rate = bigInteger(0n, (1n << 127n) - 1n, 'raw bits of an I96F32, not negative');
const claimantRules = objectOf({ rootStakeRao: u64, claimedRao: u128 });

/** A root dividend added to what stakers can claim. */
export interface RootClaimableUpdate {
  /** Alpha per rao of root stake since the start (`RootClaimable`), I96F32 bits. */
  readonly rateBits: bigint;
  /** Alpha staked to the hotkey's owner instead, rao: all of it where the dividend exceeds the hotkey's root stake. */
  readonly toOwnerRao: bigint;
}

/**
 * Adds a root dividend to a hotkey's claimable rate on one subnet: rate + dividend / root stake.
 *
 * Source: `pallets/subtensor/src/staking/claim_root.rs`, `increase_root_claimable_for_hotkey_and_subnet`, from spec 334 to 440.
 *
 * @param rateBits - the rate before, I96F32 bits
 * @param dividendRao - alpha after the hotkey's take, rao
 * @param hotkeyRootStakeRao - TAO staked to the hotkey on root, rao
 * @returns the new rate, the quotient floored to 2^-32; or the dividend for the owner
 */
export function addRootDividend(
  rateBits: bigint,
  dividendRao: bigint,
  hotkeyRootStakeRao: bigint,
): RootClaimableUpdate {
  check(rateBits, rate, 'rateBits');
  check(dividendRao, u64, 'dividendRao');
  check(hotkeyRootStakeRao, u64, 'hotkeyRootStakeRao');
  if (dividendRao > hotkeyRootStakeRao) return { rateBits, toOwnerRao: dividendRao };
  const increment = I96F32.safeDiv(dividendRao << 32n, hotkeyRootStakeRao << 32n);
  return { rateBits: I96F32.saturatingAdd(rateBits, increment), toOwnerRao: 0n };
}

/** A staker of a hotkey on root, on one subnet. */
export interface RootClaimant {
  /** TAO it staked to the hotkey on root, rao. */
  readonly rootStakeRao: bigint;
  /** What it claimed or was never owed (`RootClaimed`), rao, u128. */
  readonly claimedRao: bigint;
}

/**
 * Alpha a staker is owed: rate x root stake - claimed.
 *
 * Source: `pallets/subtensor/src/staking/claim_root.rs`, `get_root_owed_for_hotkey_coldkey_float`, from spec 334.
 *
 * @param rateBits - the hotkey's rate on the subnet, I96F32 bits
 * @param claimant - the staker
 * @returns I96F32 bits of rao; negative where more was claimed
 */
export function computeRootOwedBits(rateBits: bigint, claimant: RootClaimant): bigint {
  check(rateBits, rate, 'rateBits');
  check(claimant, claimantRules, 'claimant');
  const claimable = I96F32.saturatingMul(rateBits, I96F32.saturatingFromInt(claimant.rootStakeRao));
  return I96F32.saturatingSub(claimable, I96F32.saturatingFromInt(claimant.claimedRao));
}

/**
 * Alpha a staker is owed, in whole rao.
 *
 * @param rateBits - the hotkey's rate on the subnet, I96F32 bits
 * @param claimant - the staker
 * @returns rao, floored; 0 where more was claimed
 */
export function computeRootOwed(rateBits: bigint, claimant: RootClaimant): bigint {
  return clampU64(computeRootOwedBits(rateBits, claimant) >> 32n);
}

/**
 * Alpha one claim pays out: what is owed, or 0 below the threshold.
 *
 * Source: `pallets/subtensor/src/staking/claim_root.rs`, `root_claim_on_subnet`, from spec 334.
 *
 * @param rateBits - the hotkey's rate on the subnet, I96F32 bits
 * @param claimant - the staker
 * @param thresholdRao - `RootClaimableThreshold` of the subnet, rao; 0 where the minimum is ignored
 * @returns rao, floored. Afterwards the staker's `claimedRao` grows by it.
 */
export function computeRootClaim(rateBits: bigint, claimant: RootClaimant, thresholdRao: bigint): bigint {
  check(thresholdRao, u64, 'thresholdRao');
  if (computeRootOwedBits(rateBits, claimant) < I96F32.saturatingFromInt(thresholdRao)) return 0n;
  return computeRootOwed(rateBits, claimant);
}

/**
 * A staker after adding root stake: claimed grows by rate x amount, so that past dividends are not owed on new stake.
 *
 * Source: `pallets/subtensor/src/staking/claim_root.rs`, `add_stake_adjust_root_claimed_for_hotkey_and_coldkey`.
 *
 * @param rateBits - the hotkey's rate on the subnet, I96F32 bits
 * @param claimant - the staker
 * @param amountRao - stake added, rao
 * @returns the staker afterwards; the product floored to rao
 */
export function addRootStake(rateBits: bigint, claimant: RootClaimant, amountRao: bigint): RootClaimant {
  checkChange(rateBits, claimant, amountRao);
  const claimed = claimant.claimedRao + pastDividends(rateBits, amountRao);
  return {
    rootStakeRao: clampU64(claimant.rootStakeRao + amountRao),
    claimedRao: claimed > U128_MAX ? U128_MAX : claimed,
  };
}

/**
 * A staker after removing root stake: claimed shrinks by rate x amount, not below 0.
 *
 * Source: `pallets/subtensor/src/staking/claim_root.rs`, `remove_stake_adjust_root_claimed_for_hotkey_and_coldkey`.
 *
 * @param rateBits - the hotkey's rate on the subnet, I96F32 bits
 * @param claimant - the staker
 * @param amountRao - stake removed, rao
 * @returns the staker afterwards; the product floored to rao
 */
export function removeRootStake(rateBits: bigint, claimant: RootClaimant, amountRao: bigint): RootClaimant {
  checkChange(rateBits, claimant, amountRao);
  const past = pastDividends(rateBits, amountRao);
  return {
    rootStakeRao: clampU64(claimant.rootStakeRao - amountRao),
    claimedRao: claimant.claimedRao > past ? claimant.claimedRao - past : 0n,
  };
}

function checkChange(rateBits: bigint, claimant: RootClaimant, amountRao: bigint): void {
  check(rateBits, rate, 'rateBits');
  check(claimant, claimantRules, 'claimant');
  check(amountRao, u64, 'amountRao');
}

function pastDividends(rateBits: bigint, amountRao: bigint): bigint {
  const past = I96F32.saturatingMul(rateBits, I96F32.saturatingFromInt(amountRao)) >> 32n;
  return past < 0n ? 0n : past;
}
