import { matching } from '@taokit/errors/check';
import { check } from '../internal/check.ts';

const isRoom = /* @__PURE__ */ matching(
  (value) => typeof value === 'number' && value >= 1,
  'a number from 1',
);

/** How a stream ends, and how much of it may wait. */
export interface StreamOptions {
  /** As many values may wait for a reader that is busy; then the source waits too. 64 when left out. */
  readonly most?: number;
  /** Ends the stream quietly. */
  readonly signal?: AbortSignal;
}

/** What a source writes to. */
export interface StreamWriter<T> {
  /** Tells a value; kept when there is room for another. */
  push(value: T): Promise<void>;
  /** Tells a value in the place of all that wait. */
  replace(value: T): void;
  /** Ends the stream with an error, after what waits. */
  fail(error: Error): void;
}

/**
 * A stream whose reader sets the pace. It begins when it is first read and ends with the loop that reads it: `break` is enough.
 *
 * @param start - where it comes from: begins, and answers how to stop
 * @param options - how much may wait, and what ends it
 * @throws RpcError where nothing may wait: nothing would ever be told
 */
export async function* createStream<T>(
  start: (writer: StreamWriter<T>) => Promise<() => void>,
  { most = 64, signal }: StreamOptions = {},
): AsyncGenerator<T, void, void> {
  check(most, isRoom, 'options.most');
  const waiting: T[] = [];
  let failure: Error | undefined;
  let isOver = signal?.aborted ?? false;
  /** Those who wait for a value, or for room. */
  const sleepers = new Set<() => void>();
  const wake = () => {
    for (const sleeper of [...sleepers]) sleeper();
  };
  const until = (isReady: () => boolean) =>
    new Promise<void>((done) => {
      const look = () => {
        if (!isReady() && !isOver) return;
        sleepers.delete(look);
        done();
      };
      sleepers.add(look);
      look();
    });
  const end = () => {
    isOver = true;
    wake();
  };
  signal?.addEventListener('abort', end, { once: true });
  let stop: (() => void) | undefined;
  try {
    if (isOver) return;
    stop = await start({
      push(value) {
        waiting.push(value);
        wake();
        return until(() => waiting.length < most);
      },
      replace(value) {
        waiting.splice(0, waiting.length, value);
        wake();
      },
      fail(error) {
        failure = error;
        wake();
      },
    });
    while (!isOver) {
      await until(() => waiting.length > 0 || failure !== undefined);
      if (isOver) return;
      if (waiting.length === 0) throw failure;
      const value = waiting.shift() as T;
      wake();
      yield value;
    }
  } finally {
    signal?.removeEventListener('abort', end);
    end();
    stop?.();
  }
}
