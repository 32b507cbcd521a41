import { arrayOf, boolean, objectOf, u64 } from '@taokit/errors/check';
import { saturatingAddU64 } from '@taokit/fixed';
import { check } from '../../internal/check.ts';
import { signedBits } from '../../internal/rules.ts';
import type { SplitRao } from './splitAlphaOut.ts';

/** Alpha waiting for a subnet's next epoch, rao: `PendingOwnerCut`, `PendingRootAlphaDivs`, `PendingServerEmission`, `PendingValidatorEmission`. */
export type PendingEmission = SplitRao;

/** Nothing waiting: what an epoch leaves behind. */
export const NO_PENDING_EMISSION: PendingEmission = /* @__PURE__ */ Object.freeze({
  ownerRao: 0n,
  rootRao: 0n,
  serverRao: 0n,
  validatorRao: 0n,
});

const splitRao = /* @__PURE__ */ objectOf({ ownerRao: u64, rootRao: u64, serverRao: u64, validatorRao: u64 });
const priceList = /* @__PURE__ */ arrayOf(signedBits);

/** Pending amounts after a block. */
export interface PendingUpdate {
  /** What waits now. */
  readonly pending: PendingEmission;
  /** Root's part where it is not kept: taken off `SubnetAlphaOut`, rao. */
  readonly recycledRao: bigint;
}

/**
 * Adds a block's split to what waits for the epoch. While the moving prices of all subnets sum to 1 or less, root's part
 * is recycled instead of kept.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `emit_to_subnets`, from spec 348.
 *
 * @param pending - before the block
 * @param split - the block's parts, floored to rao
 * @param keepsRootPart - see {@link isRootSellOn}
 * @returns pending amounts, clamped to u64, and what is recycled
 */
export function addPendingEmission(
  pending: PendingEmission,
  split: SplitRao,
  keepsRootPart: boolean,
): PendingUpdate {
  check(pending, splitRao, 'pending');
  check(split, splitRao, 'split');
  check(keepsRootPart, boolean, 'keepsRootPart');
  return {
    pending: {
      ownerRao: saturatingAddU64(pending.ownerRao, split.ownerRao),
      rootRao: keepsRootPart ? saturatingAddU64(pending.rootRao, split.rootRao) : pending.rootRao,
      serverRao: saturatingAddU64(pending.serverRao, split.serverRao),
      validatorRao: saturatingAddU64(pending.validatorRao, split.validatorRao),
    },
    recycledRao: keepsRootPart ? 0n : split.rootRao,
  };
}

/**
 * Whether root's part is kept for root: only while the moving prices of all emitting subnets sum to more than 1.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `get_network_root_sell_flag`, from spec 342.
 *
 * @param movingPricesBits - I96F32 bits
 */
export function isRootSellOn(movingPricesBits: readonly bigint[]): boolean {
  check(movingPricesBits, priceList, 'movingPricesBits');
  return isRootSellOnUnchecked(movingPricesBits);
}

/** {@link isRootSellOn} of what was checked before. */
export function isRootSellOnUnchecked(movingPricesBits: readonly bigint[]): boolean {
  return movingPricesBits.reduce((sum, price) => sum + price, 0n) > 1n << 32n;
}

/** What an epoch shares out, rao. */
export interface EpochPot {
  /** What the epoch is run with: all but the owner's part. */
  readonly emissionRao: bigint;
  /** To validators: with the miners' part where nobody earned an incentive. */
  readonly validatorRao: bigint;
  /** To stakers on root. */
  readonly rootRao: bigint;
  /** To the owner. */
  readonly ownerRao: bigint;
}

/**
 * What a drained epoch shares out. Where the incentives sum to 0, validators get the miners' part too.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `distribute_emission`, from spec 348.
 *
 * @param pending - what waited
 * @param incentiveSumRao - sum of the incentives the epoch computed on `emissionRao`, rao
 */
export function drainPending(pending: PendingEmission, incentiveSumRao: bigint): EpochPot {
  check(pending, splitRao, 'pending');
  check(incentiveSumRao, u64, 'incentiveSumRao');
  const { ownerRao, rootRao, serverRao, validatorRao } = pending;
  return {
    emissionRao: epochEmission(pending),
    validatorRao: incentiveSumRao === 0n ? saturatingAddU64(validatorRao, serverRao) : validatorRao,
    rootRao,
    ownerRao,
  };
}

/**
 * Alpha validators share in the epochs before miners' and validators' parts were kept apart: half of all less what was
 * sold for root; everything where nobody earned an incentive.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `drain_pending_emission`, spec 257-347.
 *
 * @param pendingRao - `PendingEmission`, rao
 * @param rootRao - root's alpha of the same blocks (`PendingAlphaSwapped`, from spec 334 `PendingRootAlphaDivs`), rao
 * @param incentiveSumRao - sum of the incentives the epoch computed on both, rao
 * @returns rao, the half floored
 */
export function computeJointValidatorAlpha(
  pendingRao: bigint,
  rootRao: bigint,
  incentiveSumRao: bigint,
): bigint {
  check(pendingRao, u64, 'pendingRao');
  check(rootRao, u64, 'rootRao');
  check(incentiveSumRao, u64, 'incentiveSumRao');
  if (incentiveSumRao === 0n) return pendingRao;
  const half = saturatingAddU64(pendingRao, rootRao) / 2n;
  return half > rootRao ? half - rootRao : 0n;
}

/**
 * Alpha an epoch is run with: miners', validators' and root's parts.
 *
 * @param pending - what waits
 * @returns rao, clamped to u64
 */
export function computeEpochEmission(pending: PendingEmission): bigint {
  check(pending, splitRao, 'pending');
  return epochEmission(pending);
}

function epochEmission(pending: PendingEmission): bigint {
  return saturatingAddU64(saturatingAddU64(pending.serverRao, pending.validatorRao), pending.rootRao);
}

/**
 * Part of an epoch's miner incentive withheld from miners (`MinerBurned`): what weights gave to the owner's
 * keys, see `splitOwnerIncentive`.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `distribute_dividends_and_incentives`, from spec 421.
 *
 * @param withheldRao - incentive of the owner's keys, burned or recycled, rao
 * @param totalRao - incentive of all, rao
 * @returns U96F32 bits, floored; 0 without incentive
 */
export function computeMinerBurned(withheldRao: bigint, totalRao: bigint): bigint {
  check(withheldRao, u64, 'withheldRao');
  check(totalRao, u64, 'totalRao');
  return totalRao === 0n ? 0n : (withheldRao << 32n) / totalRao;
}
