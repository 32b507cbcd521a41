import { blocksSinceLastStep } from './blocksSinceLastStep.ts';
import { blocksSinceLastUpdate } from './blocksSinceLastUpdate.ts';
import { blocksUntilNextEpoch } from './blocksUntilNextEpoch.ts';
import { epochStatus } from './epochStatus.ts';
import { nextEpochStartBlock } from './nextEpochStartBlock.ts';

/** Reads of epochs and timing, by name. */
export const epochsReads = {
  blocksSinceLastStep,
  blocksSinceLastUpdate,
  blocksUntilNextEpoch,
  epochStatus,
  nextEpochStartBlock,
} as const;
