/**
 * When epochs run, before and after a tempo per subnet.
 *
 * @packageDocumentation
 */

export {
  ageRule,
  computeNextEpochBlock,
  countBlocksSinceLastStep,
  type DynamicSchedule,
  type EpochAgeRule,
  isEpochDue,
  MAX_TEMPO_BLOCKS,
  MIN_TEMPO_BLOCKS,
} from './dynamicSchedule.ts';
export {
  assignEpochSlots,
  DEFAULT_MAX_EPOCHS_PER_BLOCK,
  type EpochSlotOptions,
  type EpochSlots,
  type SlotSubnet,
  slotsAt,
} from './epochSlots.ts';
export {
  computeBlocksUntilFixedEpoch,
  computeFirstBlockOfFixedEpoch,
  computeFixedEpochIndex,
  type FixedSchedule,
} from './fixedSchedule.ts';
