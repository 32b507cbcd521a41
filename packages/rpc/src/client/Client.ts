import type { BlockReference, ChainView } from '../chainView/ChainView.ts';
import type { ReadMethods } from '../reads/bindReads.ts';
import type { Connection, ConnectionEvent } from './connection/Connection.ts';
import type { Runtime } from './runtime/Runtime.ts';
import type { Snapshot } from './Snapshot.ts';

/** What happens to a client. */
export type ClientEvent =
  | ConnectionEvent
  /** The runtime was upgraded: from here on everything is read by its new interface. */
  | {
      /** What happened. */ readonly type: 'upgraded';
      /** The runtime until now. */
      readonly from: Runtime;
      /** The runtime from now on. */
      readonly to: Runtime;
    };

/** A connection to a chain, and what its state is now. */
export interface Client extends ChainView, ReadMethods, AsyncDisposable {
  /** The connection, for what a client has no word for. */
  readonly connection: Connection;
  /**
   * The state after one block, with every read: what several of them answer belongs together.
   *
   * @param block - its hash, its height, `best` or `finalized`; the best one when left out
   */
  at(block?: BlockReference): Promise<Snapshot>;
  /**
   * The states after many blocks, for a history: one request names the blocks and two their runtime, where it is one. Then a value of
   * `n` blocks takes `n + 3` requests, which are all sent at once.
   *
   * @param numbers - heights, in any order
   * @returns one for each, in the same order; `undefined` for a block the node does not know, or whose state it says it no longer
   *   keeps. Where all blocks are of one runtime only the first and the last are asked: a state in between that is gone is told by its
   *   first read, as `rpc/request-refused`
   * @throws RpcError `rpc/wrong-type`, `rpc/out-of-range` for what are no heights
   *
   * @example
   * ```ts
   * import type { Client } from '@taokit/rpc';
   *
   * export async function eventsOf(client: Client, first: number, count: number) {
   *   const states = await client.atEach(Array.from({ length: count }, (_, index) => first + index));
   *   return Promise.all(states.map((state) => state?.query('System', 'Events')));
   * }
   * ```
   */
  atEach(numbers: readonly number[]): Promise<readonly (Snapshot | undefined)[]>;
  /**
   * Told of what happens to the client; answers how to stop.
   *
   * @param listener - told of every event
   */
  on(listener: (event: ClientEvent) => void): () => void;
  /** Ends the connection, every subscription and every request; nothing of it stays. */
  close(): Promise<void>;
}
