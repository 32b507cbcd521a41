/** Work that has begun and not ended. */
export interface OpenWork {
  /**
   * Counts a piece of work.
   *
   * @returns says that it has ended; once
   */
  readonly begin: () => () => void;
  /** Resolves when all of it has ended, also what began meanwhile. */
  readonly ended: () => Promise<void>;
}

/** Counts work, for who has to wait until none is left. */
export function createOpenWork(): OpenWork {
  const waiting: (() => void)[] = [];
  let count = 0;
  return {
    begin: () => {
      count++;
      return () => {
        count--;
        if (count === 0) for (const resolve of waiting.splice(0)) resolve();
      };
    },
    ended: async () => {
      while (count > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}
