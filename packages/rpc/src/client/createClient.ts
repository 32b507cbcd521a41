import { createPinning } from '../chainView/createPinning.ts';
import { createView } from '../chainView/createView.ts';
import { tellListener } from '../internal/tellListener.ts';
import { bindReads } from '../reads/bindReads.ts';
import type { Client, ClientEvent } from './Client.ts';
import { type ClientOptions, resolveOptions } from './ClientOptions.ts';
import { createConnection } from './connection/createConnection.ts';
import { memoryCache } from './metadataCache/memoryCache.ts';
import { followRuntime } from './runtime/followRuntime.ts';
import type { Snapshot } from './Snapshot.ts';

/** What clients of this process that name no cache share. */
const shared = /* @__PURE__ */ memoryCache();

/**
 * Connects to a chain. The same code reads mainnet, the test network, a local node and a devnet without a port.
 *
 * @param options - which chain, over what
 * @throws RpcError `rpc/no-endpoint`, `rpc/wrong-chain`, or on options that are none
 *
 * @example
 * ```ts
 * import { createClient } from '@taokit/rpc';
 *
 * export async function tempoOf(netuid: number) {
 *   await using client = await createClient({ network: 'finney' });
 *   return client.query('SubtensorModule', 'Tempo', netuid);
 * }
 * ```
 */
export async function createClient(options: ClientOptions = {}): Promise<Client> {
  const { cache = shared, ...connecting } = resolveOptions(options);
  const listeners = new Set<(event: ClientEvent) => void>();
  if (options.onEvent) listeners.add(options.onEvent);
  const tell = (event: ClientEvent) => {
    for (const listener of [...listeners]) tellListener(listener, event);
  };
  const connection = await createConnection({ ...connecting, onEvent: tell });
  try {
    const runtime = await followRuntime(connection, cache, (from, to) =>
      tell({ type: 'upgraded', from, to }),
    );
    const { at, atEach } = createPinning(connection, runtime, cache, (view): Snapshot => bindReads(view));
    const close = () => connection.close();
    const view = bindReads(
      createView({ connection, runtime: runtime.current, refresh: runtime.refresh, at }),
    );
    const own: Pick<Client, 'atEach' | 'connection' | 'on' | 'close' | typeof Symbol.asyncDispose> = {
      atEach,
      connection,
      on(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      close,
      [Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]: close,
    } as Pick<Client, 'atEach' | 'connection' | 'on' | 'close' | typeof Symbol.asyncDispose>;
    return Object.assign(view, own) as typeof view & typeof own & { at: typeof at };
  } catch (error) {
    await connection.close();
    throw error;
  }
}
