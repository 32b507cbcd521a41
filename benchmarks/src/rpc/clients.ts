import { ApiPromise } from '@polkadot/api';
import { type Devnet, polkadotApiProvider, polkadotJsProvider } from '@taokit/devnet';
import { type Client, createClient, type MetadataCache, memoryCache } from '@taokit/rpc';
import { createClient as createPapi, type PolkadotClient } from 'polkadot-api';

/** A client of this package, with a cache of its own. */
export function taokitClient(devnet: Devnet, metadataCache: MetadataCache = memoryCache()): Promise<Client> {
  return createClient({ provider: polkadotJsProvider(devnet), metadataCache });
}

/** What polkadot-api keeps metadata in, when it is told to. */
export interface PapiCache {
  /** What is kept. */
  readonly getMetadata: (id: string) => Promise<Uint8Array | null>;
  /** Keeps it. */
  readonly setMetadata: (id: string, value: Uint8Array) => void;
}

/** A client of polkadot-api. */
export function papiClient(devnet: Devnet, cache?: PapiCache): PolkadotClient {
  return createPapi(polkadotApiProvider(devnet) as never, cache as never);
}

/** A client of @polkadot/api, perhaps with metadata it was given. */
export function polkadotClient(
  devnet: Devnet,
  metadata?: Record<string, `0x${string}`>,
): Promise<ApiPromise> {
  // Its own WsProvider is no ProviderInterface under exactOptionalPropertyTypes either.
  const provider = polkadotJsProvider(devnet) as never;
  return ApiPromise.create({ provider, noInitWarn: true, ...(metadata && { metadata }) });
}
