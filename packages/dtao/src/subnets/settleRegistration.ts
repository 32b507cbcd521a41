import { arrayOf, objectOf, optional, text, u16, u32, u64 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { computeFreeNetuid } from './freeNetuid.ts';

/** A registration that waits (`NetworkRegistrationQueue`). */
export interface QueuedRegistration {
  /** Who pays. */
  readonly coldkey: string;
  /** First neuron of the subnet; bound to the coldkey while it waits. */
  readonly hotkey: string;
  /** What it pays, rao: fixed when it queued. */
  readonly lockRao: bigint;
  /** Which escrow holds it. */
  readonly lockId: number;
  /** What that escrow, or an older balance lock, can really pay, rao. */
  readonly spendableRao: bigint;
  /** Error of a later step of making the subnet, where one is known to fail. */
  readonly failure?: string;
}

/** The network a queue waits on. */
export interface SettlementInput {
  /** The queue, the first to settle first. */
  readonly queue: readonly QueuedRegistration[];
  /** Subnets that are added, root left out. */
  readonly added: readonly number[];
  /** `DissolveCleanupQueue`. */
  readonly cleanupQueue: readonly number[];
  /** `SubnetLimit`. */
  readonly subnetLimit: number;
}

/** What one idle step does with the queue. */
export interface Settlement {
  /** The queue afterwards. */
  readonly queue: readonly QueuedRegistration[];
  /** The subnet that was made. */
  readonly made:
    | {
        /** Which registration. */
        readonly registration: QueuedRegistration;
        /** Which subnet. */
        readonly netuid: number;
      }
    | undefined;
  /** The registration that failed: all its escrow holds goes back (`NetworkRegistrationCancelled`). */
  readonly cancelled:
    | {
        /** Which registration. */
        readonly registration: QueuedRegistration;
        /** What is paid back, rao. */
        readonly refundRao: bigint;
        /** Why. */
        readonly error: string;
      }
    | undefined;
}

const inputRule = /* @__PURE__ */ objectOf({
  queue: arrayOf(
    objectOf({
      coldkey: text,
      hotkey: text,
      lockRao: u64,
      lockId: u32,
      spendableRao: u64,
      failure: optional(text),
    }),
  ),
  added: arrayOf(u16),
  cleanupQueue: arrayOf(u16),
  subnetLimit: u16,
});

/**
 * What becomes of the registrations that wait, once per block in the idle time after a step of cleanup: only the first, and
 * only when there is a slot. One that fails is refunded and does not hold up the next. The price and the rate limit stay as
 * they were when it queued; immunity counts from the block of the settlement.
 *
 * Source: `process_network_registration_queue` and `set_new_network_state` in `pallets/subtensor/src/subnets`, spec 475.
 *
 * @param input - queue and slots
 */
export function settleNextRegistration(input: SettlementInput): Settlement {
  check(input, inputRule, 'input');
  const [registration, ...rest] = input.queue;
  const isFull = input.added.length + input.cleanupQueue.length >= input.subnetLimit;
  if (registration === undefined || isFull)
    return { queue: input.queue, made: undefined, cancelled: undefined };
  const isShort = registration.spendableRao < registration.lockRao;
  const error = registration.failure ?? (isShort ? 'CannotAffordLockCost' : undefined);
  if (error !== undefined) {
    const refundRao = isShort ? registration.spendableRao : registration.lockRao;
    return { queue: rest, made: undefined, cancelled: { registration, refundRao, error } };
  }
  const netuid = computeFreeNetuid(input.added, input.cleanupQueue);
  return { queue: rest, made: { registration, netuid }, cancelled: undefined };
}
