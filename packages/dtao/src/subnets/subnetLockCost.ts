import { objectOf, u64 } from '@taokit/errors/check';
import { clampU64, I64F64, saturatingSubU64 } from '@taokit/fixed';
import { INITIAL_BLOCK_EMISSION_RAO } from '../emission/blockEmission.ts';
import { check } from '../internal/check.ts';
import { maxOf } from '../internal/minMax.ts';

/** What decides the price of registering a subnet. */
export interface SubnetLockInput {
  /** Paid by the last registration (`NetworkLastLockCost`), rao. */
  readonly lastLockRao: bigint;
  /** Block of the last registration; 0 if there was none. */
  readonly lastLockBlock: bigint;
  /** The block of the question. */
  readonly block: bigint;
  /** Lowest price (`NetworkMinLockCost`), rao. */
  readonly minLockRao: bigint;
  /** Blocks in which the price falls by the last lock at full emission (`NetworkLockReductionInterval`). */
  readonly reductionIntervalBlocks: bigint;
  /**
   * TAO emission per block, rao: the interval halves with it. Computed from the issuance: what storage holds as
   * `BlockEmission` is stale.
   */
  readonly blockEmissionRao: bigint;
}

const inputRule = /* @__PURE__ */ objectOf({
  lastLockRao: u64,
  lastLockBlock: u64,
  block: u64,
  minLockRao: u64,
  reductionIntervalBlocks: u64,
  blockEmissionRao: u64,
});

/**
 * Blocks in which the lock cost falls by the last lock, at the current emission.
 *
 * Source: `pallets/subtensor/src/coinbase/root.rs`, `get_lock_reduction_interval`. All releases since 233.
 *
 * @param reductionIntervalBlocks - `NetworkLockReductionInterval`
 * @param blockEmissionRao - TAO emission per block, rao
 * @returns blocks, floored (I64F64)
 */
export function computeLockReductionInterval(
  reductionIntervalBlocks: bigint,
  blockEmissionRao: bigint,
): bigint {
  check(reductionIntervalBlocks, u64, 'reductionIntervalBlocks');
  check(blockEmissionRao, u64, 'blockEmissionRao');
  return lockReductionInterval(reductionIntervalBlocks, blockEmissionRao);
}

function lockReductionInterval(reductionIntervalBlocks: bigint, blockEmissionRao: bigint): bigint {
  const halving = I64F64.safeDiv(
    I64F64.saturatingFromInt(blockEmissionRao),
    I64F64.saturatingFromInt(INITIAL_BLOCK_EMISSION_RAO),
  );
  return I64F64.saturatingToU64(
    I64F64.saturatingMul(I64F64.saturatingFromInt(reductionIntervalBlocks), halving),
  );
}

/**
 * Price of registering a subnet: twice the last lock, falling by the same amount every block, not below the minimum. The
 * fall per block is an integer: a last lock smaller than the interval does not fall at all.
 *
 * Source: `pallets/subtensor/src/coinbase/root.rs`, `get_network_lock_cost`. All releases since 233.
 *
 * @param input - last lock, interval and minimum
 * @returns rao
 */
export function computeSubnetLockCost(input: SubnetLockInput): bigint {
  check(input, inputRule, 'input');
  const interval = lockReductionInterval(input.reductionIntervalBlocks, input.blockEmissionRao);
  const perBlock = interval === 0n ? 0n : input.lastLockRao / interval;
  const fallen = clampU64(perBlock * saturatingSubU64(input.block, input.lastLockBlock));
  const start = clampU64(input.lastLockRao * (input.lastLockBlock === 0n ? 1n : 2n));
  return maxOf(saturatingSubU64(start, fallen), input.minLockRao);
}
