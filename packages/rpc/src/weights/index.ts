/**
 * Weights beyond the intents: hash commits that survive a restart, and timelocks until a round of drand.
 *
 * @packageDocumentation
 */
export { type Pulse, type SealOptions, sealUntil, verifyPulse } from '@taokit/keys/timelock';
export { type CommitStore, type KeptCommit, memoryCommitStore } from './CommitStore.ts';
export {
  createHashCommits,
  type HashCommitOptions,
  type HashCommits,
  type RevealOutcome,
  type WeightsToCommit,
} from './createHashCommits.ts';
export { openSealed } from './timelock/openSealed.ts';
export { type Beacon, QUICKNET, roundAt } from './timelock/quicknet.ts';
