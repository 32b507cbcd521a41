/** Work goes on for so long before what else has come is looked at. */
const LONGEST_TURN_MS = 50;

/**
 * Answers whether work has to pause, and until when.
 *
 * @returns resolves when the work may go on, if no pause is due again by then; `undefined` where it may at once
 */
export type PauseDue = () => Promise<void> | undefined;

/**
 * Pauses for a server whose work is done in one piece, as checks of signatures are. All requests that have come at the same moment would be
 * worked on before anything else is read: of hundreds the last ones, and connections that came meanwhile, look to Node's limits as if their
 * clients had sent nothing, and are cut off. Where the platform has no `setImmediate` there are no pauses.
 */
export function createPauses(): PauseDue {
  if (typeof setImmediate === 'undefined') return () => undefined;
  let resumedAt = 0;
  let pause: Promise<void> | undefined;
  return () => {
    if (pause === undefined && performance.now() - resumedAt >= LONGEST_TURN_MS)
      pause = new Promise((resolve) => {
        setImmediate(() => {
          pause = undefined;
          resumedAt = performance.now();
          resolve();
        });
      });
    return pause;
  };
}
