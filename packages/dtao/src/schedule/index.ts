/**
 * When epochs run, before and after a tempo per subnet.
 *
 * @packageDocumentation
 */

export {
  assignEpochSlots,
  DEFAULT_MAX_EPOCHS_PER_BLOCK,
  type DynamicSchedule,
  type EpochSlots,
  type FixedSchedule,
  getBlocksUntilFixedEpoch,
  getFirstBlockOfFixedEpoch,
  getFixedEpochIndex,
  getNextEpochBlock,
  isEpochDue,
  MAX_TEMPO_BLOCKS,
  MIN_TEMPO_BLOCKS,
} from './epochSchedule.ts';
