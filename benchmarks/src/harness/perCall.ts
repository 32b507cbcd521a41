import type { PreparedRun } from './BenchCase.ts';

/** A timed run lasts at least this long: far above the clock's resolution. */
const SHORTEST_RUN_MS = 5;

/**
 * Times something too short for one clock reading: a run repeats the call and reports milliseconds per call.
 *
 * @param call - what is timed; it gets the number of the call, to vary its input, and its result must be used by `digest`
 * @param digest - the result of a few calls, as text, to compare engines by
 */
export function perCall(call: (index: number) => unknown, digest: () => string): PreparedRun {
  let calls = 1;
  return {
    digest,
    run: () => {
      for (;;) {
        const elapsed = timeCalls(call, calls);
        if (elapsed >= SHORTEST_RUN_MS) return elapsed / calls;
        calls *= 2;
      }
    },
  };
}

/** Where results go, so that no call can be optimised away. */
let sink: unknown;

function timeCalls(call: (index: number) => unknown, calls: number): number {
  const start = performance.now();
  for (let i = 0; i < calls; i++) sink = call(i);
  const elapsed = performance.now() - start;
  return sink === timeCalls ? 0 : elapsed;
}
