import { RpcError } from './RpcError.ts';

/** Sends what belongs to one subscription. */
export type Notify = (result: unknown) => void;

/** What a subscription starts: given how to send and its own name, it says how to stop. */
export type Start = (notify: Notify, id: string) => () => void;

/** What one client has open. */
export interface Session {
  /**
   * Opens a subscription. What it sends comes after the response that names it.
   *
   * @param kind - what it is for: only the same kind can close it
   * @param method - the method its notifications carry
   * @param start - begins it
   * @returns its id
   * @throws RpcError -32006 when the connection has too many
   */
  subscribe(kind: string, method: string, start: Start): string;
  /**
   * Closes a subscription.
   *
   * @returns whether there was one
   */
  unsubscribe(kind: string, id: string): boolean;
  /** How many of a kind are open. */
  count(kind: string): number;
  /** Whether a subscription is open. */
  has(kind: string, id: string): boolean;
  /** Closes everything. */
  close(): void;
}

/** What a session is made of. */
export interface SessionOptions {
  /** Sends a notification, now or after the response that is being made. */
  readonly send: (text: string) => void;
  /** A new id, unlike any other of the devnet. */
  readonly nextId: () => string;
  /** How many subscriptions may be open. */
  readonly maxSubscriptions: number;
}

/**
 * Makes a session.
 *
 * @param options - what it is made of
 */
export function createSession({ send, nextId, maxSubscriptions }: SessionOptions): Session {
  const open = new Map<string, { readonly kind: string; stop: () => void }>();
  const has = (kind: string, id: string) => open.get(id)?.kind === kind;
  return {
    has,
    subscribe(kind, method, start) {
      if (open.size >= maxSubscriptions)
        throw new RpcError(
          -32006,
          'Too many subscriptions on the connection',
          `Exceeded max limit of ${maxSubscriptions}`,
        );
      const id = nextId();
      const entry = { kind, stop: () => {} };
      open.set(id, entry);
      entry.stop = start((result) => {
        if (!open.has(id)) return;
        send(JSON.stringify({ jsonrpc: '2.0', method, params: { subscription: id, result } }));
      }, id);
      return id;
    },
    unsubscribe(kind, id) {
      if (!has(kind, id)) return false;
      const { stop } = open.get(id)!;
      open.delete(id);
      stop();
      return true;
    },
    count: (kind) => [...open.values()].filter((entry) => entry.kind === kind).length,
    close() {
      const entries = [...open.values()];
      open.clear();
      for (const { stop } of entries) stop();
    },
  };
}
