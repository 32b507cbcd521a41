/** Told of a subscription's values. */
export type OnValue = (value: unknown) => void;

/** One connection to one endpoint, from when it opens to when it is lost. It never comes back: the next one is another. */
export interface Link {
  /** The endpoint, for people. */
  readonly endpoint: string;
  /**
   * Asks.
   *
   * @param method - as JSON-RPC names it
   * @param params - in order
   * @param signal - forgets the request
   * @throws RpcError `rpc/request-refused`, `rpc/connection-lost`
   */
  request(method: string, params: readonly unknown[], signal?: AbortSignal): Promise<unknown>;
  /**
   * Subscribes; answers how to stop.
   *
   * @param method - what subscribes
   * @param params - in order
   * @param onValue - told of every value, perhaps before the promise is kept
   */
  subscribe(method: string, params: readonly unknown[], onValue: OnValue): Promise<() => void>;
  /** Aborted when the connection ends, from whichever side; the reason is a text. */
  readonly lost: AbortSignal;
  /** Ends the connection. */
  close(): void;
}
