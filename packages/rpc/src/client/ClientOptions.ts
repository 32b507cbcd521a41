import { arrayOf, callback, integer, matching, objectOf, oneOf, optional } from '@taokit/errors/check';
import { check, isSignal } from '../internal/check.ts';
import type { Hex } from '../internal/hex.ts';
import { NETWORKS, type NetworkName } from '../networks.ts';
import { RpcError } from '../RpcError.ts';
import type { ClientEvent } from './Client.ts';
import type { BackOff } from './connection/backOff.ts';
import type { ConnectionOptions, Endpoint } from './connection/ConnectionOptions.ts';
import { type Provider, providerLink } from './connection/providerLink.ts';
import { socketLink } from './connection/socketLink.ts';
import type { MetadataCache } from './metadataCache/MetadataCache.ts';

/** Which chain to connect to, and how. */
export interface ClientOptions {
  /** The network; `finney` when neither endpoints nor a provider are passed. Only its chain is taken. */
  readonly network?: NetworkName;
  /** Where to connect, the one to try first in front; the network's own when left out. */
  readonly endpoints?: readonly string[];
  /** What carries requests instead of a socket: `polkadotJsProvider(devnet)` of `@taokit/devnet`, or one of `@polkadot/api`. */
  readonly provider?: Provider;
  /** The hash of the first block of the only chain that is taken; the network's, or the first endpoint's, when left out. */
  readonly genesisHash?: Hex;
  /** Where interfaces of runtimes are kept; in memory, shared by the process, when left out. */
  readonly metadataCache?: MetadataCache;
  /** How long a request may take, reconnecting included, in milliseconds; 60,000 when left out, 0 is for ever. */
  readonly timeoutMs?: number;
  /** How long an endpoint may take to open and to say which chain it is, in milliseconds; 10,000 when left out. */
  readonly connectTimeoutMs?: number;
  /** How long to wait between attempts to connect again. */
  readonly backOff?: BackOff;
  /** Gives up connecting; later it does nothing. */
  readonly signal?: AbortSignal;
  /** Told of what happens, from the first attempt to connect on. */
  readonly onEvent?: (event: ClientEvent) => void;
}

const isHash = matching((value) => /^0x[0-9a-f]{64}$/.test(String(value)), '0x and 64 lower-case hex digits');
const isEndpoint = matching(
  (value) => typeof value === 'string' && /^wss?:\/\/[^\s/]/.test(value),
  'a ws: or wss: URL',
);
const milliseconds = integer(0, 2 ** 31 - 1);
const isProvider = matching(
  (value) => typeof (value as Partial<Provider> | null)?.subscribe === 'function',
  'a provider that can subscribe',
);
const isOptions = objectOf({
  network: optional(oneOf(...Object.keys(NETWORKS))),
  endpoints: optional(arrayOf(isEndpoint)),
  provider: optional(isProvider),
  genesisHash: optional(isHash),
  metadataCache: optional(
    matching((value) => typeof (value as MetadataCache)?.get === 'function', 'a cache'),
  ),
  timeoutMs: optional(milliseconds),
  connectTimeoutMs: optional(integer(1, 2 ** 31 - 1)),
  backOff: optional(objectOf({ firstMs: optional(milliseconds), mostMs: optional(milliseconds) })),
  signal: optional(isSignal),
  onEvent: optional(callback),
});

/** Options checked, with every default in its place. */
export function resolveOptions(
  options: ClientOptions,
): Omit<ConnectionOptions, 'onEvent'> & { readonly cache: MetadataCache | undefined } {
  check(options, isOptions, 'options');
  const { provider, endpoints, timeoutMs = 60_000, connectTimeoutMs = 10_000 } = options;
  if (provider !== undefined && endpoints !== undefined) throw oneOfBoth();
  const named = options.network ?? (provider === undefined && endpoints === undefined ? 'finney' : undefined);
  const network = named && NETWORKS[named];
  return {
    endpoints: provider ? [overProvider(provider)] : (endpoints ?? network!.endpoints).map(overSocket),
    genesisHash: options.genesisHash ?? network?.genesisHash,
    timeoutMs,
    connectTimeoutMs,
    backOff: options.backOff,
    signal: options.signal,
    cache: options.metadataCache,
  };
}

const overProvider = (provider: Provider): Endpoint => ({
  name: 'the provider',
  open: (signal) => providerLink(provider, signal),
});

const overSocket = (name: string): Endpoint => ({ name, open: (signal) => socketLink(name, signal) });

function oneOfBoth(): RpcError {
  return new RpcError('Both a provider and endpoints are passed.', {
    code: 'rpc/unknown-field',
    fix: 'Pass one of them.',
  });
}
