import type { DevnetAccess } from '../Devnet.ts';
import { DevnetError } from '../DevnetError.ts';
import { createClient, type Notification, type RequestFailure } from './createClient.ts';

/** Told of what a subscription says. */
export type SubscriptionCallback = (error: Error | null, result: unknown) => void;

/** What `@polkadot/api` takes as `provider`: its `ProviderInterface`, spelled out so that nothing of it is needed here. */
export interface PolkadotJsProvider {
  /** Always true. */
  readonly hasSubscriptions: true;
  /** Always true: a provider of the same devnet can be made. */
  readonly isClonable: true;
  /** Whether it was not disconnected. */
  readonly isConnected: boolean;
  /** Another provider of the same devnet. */
  clone(): PolkadotJsProvider;
  /** Connects; a new provider is connected. */
  connect(): Promise<void>;
  /** Ends every subscription. */
  disconnect(): Promise<void>;
  /** Told of `connected`, `disconnected` and `error`; answers how to stop. */
  on(type: 'connected' | 'disconnected' | 'error', listener: (value?: unknown) => void): () => void;
  /** Asks. */
  send<T = unknown>(method: string, params: unknown[]): Promise<T>;
  /** Subscribes; answers the id. */
  subscribe(
    type: string,
    method: string,
    params: unknown[],
    callback: SubscriptionCallback,
  ): Promise<number | string>;
  /** Ends a subscription. */
  unsubscribe(type: string, method: string, id: number | string): Promise<boolean>;
}

/**
 * A provider for `@polkadot/api` on a devnet of this process or page, without a port.
 *
 * @param devnet - the devnet, or what passes messages on to it
 *
 * @example
 * ```ts
 * import { createDevnet, polkadotJsProvider } from '@taokit/devnet';
 *
 * const provider = polkadotJsProvider(await createDevnet());
 * // ApiPromise.create({ provider })
 * ```
 */
export function polkadotJsProvider(devnet: DevnetAccess): PolkadotJsProvider {
  const client = createClient(devnet);
  const callbacks = new Map<string, SubscriptionCallback>();
  /** What subscriptions said before their id was known to the caller. */
  const early: Notification[] = [];
  const listeners = new Map<string, Set<(value?: unknown) => void>>();
  let isConnected = true;
  client.onNotification((notification) => deliver(notification));
  // The listeners come right after: `@polkadot/api` takes the first word for the connection.
  queueMicrotask(() => emit('connected'));
  return {
    hasSubscriptions: true,
    isClonable: true,
    get isConnected() {
      return isConnected;
    },
    clone: () => polkadotJsProvider(devnet),
    connect: async () => {},
    async disconnect() {
      isConnected = false;
      client.close();
      emit('disconnected');
    },
    on(type, listener) {
      const ofType = listeners.get(type) ?? new Set();
      listeners.set(type, ofType.add(listener));
      return () => void ofType.delete(listener);
    },
    send: ask,
    async subscribe(_type, method, params, callback) {
      const id = await ask<string>(method, params);
      callbacks.set(id, callback);
      for (const notification of early.splice(0)) deliver(notification);
      return id;
    },
    async unsubscribe(_type, method, id) {
      callbacks.delete(String(id));
      if (!isConnected) return true;
      return ask(method, [id]);
    },
  };

  function deliver(notification: Notification): void {
    const callback = callbacks.get(notification.params.subscription);
    if (callback === undefined) early.push(notification);
    else callback(null, notification.params.result);
  }

  function emit(type: string): void {
    for (const listener of listeners.get(type) ?? []) listener();
  }

  /** `@polkadot/api` reads the code and the data of an error off it. */
  async function ask<T>(method: string, params: unknown[]): Promise<T> {
    try {
      return (await client.send(method, params)) as T;
    } catch (error) {
      if (!(error instanceof DevnetError) || error.code !== 'devnet/request-failed') throw error;
      const { code, message, data } = error.values as unknown as RequestFailure;
      const text = `${code}: ${message}${data === undefined ? '' : `: ${String(data)}`}`;
      throw Object.assign(new Error(text, { cause: error }), { code, data });
    }
  }
}
