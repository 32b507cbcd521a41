/** How much anybody may ask of a server. */
export interface ServerLimits {
  /** Bytes of one message; a node's 15 MiB when left out. */
  readonly maxMessageBytes: number;
  /** Connections at a time; 1,024 when left out. */
  readonly maxConnections: number;
  /** Subscriptions of a connection; 1,024 when left out. */
  readonly maxSubscriptions: number;
  /** Requests in a batch; 1,024 when left out. */
  readonly maxBatch: number;
  /** Bytes that may wait for a client to read; one that is slower is disconnected. 64 MiB when left out. */
  readonly maxBufferedBytes: number;
}

/** What holds when nothing else is asked for. */
export const DEFAULT_LIMITS: ServerLimits = {
  maxMessageBytes: 15 * 2 ** 20,
  maxConnections: 1_024,
  maxSubscriptions: 1_024,
  maxBatch: 1_024,
  maxBufferedBytes: 64 * 2 ** 20,
};
