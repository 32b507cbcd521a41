import { blake2b } from '@noble/hashes/blake2.js';
import { computeMechanismStorageIndex, encodeWeightsCommit } from '@taokit/dtao/weights';
import type { CallContext, Context } from '../../../runtime/Context.ts';
import { ensure, fail } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { type AccountId, bytesFromHex, type Hex, hexFromBytes } from '../../../state/AccountId.ts';
import type { Reads, State } from '../../../state/State.ts';
import { WeightCommits } from '../storage/weights.ts';
import { ensureLiveSubnet } from '../subnets/existing.ts';
import { revealStatus, type StoredCommit } from './commitEpoch.ts';
import { ensureCommitReveal, splitExpired } from './commitWeights.ts';
import { type NewWeights, setWeights } from './setWeights.ts';

/** Weights that were committed, with what their hash was made of besides. */
export interface Reveal extends NewWeights {
  /** Numbers that nobody could guess, u16. */
  readonly salt: readonly number[];
}

/**
 * Reveals weights: earlier commits are dropped with this one (`internal_reveal_weights`).
 *
 * Source: `pallets/subtensor/src/subnets/weights.rs`, spec 475.
 */
export function revealWeights(context: CallContext, reveal: Reveal): void {
  const { netuid, mecid } = reveal;
  ensureLiveSubnet(context, netuid);
  const index = computeMechanismStorageIndex(netuid, mecid);
  const who = ensureSigned(context.origin);
  ensureCommitReveal(context, netuid);
  const [expired, waiting] = splitExpired(context, netuid, commitsOf(context.state, index, who));
  const hash = hashReveal(who, index, reveal);
  const isExpired = expired.some(([one]) => one === hash);
  if (waiting.length === 0)
    fail(
      `SubtensorModule.${isExpired ? 'ExpiredWeightCommit' : 'NoWeightsCommitFound'}`,
      `No commit of ${who} waits to be revealed.`,
    );
  const at = waiting.findIndex(([one]) => one === hash);
  if (at === -1) failUnmatched(hash, isExpired);
  ensureOpen(context, netuid, waiting[at]!);
  keep(context.state, index, who, waiting.slice(at + 1));
  setWeights(context, reveal);
  context.deposit('SubtensorModule.WeightsRevealed', [who, index, hash]);
}

/** Reveals some of the weights of a subnet's main mechanism; all of them, or none (`do_batch_reveal_weights`). */
export function batchRevealWeights(context: CallContext, netuid: number, reveals: readonly Reveal[]): void {
  const { state } = context;
  const who = ensureSigned(context.origin);
  ensureCommitReveal(context, netuid);
  const [expired, waiting] = splitExpired(context, netuid, commitsOf(state, netuid, who));
  const hashes = reveals.map((reveal) => hashReveal(who, netuid, reveal));
  for (const hash of hashes) {
    const commit = waiting.find(([one]) => one === hash);
    if (commit === undefined)
      failUnmatched(
        hash,
        expired.some(([one]) => one === hash),
      );
    else ensureOpen(context, netuid, commit);
  }
  let left = waiting;
  for (const [position, reveal] of reveals.entries()) {
    const hash = hashes[position]!;
    const at = left.findIndex(([one]) => one === hash);
    if (at === -1)
      failUnmatched(
        hash,
        expired.some(([one]) => one === hash),
      );
    left = left.filter((_, other) => other !== at);
    setWeights(context, reveal);
  }
  keep(state, netuid, who, left);
  context.deposit('SubtensorModule.WeightsBatchRevealed', [who, netuid, hashes]);
}

/** The hash that was committed for a reveal (`get_commit_hash`). */
export function hashReveal(who: AccountId, index: number, reveal: Reveal): Hex {
  const bytes = encodeWeightsCommit({
    account: bytesFromHex(who),
    storageIndex: index,
    uids: reveal.uids,
    values: reveal.values,
    salt: reveal.salt,
    versionKey: reveal.versionKey,
  });
  return hexFromBytes(blake2b(bytes, { dkLen: 32 }));
}

/** The commits that are kept of a hotkey; ends the call where there never was any. */
export function commitsOf(state: Reads, index: number, who: AccountId): readonly StoredCommit[] {
  const commits = WeightCommits.get(state, index, who);
  return commits ?? fail('SubtensorModule.NoWeightsCommitFound', `${who} committed nothing.`);
}

/** Ends the call unless a commit can be revealed in this epoch. */
export function ensureOpen(context: Context, netuid: number, [hash, epoch]: StoredCommit): void {
  const status = revealStatus(context, netuid, epoch);
  ensure(status === 'open', 'SubtensorModule.RevealTooEarly', `${hash} was committed in epoch ${epoch}.`);
}

function failUnmatched(hash: Hex, isExpired: boolean): never {
  const error = isExpired ? 'ExpiredWeightCommit' : 'InvalidRevealCommitHashNotMatch';
  return fail(`SubtensorModule.${error}`, `${hash} is no commit that can be revealed.`);
}

function keep(state: State, index: number, who: AccountId, commits: readonly StoredCommit[]): void {
  if (commits.length === 0) WeightCommits.remove(state, index, who);
  else WeightCommits.insert(state, index, who, commits);
}
