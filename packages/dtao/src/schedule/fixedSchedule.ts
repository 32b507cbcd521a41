import { integer, objectOf, u16, u64 } from '@taokit/errors/check';
import { clampU64, saturatingAddU64, saturatingSubU64, U64_MAX } from '@taokit/fixed';
import { check } from '../internal/check.ts';

/** A subnet on the fixed schedule in force before spec 423. */
export interface FixedSchedule {
  /** Which subnet: it shifts the schedule. */
  readonly netuid: number;
  /** Blocks between epochs, less one; 0 means never. */
  readonly tempo: number;
}

const fixedSchedule = /* @__PURE__ */ objectOf({ netuid: u16, tempo: integer(0, 65_535) });

/**
 * Blocks until a subnet's next epoch on the fixed schedule: it runs where (block + netuid + 1) mod (tempo + 1) = 0.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `blocks_until_next_epoch`, spec 233-422.
 *
 * @param schedule - the subnet
 * @param block - the block of the question
 * @returns blocks, 0 when the epoch runs in this block; 2^64 - 1 for tempo 0
 * @throws DtaoError for a wrong argument
 */
export function computeBlocksUntilFixedEpoch(schedule: FixedSchedule, block: bigint): bigint {
  check(schedule, fixedSchedule, 'schedule');
  check(block, u64, 'block');
  if (schedule.tempo === 0) return U64_MAX;
  const shifted = BigInt.asUintN(64, block + BigInt(schedule.netuid + 1));
  return BigInt(schedule.tempo) - (shifted % BigInt(schedule.tempo + 1));
}

/**
 * Index of the epoch a block belongs to on the fixed schedule: (block + netuid + 1) / (tempo + 1), floored.
 *
 * Source: `pallets/subtensor/src/subnets/weights.rs`, `get_epoch_index`, spec 233-422.
 *
 * @param schedule - the subnet
 * @param block - the block of the question
 * @throws DtaoError for a wrong argument
 */
export function computeFixedEpochIndex(schedule: FixedSchedule, block: bigint): bigint {
  check(schedule, fixedSchedule, 'schedule');
  check(block, u64, 'block');
  return saturatingAddU64(block, BigInt(schedule.netuid + 1)) / BigInt(schedule.tempo + 1);
}

/**
 * First block of an epoch on the fixed schedule.
 *
 * Source: `pallets/subtensor/src/subnets/weights.rs`, `get_first_block_of_epoch`.
 *
 * @param schedule - the subnet
 * @param epoch - its index
 * @throws DtaoError for a wrong argument
 */
export function computeFirstBlockOfFixedEpoch(schedule: FixedSchedule, epoch: bigint): bigint {
  check(schedule, fixedSchedule, 'schedule');
  check(epoch, u64, 'epoch');
  return saturatingSubU64(clampU64(epoch * BigInt(schedule.tempo + 1)), BigInt(schedule.netuid + 1));
}
