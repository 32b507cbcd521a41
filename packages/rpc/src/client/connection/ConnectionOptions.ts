import type { Hex } from '../../internal/hex.ts';
import type { BackOff } from './backOff.ts';
import type { ConnectionEvent } from './Connection.ts';
import type { Link } from './Link.ts';

/** What a connection is made of. */
export interface ConnectionOptions {
  /** How each endpoint is opened, the one to try first in front. */
  readonly endpoints: readonly Endpoint[];
  /** The only chain that is taken; the first endpoint's when left out. */
  readonly genesisHash?: Hex | undefined;
  /** How long a request may take, in milliseconds. */
  readonly timeoutMs: number;
  /** How long it may take to open an endpoint and to ask which chain it is, in milliseconds. */
  readonly connectTimeoutMs: number;
  /** How long to wait between attempts. */
  readonly backOff?: BackOff | undefined;
  /** Gives up connecting. */
  readonly signal?: AbortSignal | undefined;
  /** Told of what happens, from the first attempt on. */
  readonly onEvent?: ((event: ConnectionEvent) => void) | undefined;
}

/** An endpoint, and how it is opened. */
export interface Endpoint {
  /** Its address, for people. */
  readonly name: string;
  /** Opens it. */
  readonly open: (signal: AbortSignal) => Promise<Link>;
}
