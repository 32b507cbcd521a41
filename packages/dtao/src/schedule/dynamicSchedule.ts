import { objectOf, type Rule, u16, u64 } from '@taokit/errors/check';
import { saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import { bySpec, MAINNET_SPEC } from '@taokit/types';
import { check } from '../internal/check.ts';
import { minOf } from '../internal/minMax.ts';
import { recordWith, specOptions } from '../internal/rules.ts';
import type { SpecOptions } from '../spec/SpecOptions.ts';

/** Shortest tempo an owner can set, from spec 423. */
export const MIN_TEMPO_BLOCKS = 360;

/** Longest tempo an owner can set, from spec 423. */
export const MAX_TEMPO_BLOCKS = 50_400;

/** A subnet on the schedule in force from spec 423: it remembers when it last ran. */
export interface DynamicSchedule {
  /** Blocks between epochs; 0 means never. */
  readonly tempo: number;
  /** Block of the last epoch slot (`LastEpochBlock`). */
  readonly lastEpochBlock: bigint;
  /** Block an epoch was asked for or deferred to (`PendingEpochAt`); 0 for none. */
  readonly pendingEpochBlock: bigint;
  /** Blocks since an epoch succeeded (`BlocksSinceLastStep`), the current one counted: see {@link countBlocksSinceLastStep}. */
  readonly blocksSinceLastStep: bigint;
}

/** The fields of a schedule, each with what it must be. */
export const scheduleFields: Readonly<Record<string, Rule>> = {
  tempo: u16,
  lastEpochBlock: u64,
  pendingEpochBlock: u64,
  blocksSinceLastStep: u64,
};

const dynamicSchedule = /* @__PURE__ */ recordWith(scheduleFields);
const nextEpochInput = /* @__PURE__ */ recordWith({
  tempo: u16,
  lastEpochBlock: u64,
  pendingEpochBlock: u64,
});
const counterInput = /* @__PURE__ */ objectOf({ blocksSinceLastStep: u64, tempo: u16 });

/** How a release counts and bounds the blocks since an epoch succeeded. */
export interface EpochAgeRule {
  /** Blocks without success after which an epoch is due whatever the schedule says. */
  readonly longest: (tempo: number) => bigint;
  /** The counter after one more block. */
  readonly next: (blocks: bigint, tempo: number) => bigint;
}

/** The rule by the first spec; the second was read at 475 and may be older. */
export const epochAgeRules: Readonly<Record<number, EpochAgeRule>> = {
  423: { longest: () => BigInt(MAX_TEMPO_BLOCKS), next: (blocks) => saturatingAddU64(blocks, 1n) },
  475: {
    longest: (tempo) => BigInt(tempo),
    next: (blocks, tempo) => minOf(saturatingAddU64(blocks, 1n), BigInt(tempo) + 1n),
  },
};

/** How a subnet's age in blocks is counted at a spec, and how long it may be. */
export const ageRule: (spec: number) => EpochAgeRule = /* @__PURE__ */ bySpec(epochAgeRules);

/**
 * `BlocksSinceLastStep` after one more block. From spec 475 it stops at tempo + 1.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `drain_pending`, from spec 423.
 *
 * @param counter - what is stored, and the tempo
 * @param options - whose rules, from spec 423
 * @throws DtaoError for a wrong argument; UnitError before spec 423
 */
export function countBlocksSinceLastStep(
  counter: { readonly blocksSinceLastStep: bigint; readonly tempo: number },
  options: SpecOptions = {},
): bigint {
  check(options, specOptions, 'options');
  check(counter, counterInput, 'counter');
  return ageRule(options.spec ?? MAINNET_SPEC).next(counter.blocksSinceLastStep, counter.tempo);
}

/**
 * Whether a subnet's epoch is due in a block: asked for, `tempo` blocks after the last, or too long after the last success.
 * Too long is more than the highest tempo, 50,400, and from spec 475 on more than the subnet's own: one whose epoch was
 * skipped is then due in every block until one succeeds.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `should_run_epoch`, from spec 423.
 *
 * @param schedule - the subnet
 * @param block - the block of the question
 * @param options - whose rules, from spec 423
 * @throws DtaoError for a wrong argument; UnitError before spec 423
 */
export function isEpochDue(schedule: DynamicSchedule, block: bigint, options: SpecOptions = {}): boolean {
  check(options, specOptions, 'options');
  check(schedule, dynamicSchedule, 'schedule');
  check(block, u64, 'block');
  return isDueBy(ageRule(options.spec ?? MAINNET_SPEC), schedule, schedule.blocksSinceLastStep, block);
}

/** {@link isEpochDue} without checks, the counter by itself. */
export function isDueBy(
  { longest }: EpochAgeRule,
  schedule: Omit<DynamicSchedule, 'blocksSinceLastStep'>,
  blocksSinceLastStep: bigint,
  block: bigint,
): boolean {
  if (schedule.tempo === 0) return false;
  if (schedule.pendingEpochBlock > 0n && block >= schedule.pendingEpochBlock) return true;
  if (blocksSinceLastStep > longest(schedule.tempo)) return true;
  return saturatingSubU64(block, schedule.lastEpochBlock) >= BigInt(schedule.tempo);
}

/**
 * Next block an epoch is due, the cap per block and overlong waits left aside.
 *
 * Source: `pallets/subtensor/src/coinbase/run_coinbase.rs`, `get_next_epoch_start_block`, from spec 423.
 *
 * @param schedule - the subnet
 * @returns the block, or `undefined` for tempo 0
 * @throws DtaoError for a wrong argument
 */
export function computeNextEpochBlock(
  schedule: Omit<DynamicSchedule, 'blocksSinceLastStep'>,
): bigint | undefined {
  check(schedule, nextEpochInput, 'schedule');
  if (schedule.tempo === 0) return undefined;
  const next = saturatingAddU64(schedule.lastEpochBlock, BigInt(schedule.tempo));
  const { pendingEpochBlock: pending } = schedule;
  return pending > 0n && pending < next ? pending : next;
}
