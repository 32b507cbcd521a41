import { u64 } from '@taokit/errors/check';
import { saturatingAddU64 } from '@taokit/fixed';
import { check } from '../internal/check.ts';
import {
  computeFirstBlockOfFixedEpoch,
  computeFixedEpochIndex,
  type DynamicSchedule,
  type FixedSchedule,
  isEpochDue,
} from '../schedule/index.ts';
import type { SpecOptions } from '../spec/SpecOptions.ts';

/** Shortest reveal period. */
export const MIN_REVEAL_PERIOD_EPOCHS = 1;

/** Longest reveal period. */
export const MAX_REVEAL_PERIOD_EPOCHS = 100;

/** Blocks in which a commit can be revealed. */
export interface RevealWindow {
  /** First block. */
  readonly firstBlock: bigint;
  /** Last block. */
  readonly lastBlock: bigint;
}

/**
 * Blocks in which weights committed at a block can be revealed on the fixed schedule: those of the epoch
 * `revealPeriod` later.
 *
 * Source: `pallets/subtensor/src/subnets/weights.rs`, `get_reveal_blocks`, before spec 423.
 *
 * @param schedule - the subnet
 * @param commitBlock - block of the commit
 * @param revealPeriodEpochs - `RevealPeriodEpochs`
 */
export function computeFixedRevealWindow(
  schedule: FixedSchedule,
  commitBlock: bigint,
  revealPeriodEpochs: bigint,
): RevealWindow {
  check(commitBlock, u64, 'commitBlock');
  check(revealPeriodEpochs, u64, 'revealPeriodEpochs');
  const epoch = saturatingAddU64(computeFixedEpochIndex(schedule, commitBlock), revealPeriodEpochs);
  const firstBlock = computeFirstBlockOfFixedEpoch(schedule, epoch);
  return { firstBlock, lastBlock: saturatingAddU64(firstBlock, BigInt(schedule.tempo)) };
}

/** Where a commit stands. */
export type RevealStatus = 'too-early' | 'open' | 'expired';

/**
 * Where a commit stands, by epochs: it can be revealed only in the epoch `revealPeriod` after its own.
 *
 * Source: `pallets/subtensor/src/subnets/weights.rs`, `is_reveal_block_range` and `is_commit_expired`. All releases.
 *
 * @param commitEpoch - epoch of the commit
 * @param currentEpoch - epoch now, from {@link computeCommitEpoch} or `computeFixedEpochIndex`
 * @param revealPeriodEpochs - `RevealPeriodEpochs`
 */
export function computeRevealStatus(
  commitEpoch: bigint,
  currentEpoch: bigint,
  revealPeriodEpochs: bigint,
): RevealStatus {
  check(commitEpoch, u64, 'commitEpoch');
  check(currentEpoch, u64, 'currentEpoch');
  check(revealPeriodEpochs, u64, 'revealPeriodEpochs');
  const reveal = saturatingAddU64(commitEpoch, revealPeriodEpochs);
  if (currentEpoch === reveal) return 'open';
  return currentEpoch > reveal ? 'expired' : 'too-early';
}

/**
 * Epoch a commit or reveal in a block counts for, from spec 423: the stored counter, one more when an epoch is due in
 * the same block.
 *
 * Source: `pallets/subtensor/src/subnets/weights.rs`, `current_epoch_with_lookahead`, from spec 423.
 *
 * @param epochIndex - `SubnetEpochIndex`
 * @param schedule - the subnet
 * @param block - the block
 * @param options - whose rules, from spec 423: of when an epoch is due
 */
export function computeCommitEpoch(
  epochIndex: bigint,
  schedule: DynamicSchedule,
  block: bigint,
  options: SpecOptions = {},
): bigint {
  check(epochIndex, u64, 'epochIndex');
  check(block, u64, 'block');
  return isEpochDue(schedule, block, options) ? saturatingAddU64(epochIndex, 1n) : epochIndex;
}
