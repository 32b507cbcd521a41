import { type Refusal, refuse } from '@taokit/errors';
import { createTurns } from './createTurns.ts';
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
  const turns = createTurns(concurrency);
  const inside = new Map<string, number>();
  const leave = (hotkey: string): void => {
    const left = inside.get(hotkey)! - 1;
    if (left === 0) inside.delete(hotkey);
    else inside.set(hotkey, left);
  };
  return {
    run: async (hotkey, priority, signal, task) => {
      const already = inside.get(hotkey) ?? 0;
      if (already >= perHotkey)
        return refuse('TooMany', `${perHotkey} requests of this hotkey are inside already.`);
      if (turns.waiting() >= queued) return refuse('Busy', `${queued} requests wait already.`);
      inside.set(hotkey, already + 1);
      const end = await turns.next(priority, signal);
      if (end === undefined) {
        leave(hotkey);
        return refuse('TimedOut', 'The request waited too long for its turn.');
      }
      return inTurn(task, signal, () => {
        end();
        leave(hotkey);
      });
    },
    waiting: turns.waiting,
    running: turns.running,
    idle: turns.idle,
  };
}

/** Runs a task in its turn, which ends with it and what it holds, or with the signal: work that does not look at it is left behind. */
async function inTurn<T>(
  task: (hold: Hold) => Promise<T>,
  signal: AbortSignal,
  end: () => void,
): Promise<T | Refusal<RequestRefusal>> {
  let held: Promise<unknown> = Promise.resolve();
  let giveUp = (): void => undefined;
  const aborted = new Promise<void>((resolve) => (giveUp = resolve));
  signal.addEventListener('abort', giveUp, { once: true });
  if (signal.aborted) giveUp();
  const over = aborted.then(() => refuse('TimedOut', 'The work did not end in time.'));
  try {
    return await Promise.race([task((until) => (held = until)), over]);
  } finally {
    void Promise.race([held, aborted])
      .catch(() => undefined)
      .finally(() => {
        signal.removeEventListener('abort', giveUp);
        end();
      });
  }
}
