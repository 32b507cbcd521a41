/** Waits until a client asks nothing. */
export interface QuietTime {
  /** Does something once the client asked for what it wanted to know and is quiet, or after a moment when it asks nothing; within a second in any case. */
  wait(run: () => void): void;
  /** The client asked something. */
  touch(): void;
  /** Does nothing more. */
  close(): void;
}

/** How long a client may take to begin to ask, milliseconds. */
const BEGIN_MS = 250;
/** How long it may take from one question to the next. */
const NEXT_MS = 50;

/** How long anything waits at most: a client that never stops asking hears it all the same. */
const LAST_MS = 1_000;

/** Nothing waits yet. */
export function createQuietTime(): QuietTime {
  let waiting: (() => void)[] = [];
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let last: ReturnType<typeof setTimeout> | undefined;
  const arm = (run: () => void, ms: number) => {
    clearTimeout(quiet);
    quiet = setTimeout(run, ms);
  };
  const stop = () => {
    clearTimeout(quiet);
    clearTimeout(last);
  };
  const runAll = () => {
    stop();
    const due = waiting;
    waiting = [];
    for (const run of due) run();
  };
  return {
    wait(run) {
      if (waiting.length === 0) last = setTimeout(runAll, LAST_MS);
      waiting.push(run);
      arm(runAll, BEGIN_MS);
    },
    touch() {
      // Twice: where client and devnet share a process, questions may have arrived while it was busy, and come up between.
      if (waiting.length > 0) arm(() => arm(runAll, NEXT_MS), NEXT_MS);
    },
    close() {
      waiting = [];
      stop();
    },
  };
}
