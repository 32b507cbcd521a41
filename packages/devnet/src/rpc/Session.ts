import { createQuietTime } from './quietTime.ts';
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
  /**
   * Does something once the client asked nothing for a moment.
   *
   * @param run - what to do; never done when the session is closed before
   */
  whenQuiet(run: () => void): void;
  /** The client asked something. */
  touch(): void;
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
  const quiet = createQuietTime();
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
      try {
        entry.stop = start((result) => {
          if (open.has(id)) send(notificationOf(method, id, result));
        }, id);
      } catch (error) {
        open.delete(id);
        throw error;
      }
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
    whenQuiet: quiet.wait,
    touch: quiet.touch,
    close() {
      quiet.close();
      const entries = [...open.values()];
      open.clear();
      for (const { stop } of entries) stop();
    },
  };
}

function notificationOf(method: string, subscription: string, result: unknown): string {
  return JSON.stringify({ jsonrpc: '2.0', method, params: { subscription, result } });
}
