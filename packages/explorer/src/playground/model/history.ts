/** States one can go back to, the one that counts, and those taken back. */
export interface History<State> {
  /** Before, the oldest first. */
  readonly past: readonly State[];
  /** Now. */
  readonly present: State;
  /** Taken back, the next first. */
  readonly future: readonly State[];
}

/** How many steps can be taken back. */
export const MOST_STEPS = 200;

/** A history that begins. */
export function beginHistory<State>(present: State): History<State> {
  return { past: [], present, future: [] };
}

/** A step, after which nothing is there to be done again. */
export function step<State>({ past, present }: History<State>, next: State): History<State> {
  return { past: [...past, present].slice(-MOST_STEPS), present: next, future: [] };
}

/** One step back; the beginning stays. */
export function undo<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
  };
}

/** One step forward again. */
export function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}
