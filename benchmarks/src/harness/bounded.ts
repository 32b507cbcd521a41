import type { PreparedRun } from './BenchCase.ts';

/** No run of any case takes as long on a machine that works: a client that waits for an answer it lost does. */
export const PATIENCE_MS = 300_000;

/**
 * An engine whose runs end with an error when one waits for ever, so that a bench says which engine hangs in which case.
 *
 * @param what - the case and the engine, for the message
 * @param prepared - the engine, ready
 * @param patienceMs - how long a run may take
 * @returns the same engine; `digest` and `run` reject after that time
 */
export function bounded(what: string, prepared: PreparedRun, patienceMs = PATIENCE_MS): PreparedRun {
  const within = async <T>(answer: T | Promise<T>): Promise<T> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const error = new Error(`${what}: a run did not end within ${patienceMs / 1_000} s`);
      timer = setTimeout(() => reject(error), patienceMs);
    });
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    get note() {
      return prepared.note;
    },
    ...(prepared.runsOnce !== undefined && { runsOnce: prepared.runsOnce }),
    digest: () => within(prepared.digest()),
    run: () => within(prepared.run()),
    close: () => prepared.close?.(),
  };
}
