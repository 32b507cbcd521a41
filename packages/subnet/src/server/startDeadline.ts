/** When a request's work has to end. */
export interface Deadline {
  /** Aborted when the time is up, or when one of the signals was. */
  readonly signal: AbortSignal;
  /** Forgets the time and the signals: the work has ended. */
  readonly clear: () => void;
}

/**
 * A signal for the work of one request: that of `AbortSignal.any` and `AbortSignal.timeout`, which keep a timer for every request until
 * its time is up, long after it was answered.
 *
 * @param seconds - how long the work may take
 * @param others - what else ends it
 */
export function startDeadline(seconds: number, others: readonly AbortSignal[]): Deadline {
  const controller = new AbortController();
  const end = (): void => {
    const ended = others.find(({ aborted }) => aborted);
    controller.abort(ended?.reason ?? new DOMException('The time is up.', 'TimeoutError'));
    clear();
  };
  const timer = setTimeout(end, Math.ceil(seconds * 1_000));
  const clear = (): void => {
    clearTimeout(timer);
    for (const other of others) other.removeEventListener('abort', end);
  };
  for (const other of others) other.addEventListener('abort', end);
  if (others.some(({ aborted }) => aborted)) end();
  return { signal: controller.signal, clear };
}
