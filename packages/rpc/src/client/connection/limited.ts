import { aborted, closed, timedOut } from '../../internal/errors.ts';
import { whenAborted } from './whenAborted.ts';

/** What ends an operation before it is done. */
export interface Limits {
  /** After so many milliseconds it fails with `rpc/timeout`; 0 is never. */
  readonly timeoutMs: number;
  /** The caller's; it fails with `rpc/aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** The connection's; it fails with `rpc/closed`. */
  readonly closing: AbortSignal;
}

/**
 * Runs an operation within limits: whatever ends it first. Nothing of it stays: no timer, no listener, no rejection that nobody
 * handles.
 *
 * @param what - for the error
 * @param limits - what ends it
 * @param run - the operation; the signal it is given tells it that nobody waits any longer
 */
export function limited<T>(
  what: string,
  { timeoutMs, signal, closing }: Limits,
  run: (ended: AbortSignal) => Promise<T>,
): Promise<T> {
  if (closing.aborted) return Promise.reject(closed(what));
  if (signal?.aborted) return Promise.reject(aborted(what, signal));
  const ended = new AbortController();
  return new Promise<T>((done, fail) => {
    const timer = timeoutMs > 0 ? setTimeout(() => end(timedOut(what, timeoutMs)), timeoutMs) : undefined;
    const onAbort = () => end(aborted(what, signal!));
    const onClosing = () => end(closed(what));
    const settle = () => {
      clearTimeout(timer);
      ignoreAbort?.();
      ignoreClosing();
    };
    const end = (error: Error) => {
      settle();
      fail(error);
      ended.abort(error);
    };
    const ignoreAbort = signal && whenAborted(signal, onAbort);
    const ignoreClosing = whenAborted(closing, onClosing);
    run(ended.signal).then(
      (value) => {
        settle();
        done(value);
      },
      (error: unknown) => {
        settle();
        fail(error);
      },
    );
  });
}
