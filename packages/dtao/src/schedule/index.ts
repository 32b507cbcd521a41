/**
 * When epochs run, before and after a tempo per subnet.
 *
 * @packageDocumentation
 */

export {
  assignEpochSlots,
  computeBlocksUntilFixedEpoch,
  computeFirstBlockOfFixedEpoch,
  computeFixedEpochIndex,
  computeNextEpochBlock,
  DEFAULT_MAX_EPOCHS_PER_BLOCK,
  type DynamicSchedule,
  type EpochSlots,
  type FixedSchedule,
  isEpochDue,
  MAX_TEMPO_BLOCKS,
  MIN_TEMPO_BLOCKS,
} from './epochSchedule.ts';
