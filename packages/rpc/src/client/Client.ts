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
   * Told of what happens to the client; answers how to stop.
   *
   * @param listener - told of every event
   */
  on(listener: (event: ClientEvent) => void): () => void;
  /** Ends the connection, every subscription and every request; nothing of it stays. */
  close(): Promise<void>;
}
