import type { Ending } from './createEnding.ts';

const GONE: unique symbol = Symbol('gone');

interface Marked {
  [GONE]?: Ending;
}

/**
 * Ends when the caller of a request has gone.
 *
 * @param request - what came: its signal tells, unless a server has said how to learn it for less
 */
export function goneOf(request: Request): Ending {
  return (request as Marked)[GONE] ?? endingOf(request.signal);
}

/**
 * Has {@link goneOf} ask a server instead of the request's signal, which is made only when it is asked for and costs as much as reading all
 * headers.
 *
 * @param request - what came
 * @param gone - ends when its caller has gone
 * @returns the request
 */
export function withGone(request: Request, gone: Ending): Request {
  (request as Marked)[GONE] = gone;
  return request;
}

function endingOf(signal: AbortSignal): Ending {
  return {
    isOver: () => signal.aborted,
    reason: () => signal.reason as unknown,
    listen: (listener) => {
      signal.addEventListener('abort', listener, { once: true });
      return () => signal.removeEventListener('abort', listener);
    },
  };
}
