import { bigInteger, u64 } from '@taokit/errors/check';
import { I96F32, U64_MAX } from '@taokit/fixed';
import { check } from '../internal/check.ts';
import { type BasketStaker, i128, rateRule, stakerRule } from './BasketFund.ts';

const I128_MAX = (1n << 127n) - 1n;
const stakeDelta = /* @__PURE__ */ bigInteger(-U64_MAX, U64_MAX, 'a bigint from -(2^64 - 1) to 2^64 - 1');

/**
 * Shares of a fund a staker may redeem: rate x root stake - watermark, not below 0.
 *
 * Source: `get_basket_owed_shares` in `pallets/subtensor/src/staking/claim_root.rs`, from spec 441.
 *
 * @param rateBits - `BasketRate`, I96F32 bits
 * @param staker - root stake and watermark
 * @returns shares, floored; more than the fund has outstanding is cut when they are redeemed
 */
export function computeOwedShares(rateBits: bigint, staker: BasketStaker): bigint {
  check(rateBits, rateRule, 'rateBits');
  check(staker, stakerRule, 'staker');
  const claimable = I96F32.saturatingMul(rateBits, I96F32.saturatingFromInt(staker.rootStakeRao));
  const owed = I96F32.saturatingSub(claimable, I96F32.saturatingFromInt(staker.claimedShares));
  return owed < 0n ? 0n : I96F32.saturatingToU64(owed);
}

/**
 * A staker after its root stake on the fund's hotkey changed: the watermark moves by floor(rate x change), so that what was
 * owed stays owed (to one share). Unstaking all leaves a watermark below 0: the shares stay claimable.
 *
 * A move to another hotkey is a removal here and an addition there: what was owed stays with the old hotkey. Queued
 * dividends are flushed before (`flushBasketDeposits`).
 *
 * Source: `rebase_basket_claimed_for_stake_delta` in `pallets/subtensor/src/staking/claim_root.rs`, from spec 441.
 *
 * @param rateBits - `BasketRate` of the hotkey, I96F32 bits
 * @param staker - before
 * @param deltaRao - change of its root stake, rao, negative for a removal
 * @throws DtaoError `dtao/out-of-range` for removing more than there is
 */
export function changeRootStake(rateBits: bigint, staker: BasketStaker, deltaRao: bigint): BasketStaker {
  check(rateBits, rateRule, 'rateBits');
  check(staker, stakerRule, 'staker');
  check(deltaRao, stakeDelta, 'deltaRao');
  const rootStakeRao = staker.rootStakeRao + deltaRao;
  check(rootStakeRao, u64, 'staker.rootStakeRao + deltaRao');
  return { rootStakeRao, claimedShares: rebaseClaimedShares(rateBits, staker.claimedShares, deltaRao) };
}

/** The watermark after a change of root stake. */
export function rebaseClaimedShares(rateBits: bigint, claimedShares: bigint, deltaRao: bigint): bigint {
  if (rateBits === 0n) return claimedShares;
  const past = I96F32.saturatingMul(rateBits, I96F32.saturatingFromInt(deltaRao)) >> 32n;
  return clampI128(claimedShares + past);
}

/** The watermark after shares were granted: it falls by as many, so that they are owed without any stake. */
export function rebaseGrant(claimedShares: bigint, shares: bigint): bigint {
  return clampI128(claimedShares - shares);
}

/**
 * The watermark of a coldkey that took over another's: both are added, whichever held stake.
 *
 * Source: `transfer_basket_claimed_for_new_coldkey` in `pallets/subtensor/src/staking/claim_root.rs`, from spec 441.
 *
 * @param newClaimedShares - `BasketClaimed` of the new coldkey on the hotkey
 * @param oldClaimedShares - of the old coldkey, which is 0 afterwards
 */
export function mergeClaimedShares(newClaimedShares: bigint, oldClaimedShares: bigint): bigint {
  check(newClaimedShares, i128, 'newClaimedShares');
  check(oldClaimedShares, i128, 'oldClaimedShares');
  return clampI128(newClaimedShares + oldClaimedShares);
}

function clampI128(value: bigint): bigint {
  if (value > I128_MAX) return I128_MAX;
  return value < -I128_MAX - 1n ? -I128_MAX - 1n : value;
}
