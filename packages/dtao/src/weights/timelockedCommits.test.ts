import { describe, expect, test } from 'vitest';
import {
  checkTimelockedPayload,
  computeCommitPriority,
  enqueueNullCommit,
  MAX_NULL_COMMIT_BYTES,
  MAX_NULL_QUEUE_BYTES,
  MAX_NULL_QUEUE_COMMITS,
  MAX_UNREVEALED_COMMITS,
  MAX_YUMA_COMMIT_BYTES,
} from './timelockedCommits.ts';

const rank = (stake: bigint, uid: number) => ({ isEligible: stake > 0n, stakeBits: stake << 64n, uid });
const commit = (hotkey: string, bytes: number, stake: bigint, uid: number) => ({
  hotkey,
  bytes,
  priority: rank(stake, uid),
});
const full = Array.from({ length: 64 }, (_, uid) => commit(`h${uid}`, 1_024, BigInt(uid + 1), uid));

describe('checkTimelockedPayload', () => {
  test('Null shares 32,768 bytes among its mechanisms, Yuma has 5,000', () => {
    const payload = { bytes: 10_922, consensus: 'Null', mechanisms: 3 } as const;
    expect(checkTimelockedPayload(payload)).toEqual({ ok: true });
    expect(checkTimelockedPayload({ ...payload, bytes: 10_923 })).toMatchObject({
      refusal: 'CommitPayloadTooLarge',
    });
    expect(checkTimelockedPayload({ ...payload, consensus: 'Yuma' })).toMatchObject({ ok: false });
  });
});

describe('computeCommitPriority', () => {
  const committer = { uid: 3, isOwner: false, hasPermit: true, stakeBits: 5n << 64n, thresholdRao: 5n };

  test('permit, stake and threshold, but for the owner', () => {
    expect(computeCommitPriority(committer)).toEqual(rank(5n, 3));
    for (const less of [{ hasPermit: false }, { stakeBits: 0n }, { thresholdRao: 6n }])
      expect(computeCommitPriority({ ...committer, ...less })).toEqual(rank(0n, 3));
    const owner = { ...committer, isOwner: true, hasPermit: false, thresholdRao: 6n };
    expect(computeCommitPriority(owner)).toEqual(rank(5n, 3));
    const { uid: _, ...gone } = committer;
    expect(computeCommitPriority(gone)).toEqual(rank(0n, 65_535));
  });
});

describe('enqueueNullCommit', () => {
  test("a new commit takes the place of the hotkey's own", () => {
    const outcome = enqueueNullCommit({ queues: [full, []], mechanism: 0, commit: commit('h5', 2, 6n, 5) });
    expect(outcome.ok && outcome.queues[0]).toHaveLength(64);
    expect(outcome.ok && outcome.queues[0]?.at(-1)).toEqual(commit('h5', 2, 6n, 5));
  });

  test('a full queue: the lowest rank goes, over all mechanisms; nobody for one that ranks lower', () => {
    const newcomer = commit('new', 1, 2n, 100);
    const outcome = enqueueNullCommit({ queues: [full, []], mechanism: 1, commit: newcomer });
    expect(outcome.ok && outcome.queues).toEqual([full.slice(1), [newcomer]]);
    const poor = { queues: [full, []], mechanism: 1, commit: commit('new', 1, 1n, 100) };
    expect(enqueueNullCommit(poor)).toMatchObject({ refusal: 'CommitQueueFull' });
    expect(enqueueNullCommit({ ...poor, mechanism: 2 })).toMatchObject({ refusal: 'MechanismDoesNotExist' });
  });

  test('equals: the higher uid ranks lower', () => {
    const [low, high] = [commit('low', 32_768, 5n, 7), commit('high', 32_768, 5n, 9)];
    const between = enqueueNullCommit({
      queues: [[low, high]],
      mechanism: 0,
      commit: commit('new', 1, 5n, 8),
    });
    expect(between.ok && between.queues[0]?.map(({ hotkey }) => hotkey)).toEqual(['low', 'new']);
  });
});

describe('constants', () => {
  // `pallets/subtensor/src/subnets/weights.rs` and `lib.rs`, spec 475.
  test("are the chain's literals", () => {
    expect([MAX_YUMA_COMMIT_BYTES, MAX_NULL_COMMIT_BYTES]).toEqual([5_000, 32_768]);
    expect([MAX_NULL_QUEUE_COMMITS, MAX_NULL_QUEUE_BYTES, MAX_UNREVEALED_COMMITS]).toEqual([64, 65_536, 10]);
  });
});
