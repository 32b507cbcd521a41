import { createEnding, type Ending } from './createEnding.ts';

/** When a request's work has to end. It is over when the time is up, its caller has gone, or the axon stops. */
export interface Deadline extends Ending {
  /** The same for functions of others. Made for the first who asks: most work is done before anybody does. */
  readonly signal: () => AbortSignal;
  /** Forgets the time, the caller and the axon: the work has ended. */
  readonly clear: () => void;
}

/**
 * Starts the time of one request's work. `AbortSignal.timeout` would keep a timer for every request until its time is up, long after it was
 * answered.
 *
 * @param seconds - how long the work may take
 * @param stopping - the axon's end
 * @param gone - the caller's end: when it has gone
 */
export function startDeadline(seconds: number, stopping: Ending, gone: Ending): Deadline {
  const ending = createEnding();
  let controller: AbortController | undefined;
  const end = (reason: unknown): void => {
    clear();
    ending.end(reason);
    controller?.abort(reason);
  };
  const leave = (): void => end(gone.reason());
  const stop = (): void => end(stopping.reason());
  const expire = (): void => end(new DOMException('The time is up.', 'TimeoutError'));
  const timer = setTimeout(expire, Math.ceil(seconds * 1_000));
  const forgetStop = stopping.listen(stop);
  const forgetLeave = gone.listen(leave);
  const clear = (): void => {
    clearTimeout(timer);
    forgetStop();
    forgetLeave();
  };
  if (stopping.isOver()) stop();
  else if (gone.isOver()) leave();
  return {
    isOver: ending.isOver,
    reason: ending.reason,
    listen: ending.listen,
    signal: () => {
      controller ??= controllerOf(ending);
      return controller.signal;
    },
    clear,
  };
}

function controllerOf(ending: Ending): AbortController {
  const controller = new AbortController();
  if (ending.isOver()) controller.abort(ending.reason());
  return controller;
}
