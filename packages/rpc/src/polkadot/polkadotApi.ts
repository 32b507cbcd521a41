import type { ApiPromise } from '@polkadot/api';
import type { Client } from '../client/Client.ts';
import { polkadotProvider } from './polkadotProvider.ts';

/**
 * An `ApiPromise` of `@polkadot/api` over a client's own connection, for code that is written for it. It is loaded when it is asked
 * for: who does not ask pays nothing. It decodes by itself, and answers what it always did; `disconnect` ends it and leaves the
 * client as it is. Its types are those of `@polkadot/api`, which compile only with `skipLibCheck: true`.
 *
 * @param client - a connection
 *
 * @example
 * ```ts
 * import type { Client } from '@taokit/rpc';
 * import { polkadotApi } from '@taokit/rpc/polkadot';
 *
 * export async function nameOf(client: Client) {
 *   const api = await polkadotApi(client);
 *   return String(await api.rpc.system.chain());
 * }
 * ```
 */
export async function polkadotApi(client: Client): Promise<ApiPromise> {
  const { ApiPromise: Api } = await import('@polkadot/api');
  return Api.create({ provider: polkadotProvider(client.connection) as never, noInitWarn: true });
}
