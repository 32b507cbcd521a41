import { closed } from '../../internal/errors.ts';
import { tellListener } from '../../internal/tellListener.ts';
import { RpcError } from '../../RpcError.ts';
import type { Connection, ConnectionEvent, RequestOptions, Subscriber } from './Connection.ts';
import type { ConnectionOptions } from './ConnectionOptions.ts';
import { createDialer } from './createDialer.ts';
import { createSubscriptions } from './createSubscriptions.ts';
import { limited } from './limited.ts';
import { sessionOf } from './sessionOf.ts';

/** Whether a request may be asked again: it changes nothing. */
const isRepeatable = (method: string) =>
  !/^(author_(submit|insert|rotate|remove)|transaction_|dev_|engine_)/.test(method);

/**
 * Connects to a chain.
 *
 * @param options - where and how
 * @throws RpcError `rpc/no-endpoint` when none answers, `rpc/wrong-chain` when all are of another chain
 */
export async function createConnection(options: ConnectionOptions): Promise<Connection> {
  const closing = new AbortController();
  const listeners = new Set<(event: ConnectionEvent) => void>();
  if (options.onEvent) listeners.add(options.onEvent);
  const tell = (event: ConnectionEvent) => {
    for (const listener of [...listeners]) tellListener(listener, event);
  };
  const subscriptions = createSubscriptions((reason) => dialer.drop(reason, true));
  const dialer = createDialer({ ...options, closing: closing.signal, tell, onLink: subscriptions.resume });
  const limits = ({ timeoutMs = options.timeoutMs, signal }: RequestOptions = {}) => ({
    timeoutMs,
    signal,
    closing: closing.signal,
  });
  await dialer.connect(options.signal);

  return {
    genesisHash: dialer.genesisHash(),
    get endpoint() {
      return dialer.current()?.endpoint;
    },
    get isClosed() {
      return closing.signal.aborted;
    },
    request: (method, params, given) => limited(method, limits(given), (ended) => ask(method, params, ended)),
    subscribe: (method, params, subscriber: Subscriber) =>
      limited(method, limits(), async (ended) => {
        for (;;) {
          const link = await dialer.link(ended);
          try {
            const isUsable = () => !ended.aborted && dialer.current() === link;
            return await subscriptions.open(link, method, params, subscriber, isUsable);
          } catch (error) {
            if (!isLost(error) || ended.aborted) throw error;
          }
        }
      }),
    session: (given) =>
      limited('session', limits(given), async (ended) =>
        sessionOf(await dialer.link(ended), dialer.current, limits),
      ),
    on(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      if (closing.signal.aborted) return;
      closing.abort();
      subscriptions.close(closed('The subscription'));
      dialer.close();
      listeners.clear();
    },
  };

  async function ask(method: string, params: readonly unknown[], ended: AbortSignal): Promise<unknown> {
    for (;;) {
      const link = await dialer.link(ended);
      try {
        return await link.request(method, params, ended);
      } catch (error) {
        if (!isLost(error) || !isRepeatable(method) || ended.aborted) throw error;
      }
    }
  }
}

function isLost(error: unknown): boolean {
  return error instanceof RpcError && error.code === 'rpc/connection-lost';
}
