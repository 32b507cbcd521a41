import type { Ending } from './createEnding.ts';

/** A line in front of work: so much at once, the important first. */
export interface Turns {
  /**
   * Waits for a turn. Who gives up leaves the line at once, so that those who wait are those who still want to.
   *
   * @param priority - the higher, the earlier; of equals, the first that came
   * @param ending - gives up when it is over, while the turn has not come
   * @returns ends the turn, and lets the next begin; `undefined` for who gave up
   */
  readonly next: (priority: number, ending: Ending) => Promise<(() => void) | undefined>;
  /** How many wait. */
  readonly waiting: () => number;
  /** How many have their turn. */
  readonly running: () => number;
  /** Resolves when nobody waits and nobody has a turn. */
  readonly idle: () => Promise<void>;
}

/** One who waits. */
interface Waiting {
  readonly priority: number;
  readonly begin: () => void;
}

/**
 * Makes a line.
 *
 * @param concurrency - how many have their turn at once
 */
export function createTurns(concurrency: number): Turns {
  const line: Waiting[] = [];
  const idlers: (() => void)[] = [];
  let running = 0;
  const begin = (): void => {
    while (running < concurrency && line.length > 0) {
      running++;
      line.shift()!.begin();
    }
    if (running === 0) for (const resolve of idlers.splice(0)) resolve();
  };
  const end = (): void => {
    running--;
    begin();
  };
  return {
    next: async (priority, ending) => {
      if (ending.isOver()) return undefined;
      if (running < concurrency) {
        running++;
        return end;
      }
      return new Promise((resolve) => {
        const giveUp = (): void => {
          line.splice(line.indexOf(waiting), 1);
          resolve(undefined);
        };
        const waiting: Waiting = {
          priority,
          begin: () => {
            forget();
            resolve(end);
          },
        };
        const forget = ending.listen(giveUp);
        line.splice(placeOf(line, priority), 0, waiting);
      });
    },
    waiting: () => line.length,
    running: () => running,
    idle: async () => {
      while (running > 0) await new Promise<void>((resolve) => idlers.push(resolve));
    },
  };
}

/** Behind all that are as important. Most are as important as the last, and those that are not are found in few steps. */
function placeOf(line: readonly Waiting[], priority: number): number {
  let [low, high] = [0, line.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (line[middle]!.priority >= priority) low = middle + 1;
    else high = middle;
  }
  return low;
}
