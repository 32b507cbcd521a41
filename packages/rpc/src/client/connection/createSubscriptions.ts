import { lost } from '../../internal/errors.ts';
import { tellListener } from '../../internal/tellListener.ts';
import type { Subscriber, Subscription } from './Connection.ts';
import type { Link } from './Link.ts';

interface Kept {
  readonly method: string;
  readonly params: readonly unknown[];
  readonly subscriber: Subscriber;
  /** Which of its beginnings holds: values of another are none. */
  beginning: number;
  stop?: (() => void) | undefined;
  silence?: ReturnType<typeof setTimeout> | undefined;
  isClosed: boolean;
}

/** Subscriptions as their callers see them: they outlive the links they are on. */
export interface Subscriptions {
  /** Subscribes on a link. */
  open(
    link: Link,
    method: string,
    params: readonly unknown[],
    subscriber: Subscriber,
    isUsable: () => boolean,
  ): Promise<Subscription>;
  /** Takes all of them up on a new link. */
  resume(link: Link): void;
  /** Ends all of them. */
  close(error: Error): void;
}

/**
 * Keeps subscriptions over links.
 *
 * @param onSilent - told when an endpoint says nothing for too long
 */
export function createSubscriptions(onSilent: (reason: string) => void): Subscriptions {
  const all = new Set<Kept>();
  return {
    async open(link, method, params, subscriber, isUsable) {
      const kept: Kept = { method, params, subscriber, beginning: 0, isClosed: false };
      await start(kept, link);
      if (isUsable()) all.add(kept);
      else end(kept);
      if (kept.isClosed) throw lost(method, link.endpoint, 'meanwhile');
      return { close: () => end(kept) };
    },
    resume(link) {
      for (const kept of all) {
        clearTimeout(kept.silence);
        kept.stop = undefined;
        start(kept, link).then(
          () => {},
          (error: Error) => fail(kept, error),
        );
      }
    },
    close(error) {
      for (const kept of [...all]) {
        end(kept);
        tellListener(kept.subscriber.onError?.bind(kept.subscriber), error);
      }
    },
  };

  async function start(kept: Kept, link: Link): Promise<void> {
    const isAgain = all.has(kept);
    let isFirst = true;
    const beginning = ++kept.beginning;
    const stop = await link.subscribe(kept.method, kept.params, (value) => {
      if (kept.isClosed || kept.beginning !== beginning) return;
      watchSilence(kept);
      if (isFirst && isAgain) kept.subscriber.onResumed?.();
      isFirst = false;
      kept.subscriber.onValue(value);
    });
    if (kept.isClosed || kept.beginning !== beginning) return stop();
    kept.stop = stop;
    watchSilence(kept);
  }

  function watchSilence(kept: Kept): void {
    const { silenceMs } = kept.subscriber;
    clearTimeout(kept.silence);
    if (silenceMs !== undefined && !kept.isClosed)
      kept.silence = setTimeout(() => onSilent(`nothing for ${silenceMs} ms of ${kept.method}`), silenceMs);
  }

  /** A link that is lost again is no failure: the next one comes. */
  function fail(kept: Kept, error: Error): void {
    if ((error as { code?: string }).code === 'rpc/connection-lost' || kept.isClosed) return;
    end(kept);
    kept.subscriber.onError?.(error);
  }

  function end(kept: Kept): void {
    kept.isClosed = true;
    clearTimeout(kept.silence);
    all.delete(kept);
    kept.stop?.();
  }
}
