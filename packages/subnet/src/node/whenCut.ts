import type { ServerResponse } from 'node:http';
import type { Ending } from '../server/createEnding.ts';

/**
 * Ends when the connection of an answer breaks before all of it was sent.
 *
 * @param response - the answer
 */
export function whenCut(response: ServerResponse): Ending {
  const isCut = (): boolean => response.destroyed && !response.writableFinished;
  return {
    isOver: isCut,
    reason: () => (isCut() ? new DOMException('The caller has gone.', 'AbortError') : undefined),
    listen: (listener) => {
      const close = (): void => {
        if (isCut()) listener();
      };
      response.once('close', close);
      return () => void response.off('close', close);
    },
  };
}
