/**
 * When epochs run, before and after a tempo per subnet.
 *
 * @packageDocumentation
 */

export {
  computeNextEpochBlock,
  countBlocksSinceLastStep,
  type DynamicSchedule,
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
} from './epochSlots.ts';
export {
  computeBlocksUntilFixedEpoch,
  computeFirstBlockOfFixedEpoch,
  computeFixedEpochIndex,
  type FixedSchedule,
} from './fixedSchedule.ts';
