import { NetworkError } from '../NetworkError.ts';

/** Whoever interrupts it, or asks it to end, waits until nothing of it is left. */
export async function interruptible<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stopping = new AbortController();
  const stop = (signal: NodeJS.Signals) =>
    stopping.abort(
      new NetworkError(`The run was ended by ${signal}.`, {
        code: 'network/interrupted',
        fix: 'Start it again: the same seed gives the same run.',
      }),
    );
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, stop);
  try {
    return await run(stopping.signal);
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
