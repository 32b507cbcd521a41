import { type Refusal, refuse } from '@taokit/errors';
import PQueue from 'p-queue';
import type { RequestRefusal } from './RequestRefusal.ts';

/** How much an axon does at once. */
export interface AdmissionLimits {
  /** Requests worked on at once; 16 when left out. */
  readonly concurrency?: number;
  /** Requests that wait; 256 when left out. One more is refused with `Busy`. */
  readonly queued?: number;
  /** Requests of one hotkey at once, waiting ones included; 16 when left out. One more is refused with `TooMany`. */
  readonly perHotkey?: number;
}

/** Keeps a task's place until a promise settles. */
export type Hold = (until: Promise<unknown>) => void;

/** Lets requests in, the important first, so many at once. */
export interface Admission {
  /**
   * Runs a task when its turn comes. What waits longer than its signal allows is refused. A task that goes on after its
   * result, as a stream does, keeps its place by `hold`.
   */
  readonly run: <T>(
    hotkey: string,
    priority: number,
    signal: AbortSignal,
    task: (hold: Hold) => Promise<T>,
  ) => Promise<T | Refusal<RequestRefusal>>;
  /** How many wait. */
  readonly waiting: () => number;
  /** How many are worked on. */
  readonly running: () => number;
  /** Resolves when nothing waits and nothing runs. */
  readonly idle: () => Promise<void>;
}

/**
 * The way into an axon's work: a queue by priority, and a limit for each hotkey.
 *
 * @param limits - how much at once
 */
export function createAdmission({
  concurrency = 16,
  queued = 256,
  perHotkey = 16,
}: AdmissionLimits): Admission {
  const queue = new PQueue({ concurrency });
  const inside = new Map<string, number>();
  const leave = (hotkey: string): void => {
    const left = inside.get(hotkey)! - 1;
    if (left === 0) inside.delete(hotkey);
    else inside.set(hotkey, left);
  };
  return {
    run: async <T>(
      hotkey: string,
      priority: number,
      signal: AbortSignal,
      task: (hold: Hold) => Promise<T>,
    ) => {
      const already = inside.get(hotkey) ?? 0;
      if (already >= perHotkey)
        return refuse('TooMany', `${perHotkey} requests of this hotkey are inside already.`);
      if (queue.size >= queued) return refuse('Busy', `${queued} requests wait already.`);
      inside.set(hotkey, already + 1);
      return new Promise<T | Refusal<RequestRefusal>>((resolve, reject) => {
        const place = async (): Promise<void> => {
          let held: Promise<unknown> = Promise.resolve();
          resolve(await task((until) => (held = until)));
          await held.catch(() => undefined);
        };
        const failed = (error: unknown): void => {
          // Only what still waited ends here by its signal; a task refuses for itself.
          if (signal.aborted) resolve(refuse('TimedOut', 'The request waited too long for its turn.'));
          else reject(error);
        };
        queue
          .add(place, { priority, signal })
          .catch(failed)
          .finally(() => leave(hotkey));
      });
    },
    waiting: () => queue.size,
    running: () => queue.pending,
    idle: () => queue.onIdle(),
  };
}
