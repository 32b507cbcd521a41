import { type Allowed, type Refusal, refuse } from '@taokit/errors';
import {
  arrayOf,
  bigInteger,
  boolean,
  integer,
  objectOf,
  oneOf,
  optional,
  text,
  u16,
  u32,
  u64,
} from '@taokit/errors/check';
import { bySpec } from '@taokit/types';
import { check } from '../internal/check.ts';
import type { SpecOptions } from '../spec/SpecOptions.ts';
import { specOf } from '../spec/specOf.ts';

/** Longest timelocked commit under Yuma, bytes. */
export const MAX_YUMA_COMMIT_BYTES = 5_000;
/** Longest timelocked commits under Null, bytes: of all mechanisms of a subnet together. */
export const MAX_NULL_COMMIT_BYTES = 32_768;
/** Most commits that wait for one epoch of a Null subnet, over all mechanisms. */
export const MAX_NULL_QUEUE_COMMITS = 64;
/** Most bytes of them. */
export const MAX_NULL_QUEUE_BYTES = 65_536;
/** Most commits of one hotkey that wait, under Yuma. */
export const MAX_UNREVEALED_COMMITS = 10;

const MAX_MECHANISMS = 8;

/** A payload to be committed. */
export interface TimelockedPayload {
  /** Its length, bytes. */
  readonly bytes: number;
  /** How the subnet's epochs are computed. */
  readonly consensus: 'Yuma' | 'Null';
  /** `MechanismCountCurrent`. */
  readonly mechanisms: number;
}

/** Why a payload is not taken. */
export type TimelockedPayloadRefusal = Refusal<'CommitPayloadTooLarge' | 'DoesNotDecode'>;

type Limit = (payload: TimelockedPayload) => Allowed | TimelockedPayloadRefusal;

const limitAt = /* @__PURE__ */ bySpec<Limit>({
  233: ({ bytes }) =>
    bytes <= MAX_YUMA_COMMIT_BYTES
      ? { ok: true }
      : refuse(
          'DoesNotDecode',
          `A call with ${bytes} bytes is no call: the most is ${MAX_YUMA_COMMIT_BYTES}.`,
        ),
  475: ({ bytes, consensus, mechanisms }) => {
    const most =
      consensus === 'Null' ? Math.floor(MAX_NULL_COMMIT_BYTES / mechanisms) : MAX_YUMA_COMMIT_BYTES;
    return bytes <= most
      ? { ok: true }
      : refuse('CommitPayloadTooLarge', `${bytes} bytes are more than ${most}.`);
  },
});

/**
 * Whether a timelocked commit is short enough. Up to spec 425 a longer one is not even a call: the extrinsic does not decode.
 *
 * Source: `internal_commit_timelocked_weights` in `pallets/subtensor/src/subnets/weights.rs`, spec 475.
 *
 * @param payload - length and subnet
 * @param options - whose rules
 */
export function checkTimelockedPayload(
  payload: TimelockedPayload,
  options: SpecOptions = {},
): Allowed | TimelockedPayloadRefusal {
  const limit = limitAt(specOf(options));
  const rule = { bytes: u32, consensus: oneOf('Yuma', 'Null'), mechanisms: integer(1, MAX_MECHANISMS) };
  check(payload, objectOf(rule), 'payload');
  return limit(payload);
}

/** What ranks a hotkey's commits on a Null subnet. */
export interface CommitPriority {
  /** Whether its weights could count in an epoch (`computeCommitPriority`). */
  readonly isEligible: boolean;
  /** Its stake, I64F64 bits; 0 where it is not eligible. */
  readonly stakeBits: bigint;
  /** Its uid: the lower wins among equals. */
  readonly uid: number;
}

/** A hotkey as a Null epoch would see it. */
export interface CommitterInput {
  /** Its uid; left out where it is not registered any more. */
  readonly uid?: number;
  /** Whether it is the subnet owner's uid. */
  readonly isOwner: boolean;
  /** Whether it holds a validator's permit. */
  readonly hasPermit: boolean;
  /** Alpha and TAO x weight, inherited (`computeStakeWeight`), I64F64 bits. */
  readonly stakeBits: bigint;
  /** `StakeThreshold`, rao. */
  readonly thresholdRao: bigint;
}

const stake = /* @__PURE__ */ bigInteger(0n, (1n << 127n) - 1n, 'I64F64 bits, not negative');

