import { bigInteger, objectOf, u64 } from '@taokit/errors/check';
import { saturatingAddU64, saturatingSubU64, U64F64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';
import { minOf } from '../internal/minMax.ts';

/** Most positions with collateral a coldkey may have on a subnet. */
export const MAX_COLLATERAL_POSITIONS = 32;

/** Largest `CollateralDrainRatio`, U64F64 bits: 10. */
export const MAX_COLLATERAL_DRAIN_BITS: bigint = 10n << 64n;

/** A miner's collateral (`MinerCollateral`): locked alpha of one coldkey on one hotkey. It survives deregistration. */
export interface MinerCollateral {
  /** Alpha that cannot leave, rao. */
  readonly lockedRao: bigint;
  /** Alpha that comes free per alpha earned, U64F64 bits: the subnet's as of the last registration. */
  readonly drainBits: bigint;
  /** Floor the miner keeps, rao. */
  readonly minLockedRao: bigint;
  /** Alpha earned in all, rao. */
  readonly earnedRao: bigint;
}

/** An epoch's payment to a hotkey with collateral. */
export interface CollateralPayment {
  /** All of it, rao: what comes free goes by it. */
  readonly emissionRao: bigint;
  /** What may be captured, rao: all of a miner's incentive, of a dividend the take alone. */
  readonly capturableRao: bigint;
}

/** Collateral after a payment. */
export interface CollateralSettlement {
  /** The row afterwards; `undefined` where nothing is locked and no floor kept: it is removed. */
  readonly collateral: MinerCollateral | undefined;
  /** Alpha taken into the lock, rao: staked to the hotkey itself, not to where its owner stakes automatically. */
  readonly capturedRao: bigint;
  /** Alpha that came free, rao. */
  readonly releasedRao: bigint;
}

const drain = /* @__PURE__ */ bigInteger(1n, MAX_COLLATERAL_DRAIN_BITS, 'U64F64 bits above 0, up to 10');
const collateralRule = /* @__PURE__ */ objectOf({
  lockedRao: u64,
  drainBits: drain,
  minLockedRao: u64,
  earnedRao: u64,
});

/**
 * Collateral after an epoch paid its hotkey: below the floor it captures of the payment, above it comes free at the drain
 * ratio.
 *
 * Source: `settle_miner_collateral` in `pallets/subtensor/src/subnets/collateral.rs`, spec 475.
 *
 * @param collateral - before
 * @param payment - of the epoch
 */
export function settleCollateral(
  collateral: MinerCollateral,
  payment: CollateralPayment,
): CollateralSettlement {
  check(collateral, collateralRule, 'collateral');
  check(payment, objectOf({ emissionRao: u64, capturableRao: u64 }), 'payment');
  const { emissionRao, capturableRao } = payment;
  if (emissionRao === 0n) return { collateral, capturedRao: 0n, releasedRao: 0n };
  const earned = { ...collateral, earnedRao: saturatingAddU64(collateral.earnedRao, emissionRao) };
  const { lockedRao, minLockedRao } = collateral;
  if (minLockedRao > lockedRao) {
    const capturedRao = minOf(capturableRao, minLockedRao - lockedRao);
    return { collateral: { ...earned, lockedRao: lockedRao + capturedRao }, capturedRao, releasedRao: 0n };
  }
  const due = U64F64.saturatingToU64(U64F64.saturatingMul(emissionRao << 64n, collateral.drainBits));
  const releasedRao = minOf(due, lockedRao - minLockedRao);
  const left = lockedRao - releasedRao;
  const isGone = left === 0n && minLockedRao === 0n;
  return { collateral: isGone ? undefined : { ...earned, lockedRao: left }, capturedRao: 0n, releasedRao };
}

/** Alpha to be locked by hand. */
export interface AddCollateralInput {
  /** How much, rao. */
  readonly alphaRao: bigint;
  /** Alpha of the caller on the hotkey, rao. */
  readonly stakeRao: bigint;
  /** Of it locked, rao. */
  readonly lockedRao: bigint;
  /** `SubnetMovingPrice`, I96F32 bits. */
  readonly movingPriceBits: bigint;
}

/**
 * Where alpha to be locked by hand comes from: free stake first, the shortfall is bought for its value at the moving price,
 * whole and under the caller's limit.
 *
 * Source: `do_add_collateral` in `pallets/subtensor/src/subnets/collateral.rs`, spec 475.
 *
 * @param input - how much, and what is there
 * @returns alpha taken from free stake, and TAO spent on more, rao
 */
export function planAddCollateral(input: AddCollateralInput): {
  /** Alpha taken from free stake, rao. */
  readonly fromStakeRao: bigint;
  /** TAO that buys the rest, rao. */
  readonly buyRao: bigint;
} {
  const price = bigInteger(0n, (1n << 127n) - 1n, 'I96F32 bits, not negative');
  check(input, objectOf({ alphaRao: u64, stakeRao: u64, lockedRao: u64, movingPriceBits: price }), 'input');
  const fromStakeRao = minOf(saturatingSubU64(input.stakeRao, input.lockedRao), input.alphaRao);
  const missing = input.alphaRao - fromStakeRao;
  return {
    fromStakeRao,
    buyRao: U64F64.saturatingToU64(U64F64.saturatingMul(missing << 64n, input.movingPriceBits << 32n)),
  };
}

/**
 * Alpha of a position that may leave it: what is not locked (`StakeUnavailable` above it). Conviction locks are not asked.
 *
 * Source: `ensure_hotkey_covers_collateral` in `pallets/subtensor/src/subnets/collateral.rs`, spec 475.
 *
 * @param stakeRao - alpha of the coldkey on the hotkey, rao
 * @param lockedRao - of it locked, rao
 */
export function computeRemovableStake(stakeRao: bigint, lockedRao: bigint): bigint {
  check(stakeRao, u64, 'stakeRao');
  check(lockedRao, u64, 'lockedRao');
  return saturatingSubU64(stakeRao, lockedRao);
}
