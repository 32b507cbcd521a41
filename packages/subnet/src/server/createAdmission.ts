import { type Refusal, refuse } from '@taokit/errors';
import type { Ending } from './createEnding.ts';
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
   * Runs a task when its turn comes. What is over before, or before it has its result, is refused. A task that goes on after its
   * result, as a stream does, keeps its place by `hold`.
   */
  readonly run: <T>(
    hotkey: string,
    priority: number,
    ending: Ending,
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
    run: async (hotkey, priority, ending, task) => {
      const already = inside.get(hotkey) ?? 0;
      if (already >= perHotkey)
        return refuse('TooMany', `${perHotkey} requests of this hotkey are inside already.`);
      if (turns.waiting() >= queued) return refuse('Busy', `${queued} requests wait already.`);
      inside.set(hotkey, already + 1);
      const end = await turns.next(priority, ending);
      if (end === undefined) {
        leave(hotkey);
        return tooLate();
      }
      const leaveTurn = (): void => {
        end();
        leave(hotkey);
      };
      if (!ending.isOver()) return inTurn(task, ending, leaveTurn);
      leaveTurn();
      return tooLate();
    },
    waiting: turns.waiting,
    running: turns.running,
    idle: turns.idle,
  };
}

function tooLate(): Refusal<'TimedOut'> {
  return refuse('TimedOut', 'The request waited too long for its turn.');
}

/** Runs a task in its turn, which ends with it and what it holds, or when it is over: work that does not look at that is left behind. */
function inTurn<T>(
  task: (hold: Hold) => Promise<T>,
  ending: Ending,
  end: () => void,
): Promise<T | Refusal<RequestRefusal>> {
  return new Promise((resolve, reject) => {
    let held: Promise<unknown> | undefined;
    let isInTurn = true;
    const leave = (): void => {
      if (!isInTurn) return;
      isInTurn = false;
      forget();
      end();
    };
    const forget = ending.listen(() => {
      resolve(refuse('TimedOut', 'The work did not end in time.'));
      leave();
    });
    const leaveWhenDone = (): void => {
      if (held === undefined) leave();
      else void held.then(leave, leave);
    };
    void task((until) => (held = until))
      .then(resolve, reject)
      .then(leaveWhenDone);
  });
}