/**
 * Rank of a hotkey's commits in a full queue: eligible is who has a permit, some stake and at least the threshold; the owner's
 * uid needs neither permit nor threshold.
 *
 * Source: `null_commit_priority` in `pallets/subtensor/src/subnets/weights.rs`, spec 475.
 *
 * @param input - the hotkey
 */
export function computeCommitPriority(input: CommitterInput): CommitPriority {
  const flags = { isOwner: boolean, hasPermit: boolean };
  check(input, objectOf({ ...flags, uid: optional(u16), stakeBits: stake, thresholdRao: u64 }), 'input');
  const { uid, isOwner, hasPermit, stakeBits, thresholdRao } = input;
  if (uid === undefined) return { isEligible: false, stakeBits: 0n, uid: 0xffff };
  const isEnough = isOwner || stakeBits >> 64n >= thresholdRao;
  const isEligible = (isOwner || hasPermit) && stakeBits > 0n && isEnough;
  return { isEligible, stakeBits: isEligible ? stakeBits : 0n, uid };
}

/** A commit that waits. */
export interface QueuedCommit {
  /** Who made it. */
  readonly hotkey: string;
  /** Its length, bytes. */
  readonly bytes: number;
  /** Its maker's rank. */
  readonly priority: CommitPriority;
}

/** A commit that comes in. */
export interface NullCommitInput {
  /** The queues of the epoch, by mechanism. */
  readonly queues: readonly (readonly QueuedCommit[])[];
  /** For which mechanism the new one is. */
  readonly mechanism: number;
  /** The new one. */
  readonly commit: QueuedCommit;
}

const commitRule = /* @__PURE__ */ objectOf({
  hotkey: text,
  bytes: u32,
  priority: objectOf({ isEligible: boolean, stakeBits: stake, uid: u16 }),
});

/**
 * The queues of a Null subnet after a commit came in: it takes the place of the hotkey's earlier one of the same mechanism. In
 * a full queue commits of lower rank go, the lowest first; where that is not enough, nothing changes (`CommitQueueFull`).
 *
 * Source: `enqueue_null_timelock` in `pallets/subtensor/src/subnets/weights.rs`, spec 475.
 *
 * @param input - queues and commit, whose length is checked before (`checkTimelockedPayload`)
 */
export function enqueueNullCommit(input: NullCommitInput):
  | (Allowed & {
      /** The queues afterwards. */
      readonly queues: readonly (readonly QueuedCommit[])[];
    })
  | Refusal<'MechanismDoesNotExist' | 'CommitQueueFull'> {
  check(
    input,
    objectOf({ queues: arrayOf(arrayOf(commitRule)), mechanism: u16, commit: commitRule }),
    'input',
  );
  const { queues, mechanism, commit } = input;
  const current = queues[mechanism];
  if (current === undefined) return refuse('MechanismDoesNotExist', `There is no mechanism ${mechanism}.`);
  const replaced = [...current.filter(({ hotkey }) => hotkey !== commit.hotkey), commit];
  const all = queues.map((queue, at) => (at === mechanism ? replaced : queue));
  const evictable = all
    .flat()
    .filter(({ hotkey, priority }) => hotkey !== commit.hotkey && compare(priority, commit.priority) < 0)
    .sort((a, b) => compare(a.priority, b.priority));
  const evicted = new Set<QueuedCommit>();
  const kept = () => all.map((queue) => queue.filter((one) => !evicted.has(one)));
  for (const victim of evictable) {
    if (fits(kept())) break;
    evicted.add(victim);
  }
  const left = kept();
  if (fits(left)) return { ok: true, queues: left };
  return refuse('CommitQueueFull', 'The queue is full of commits that rank as high or higher.');
}

function fits(queues: readonly (readonly QueuedCommit[])[]): boolean {
  const commits = queues.flat();
  const bytes = commits.reduce((sum, one) => sum + one.bytes, 0);
  return commits.length <= MAX_NULL_QUEUE_COMMITS && bytes <= MAX_NULL_QUEUE_BYTES;
}

/** Below 0 where `a` ranks lower. */
function compare(a: CommitPriority, b: CommitPriority): number {
  if (a.isEligible !== b.isEligible) return a.isEligible ? 1 : -1;
  if (a.stakeBits !== b.stakeBits) return a.stakeBits < b.stakeBits ? -1 : 1;
  return b.uid - a.uid;
}
