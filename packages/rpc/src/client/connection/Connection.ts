import type { Hex } from '../../internal/hex.ts';
import type { OnValue } from './Link.ts';

/** How one request is made. */
export interface RequestOptions {
  /** Gives up: the request fails with `rpc/aborted`. */
  readonly signal?: AbortSignal;
  /** After so many milliseconds it fails with `rpc/timeout`, reconnecting included; the client's own when left out, 0 is never. */
  readonly timeoutMs?: number;
}

/** A subscription that outlives connections. */
export interface Subscription {
  /** Ends it. */
  close(): void;
}

/** What a subscriber is told. */
export interface Subscriber {
  /** A value. */
  readonly onValue: OnValue;
  /** It was taken up again on a new connection: what happened between is for the subscriber to ask for. */
  readonly onResumed?: () => void;
  /** The node no longer takes it, or the client is closed: nothing follows. */
  readonly onError?: (error: Error) => void;
  /**
   * After so many milliseconds without a value the endpoint is taken for dead and the next one is tried; never when left out.
   * The first value counts from the moment the node took the subscription.
   */
  readonly silenceMs?: number;
}

/** What happens to a connection. */
export type ConnectionEvent =
  /** An endpoint was taken. */
  | {
      /** What happened. */ readonly type: 'connected';
      /** Which endpoint. */
      readonly endpoint: string;
      /** Whether it is the first time. */
      readonly isFirst: boolean;
    }
  /** The connection was lost, or given up because nothing came. */
  | {
      /** What happened. */ readonly type: 'disconnected';
      /** Which endpoint. */
      readonly endpoint: string;
      /** Why. */
      readonly reason: string;
    }
  /** An endpoint could not be taken: unreachable, or of another chain. */
  | {
      /** What happened. */ readonly type: 'refused';
      /** Which endpoint. */
      readonly endpoint: string;
      /** What it said. */
      readonly error: Error;
    };

/** Requests over one endpoint, for as long as it lasts: for what must not be mixed from two. */
export interface Session {
  /** Which endpoint. */
  readonly endpoint: string;
  /** Whether the connection is still this one. */
  readonly isOpen: boolean;
  /** Aborted when the connection ends; the reason is a text. */
  readonly lost: AbortSignal;
  /** Asks once: fails with `rpc/connection-lost` when the connection is lost. */
  request(method: string, params: readonly unknown[], options?: RequestOptions): Promise<unknown>;
  /** Subscribes on this connection alone; answers how to stop. `onValue` may be told before that. */
  subscribe(method: string, params: readonly unknown[], onValue: OnValue): Promise<() => void>;
}

/** Requests to a chain, over whichever of its endpoints answers. */
export interface Connection {
  /** The hash of the chain's first block. */
  readonly genesisHash: Hex;
  /** The endpoint now, `undefined` while there is none. */
  readonly endpoint: string | undefined;
  /** Whether it was closed. */
  readonly isClosed: boolean;
  /**
   * Asks. What only reads is asked again on the next connection when one is lost; what submits is not.
   *
   * @param method - as JSON-RPC names it
   * @param params - in order
   * @param options - limits
   */
  request(method: string, params: readonly unknown[], options?: RequestOptions): Promise<unknown>;
  /**
   * Subscribes. After a lost connection it is taken up again by itself.
   *
   * @param method - what subscribes
   * @param params - in order
   * @param subscriber - told of values
   */
  subscribe(method: string, params: readonly unknown[], subscriber: Subscriber): Promise<Subscription>;
  /** The connection as it is now, alone. Waits for one when there is none. */
  session(options?: RequestOptions): Promise<Session>;
  /** Told of what happens; answers how to stop. */
  on(listener: (event: ConnectionEvent) => void): () => void;
  /** Ends everything. */
  close(): Promise<void>;
}
