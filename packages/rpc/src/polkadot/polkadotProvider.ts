import type { Connection, Subscription } from '../client/connection/Connection.ts';
import type { Provider } from '../client/connection/providerLink.ts';

/**
 * A connection as `@polkadot/api` takes one (`ProviderInterface`): its endpoints, its limits, its subscriptions that go on.
 *
 * @param connection - the connection; it is not ended by `disconnect`
 */
export function polkadotProvider(connection: Connection): Provider & { readonly hasSubscriptions: true } {
  const subscriptions = new Map<string, Subscription>();
  let ids = 0;
  return {
    hasSubscriptions: true,
    get isConnected() {
      return !connection.isClosed;
    },
    on(type, listener) {
      if (type === 'connected') queueMicrotask(() => listener());
      return connection.on((event) => {
        if (event.type === type) listener();
      });
    },
    send: async <T>(method: string, params: unknown[]) => (await connection.request(method, params)) as T,
    async subscribe(_type, method, params, callback) {
      const id = String(++ids);
      const subscription = await connection.subscribe(method, params, {
        onValue: (value) => callback(null, value),
        onError: (error) => callback(error, undefined),
      });
      subscriptions.set(id, subscription);
      return id;
    },
    async unsubscribe(_type, _method, id) {
      subscriptions.get(String(id))?.close();
      return subscriptions.delete(String(id));
    },
    async disconnect() {
      for (const subscription of subscriptions.values()) subscription.close();
      subscriptions.clear();
    },
  };
}
