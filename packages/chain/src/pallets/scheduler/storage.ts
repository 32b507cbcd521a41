import type { Variant } from '@taokit/types/registry';
import type { Hex } from '../../state/AccountId.ts';
import { optionalItem, type StorageItem, storageItem } from '../../state/storageItems.ts';
import type { BoundedCall } from '../preimage/boundedCall.ts';

/** A call that waits for its block. */
export interface Scheduled {
  /** Its name. */
  readonly maybe_id: Hex | null;
  /** Lower comes first. */
  readonly priority: number;
  /** The call. */
  readonly call: BoundedCall;
  /** Blocks from one time to the next, and how many times are left. */
  readonly maybe_periodic: Period | null;
  /** On whose behalf. */
  readonly origin: Variant;
}

/** Blocks from one time to the next, and how many times. */
export type Period = readonly [blocks: number, times: number];

/** Where a call waits: the block, and its place. */
export type TaskAddress = readonly [when: number, index: number];

/** How often a call that fails is tried again. */
export interface RetryConfig {
  /** In all. */
  readonly total_retries: number;
  /** From here on. */
  readonly remaining: number;
  /** Blocks from one time to the next. */
  readonly period: number;
}

/** The first block whose calls were not all made; the next one, when all were. */
export const IncompleteSince: StorageItem<[], number, undefined> = optionalItem('Scheduler.IncompleteSince');
/** Calls that wait, by block; `null` where one was cancelled. */
export const Agenda: StorageItem<[when: number], readonly (Scheduled | null)[]> =
  storageItem('Scheduler.Agenda');
/** How often calls that fail are tried again. */
export const Retries: StorageItem<[task: TaskAddress], RetryConfig, undefined> =
  optionalItem('Scheduler.Retries');
/** Where calls with a name wait. */
export const Lookup: StorageItem<[id: Hex], TaskAddress, undefined> = optionalItem('Scheduler.Lookup');

/** `MaxScheduledPerBlock`. */
export const MAX_SCHEDULED_PER_BLOCK = 50;
