/**
 * Commits of weights: the bytes to hash, when they can be revealed, what timelocked ones are held to. What weights themselves
 * are checked for is in `@taokit/yuma/weights`.
 *
 * @packageDocumentation
 */

export {
  computeMechanismStorageIndex,
  encodeWeightsCommit,
  type WeightsCommit,
} from './commitPreimage.ts';
export {
  computeCommitEpoch,
  computeFixedRevealWindow,
  computeRevealStatus,
  MAX_REVEAL_PERIOD_EPOCHS,
  MIN_REVEAL_PERIOD_EPOCHS,
  type RevealStatus,
  type RevealWindow,
} from './revealWindow.ts';
export {
  type CommitPriority,
  type CommitterInput,
  checkTimelockedPayload,
  computeCommitPriority,
  enqueueNullCommit,
  MAX_NULL_COMMIT_BYTES,
  MAX_NULL_QUEUE_BYTES,
  MAX_NULL_QUEUE_COMMITS,
  MAX_UNREVEALED_COMMITS,
  MAX_YUMA_COMMIT_BYTES,
  type NullCommitInput,
  type QueuedCommit,
  type TimelockedPayload,
  type TimelockedPayloadRefusal,
} from './timelockedCommits.ts';
