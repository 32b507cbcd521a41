import type { Chain } from '@taokit/chain';
import type { Connection } from './rpc/createConnection.ts';

/** A chain and its JSON-RPC. */
export interface Devnet {
  /** The chain. Blocks made by its own `produceBlock` are unknown to clients: use `devnetControls`. */
  readonly chain: Chain;
  /**
   * Connects a client over whatever carries text.
   *
   * @param send - sends a text to the client
   * @param limits - what it may have open
   */
  connect(send: (text: string) => void, limits?: ConnectionLimits): Connection;
  /** Makes no more blocks by itself, and gives its `storage` back, where it has one: then it makes none at all. */
  close(): void;
}

/** What clients connect to: a devnet, or whatever passes their messages on to one, in a worker for instance. */
export type DevnetAccess = Pick<Devnet, 'connect'>;

/** What one client may have open. */
export interface ConnectionLimits {
  /** How many subscriptions; 1,024 when left out. */
  readonly maxSubscriptions?: number;
  /** How many requests a batch may hold; 1,024 when left out. */
  readonly maxBatch?: number;
}
