import { type Devnet, polkadotJsProvider } from '@taokit/devnet';
import type { Provider } from '../../src/client/connection/providerLink.ts';

/** When a connection is lost. */
export interface Cuts {
  /** Whether it is lost under the request that is on its way now. */
  readonly isCut: () => boolean;
  /** Whether what was on its way has reached the node. */
  readonly arrives: () => boolean;
}

/**
 * A provider of a devnet that loses its connection again and again, under requests: what is on its way may or may not have arrived,
 * and no answer comes back.
 *
 * @param devnet - the devnet
 * @param cuts - when
 */
export function cutProvider(devnet: Devnet, { isCut, arrives }: Cuts): Provider {
  const inner = polkadotJsProvider(devnet);
  const listeners = new Map<string, Set<(value?: unknown) => void>>();
  const tell = (type: string) => {
    for (const listener of [...(listeners.get(type) ?? [])]) listener();
  };
  let isConnected = true;
  let session = 0;
  const over = () => new Error('the connection was lost');
  return {
    get isConnected() {
      return isConnected;
    },
    on(type, listener) {
      const of = listeners.get(type) ?? new Set();
      listeners.set(type, of.add(listener));
      return () => void of.delete(listener);
    },
    async send<T>(method: string, params: unknown[]): Promise<T> {
      if (!isConnected) throw over();
      const own = session;
      if (isCut()) cut();
      // The wire takes a moment in both directions.
      await new Promise((done) => setImmediate(done));
      if (own !== session && !arrives()) throw over();
      const answer = inner.send<T>(method, params);
      answer.catch(() => {});
      await new Promise((done) => setImmediate(done));
      const value = await answer;
      if (own !== session) throw over();
      return value;
    },
    subscribe: (type, method, params, callback) => {
      const own = session;
      return inner.subscribe(type, method, params, (error, value) => {
        if (own === session) callback(error, value);
      });
    },
    unsubscribe: (type, method, id) => inner.unsubscribe(type, method, id),
    async disconnect() {
      isConnected = false;
      await inner.disconnect();
    },
  };

  function cut(): void {
    session++;
    isConnected = false;
    tell('disconnected');
    setImmediate(() => {
      isConnected = true;
      tell('connected');
    });
  }
}
