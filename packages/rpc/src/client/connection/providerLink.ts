import { lost, type NodeFailure, refused } from '../../internal/errors.ts';
import type { Link, OnValue } from './Link.ts';
import { kindOf } from './subscriptionKinds.ts';

/**
 * What carries requests instead of an endpoint: a provider of `@polkadot/api` (`WsProvider`, `ScProvider`), or
 * `polkadotJsProvider` of `@taokit/devnet`, which needs no socket.
 */
export interface Provider {
  /** Whether it is connected. */
  readonly isConnected: boolean;
  /** Told of `connected` and `disconnected`; answers how to stop. */
  on(type: 'connected' | 'disconnected' | 'error', listener: (value?: unknown) => void): () => void;
  /** Asks. */
  send<T = unknown>(method: string, params: unknown[]): Promise<T>;
  /** Subscribes; answers the id. */
  subscribe(
    type: string,
    method: string,
    params: unknown[],
    callback: (error: Error | null, result: unknown) => void,
  ): Promise<number | string>;
  /** Ends a subscription. */
  unsubscribe(type: string, method: string, id: number | string): Promise<boolean>;
  /** Ends the connection. */
  disconnect(): Promise<void>;
}

const ENDPOINT = 'the provider';

/**
 * A link over a provider, which connects by itself. What a provider does after it lost its connection is its own affair: the next
 * link starts when it is connected again.
 *
 * @param provider - the provider
 * @param signal - gives up waiting
 */
export async function providerLink(provider: Provider, signal: AbortSignal): Promise<Link> {
  await connected(provider, signal);
  let isOpen = true;
  const lostNow = new AbortController();
  /** Requests that fail when the connection is lost, which providers let hang. */
  const waiting = new Set<(reason: string) => void>();
  const end = (reason: string) => {
    if (!isOpen) return;
    isOpen = false;
    stop();
    for (const fail of [...waiting]) fail(reason);
    lostNow.abort(reason);
  };
  const stop = provider.on('disconnected', () => end('disconnected'));
  return { endpoint: ENDPOINT, request, subscribe, lost: lostNow.signal, close };

  function request(method: string, params: readonly unknown[], forget?: AbortSignal): Promise<unknown> {
    return guarded(method, () => provider.send(method, [...params]), forget);
  }

  async function subscribe(method: string, params: readonly unknown[], onValue: OnValue) {
    const { type, stop: stopMethod } = kindOf(method);
    let isListening = true;
    const id = await guarded(method, () =>
      provider.subscribe(type, method, [...params], (error, value) => {
        // A provider that subscribes again by itself speaks to a link that is over.
        if (isListening && isOpen && error === null) onValue(value);
      }),
    );
    return () => {
      if (!isListening) return;
      isListening = false;
      if (isOpen) provider.unsubscribe(type, stopMethod, id).catch(() => {});
    };
  }

  function guarded<T>(method: string, ask: () => Promise<T>, forget?: AbortSignal): Promise<T> {
    if (!isOpen) return Promise.reject(lost(method, ENDPOINT, 'closed'));
    return new Promise((done, fail) => {
      const drop = (reason: string) => settle(() => fail(lost(method, ENDPOINT, reason)));
      const leave = () => settle(() => {});
      const settle = (tell: () => void) => {
        waiting.delete(drop);
        forget?.removeEventListener('abort', leave);
        tell();
      };
      waiting.add(drop);
      forget?.addEventListener('abort', leave, { once: true });
      ask().then(
        (value) => settle(() => done(value)),
        (error: unknown) => settle(() => fail(failureOf(method, error))),
      );
    });
  }

  function close(): void {
    // A provider that has just lost its connection connects again by itself: told to disconnect, it would not.
    const isOver = !isOpen;
    end('closed from here');
    if (!isOver) provider.disconnect().catch(() => {});
  }
}

/** Providers throw an `Error` that carries the answer's code. */
function failureOf(method: string, error: unknown): Error {
  const { code, message, data } = error as Partial<NodeFailure>;
  if (typeof code !== 'number') return lost(method, ENDPOINT, String(message ?? error));
  const text = String(message).replace(`${code}: `, '');
  return refused(method, { code, message: text, ...(data !== undefined && { data }) });
}

function connected(provider: Provider, signal: AbortSignal): Promise<void> {
  if (provider.isConnected) return Promise.resolve();
  return new Promise((done, fail) => {
    const stop = provider.on('connected', () => settle(done));
    const giveUp = () => settle(() => fail(lost('connect', ENDPOINT, 'given up')));
    const settle = (tell: () => void) => {
      stop();
      signal.removeEventListener('abort', giveUp);
      tell();
    };
    if (signal.aborted) return giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
  });
}
