const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Runs something when a signal is aborted, with one listener however many wait: a signal that lives as long as a connection is
 * waited on by every request in flight, and a platform takes many listeners for a leak.
 *
 * @param signal - not aborted yet
 * @param run - run once
 * @returns forgets it
 */
export function whenAborted(signal: AbortSignal, run: () => void): () => void {
  const runs = waiting.get(signal) ?? listenTo(signal);
  runs.add(run);
  return () => void runs.delete(run);
}

function listenTo(signal: AbortSignal): Set<() => void> {
  const runs = new Set<() => void>();
  waiting.set(signal, runs);
  signal.addEventListener(
    'abort',
    () => {
      for (const run of [...runs]) run();
    },
    { once: true },
  );
  return runs;
}
