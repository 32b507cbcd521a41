import { clampU64, saturatingAddU64, saturatingSubU64, U64_MAX } from '../internal/u64.ts';

/** Shortest tempo an owner can set, from spec 423. */
export const MIN_TEMPO_BLOCKS = 360;

/** Longest tempo an owner can set, from spec 423. */
export const MAX_TEMPO_BLOCKS = 50_400;

/** Most epochs of one block by default (`MaxEpochsPerBlock`), from spec 423. */
export const DEFAULT_MAX_EPOCHS_PER_BLOCK = 2;

/** A subnet on the fixed schedule in force before spec 423. */
export interface FixedSchedule {
  /** Which subnet: it shifts the schedule. */
  readonly netuid: number;
  /** Blocks between epochs, less one; 0 means never. */
  readonly tempo: number;
}

/**
 * Blocks until a subnet's next epoch on the fixed schedule: it runs where (block + netuid + 1) mod (tempo + 1) = 0.
 *
 * @param schedule - the subnet
 * @param block - the block of the question
 * @returns blocks, 0 when the epoch runs in this block; 2^64 - 1 for tempo 0
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `blocks_until_next_epoch`, spec 233-422.
 */
export function computeBlocksUntilFixedEpoch(schedule: FixedSchedule, block: bigint): bigint {
  if (schedule.tempo === 0) return U64_MAX;
  const shifted = BigInt.asUintN(64, block + BigInt(schedule.netuid + 1));
  return BigInt(schedule.tempo) - (shifted % BigInt(schedule.tempo + 1));
}

/**
 * Index of the epoch a block belongs to on the fixed schedule: (block + netuid + 1) / (tempo + 1), floored.
 *
 * @param schedule - the subnet
 * @param block - the block of the question
 *
 * Source: `pallets/subtensor/src/subnets/weights.rs`, `get_epoch_index`, spec 233-422.
 */
export function computeFixedEpochIndex(schedule: FixedSchedule, block: bigint): bigint {
  return saturatingAddU64(block, BigInt(schedule.netuid + 1)) / BigInt(schedule.tempo + 1);
}

/**
 * First block of an epoch on the fixed schedule.
 *
 * @param schedule - the subnet
 * @param epoch - its index
 *
 * Source: `pallets/subtensor/src/subnets/weights.rs`, `get_first_block_of_epoch`.
 */
export function computeFirstBlockOfFixedEpoch(schedule: FixedSchedule, epoch: bigint): bigint {
  return saturatingSubU64(clampU64(epoch * BigInt(schedule.tempo + 1)), BigInt(schedule.netuid + 1));
}

/** A subnet on the schedule in force from spec 423: it remembers when it last ran. */
export interface DynamicSchedule {
  /** Blocks between epochs; 0 means never. */
  readonly tempo: number;
  /** Block of the last epoch slot (`LastEpochBlock`). */
  readonly lastEpochBlock: bigint;
  /** Block an epoch was asked for or deferred to (`PendingEpochAt`); 0 for none. */
  readonly pendingEpochBlock: bigint;
  /** Blocks since an epoch succeeded (`BlocksSinceLastStep`), the current one counted. */
  readonly blocksSinceLastStep: bigint;
}

/**
 * Whether a subnet's epoch is due in a block: asked for, `tempo` blocks after the last, or more than the highest tempo
 * after the last success.
 *
 * @param schedule - the subnet
 * @param block - the block of the question
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `should_run_epoch`, from spec 423.
 */
export function isEpochDue(schedule: DynamicSchedule, block: bigint): boolean {
  if (schedule.tempo === 0) return false;
  if (schedule.pendingEpochBlock > 0n && block >= schedule.pendingEpochBlock) return true;
  if (schedule.blocksSinceLastStep > BigInt(MAX_TEMPO_BLOCKS)) return true;
  return saturatingSubU64(block, schedule.lastEpochBlock) >= BigInt(schedule.tempo);
}

/**
 * Next block an epoch is due, the cap per block left aside.
 *
 * @param schedule - the subnet
 * @returns the block, or `undefined` for tempo 0
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `get_next_epoch_start_block`, from spec 423.
 */
export function computeNextEpochBlock(schedule: DynamicSchedule): bigint | undefined {
  if (schedule.tempo === 0) return undefined;
  const next = saturatingAddU64(schedule.lastEpochBlock, BigInt(schedule.tempo));
  const { pendingEpochBlock: pending } = schedule;
  return pending > 0n && pending < next ? pending : next;
}

/** Which subnets run their epoch in a block. */
export interface EpochSlots {
  /** Positions of the subnets that run. */
  readonly run: readonly number[];
  /** Positions of those deferred to the next block. */
  readonly deferred: readonly number[];
}

/**
 * Shares out the epochs of a block: the first due subnets run, up to the cap, the others wait one block. A subnet whose
 * epoch cannot run uses its slot up without counting.
 *
 * @param subnets - in order of netuid; `consistent` is whether its epoch can run (each hotkey registered once)
 * @param block - the block
 * @param maxEpochs - `MaxEpochsPerBlock`
 * @returns positions in `subnets`
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `drain_pending`, from spec 423.
 */
export function assignEpochSlots(
  subnets: readonly (DynamicSchedule & { readonly consistent: boolean })[],
  block: bigint,
  maxEpochs: number,
): EpochSlots {
  const run: number[] = [];
  const deferred: number[] = [];
  for (const [i, subnet] of subnets.entries()) {
    if (!isEpochDue(subnet, block)) continue;
    if (run.length >= maxEpochs) deferred.push(i);
    else if (subnet.consistent) run.push(i);
  }
  return { run, deferred };
}
