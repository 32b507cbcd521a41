import type { DevnetAccess } from '../Devnet.ts';
import { DevnetError } from '../DevnetError.ts';

/** What a devnet answers a request with when it is refused. */
export interface RequestFailure {
  /** The number clients compare. */
  readonly code: number;
  /** The sentence. */
  readonly message: string;
  /** What a node says besides. */
  readonly data?: unknown;
}

/** Sends requests to a devnet of this process. */
export interface DevnetClient {
  /**
   * Asks.
   *
   * @param method - as JSON-RPC names it
   * @param params - in order
   * @throws DevnetError `devnet/request-failed` with the code, message and data of the answer in `values`
   */
  send(method: string, params: readonly unknown[]): Promise<unknown>;
  /** Told of everything that belongs to subscriptions. */
  onNotification(listener: (notification: Notification) => void): void;
  /** Ends the connection. */
  close(): void;
}

/** What belongs to a subscription. */
export interface Notification {
  /** The method it carries. */
  readonly method: string;
  /** Which subscription, and what it says. */
  readonly params: { readonly subscription: string; readonly result: unknown };
}

interface Response {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: RequestFailure;
}

/**
 * Connects to a devnet of this process.
 *
 * @param devnet - the devnet, or what passes messages on to it
 */
export function createClient(devnet: DevnetAccess): DevnetClient {
  const waiting = new Map<number, (response: Response) => void>();
  let listeners: readonly ((notification: Notification) => void)[] = [];
  let ids = 0;
  let isOpen = true;
  const connection = devnet.connect((text) => {
    const message = JSON.parse(text) as Response & Notification;
    if (message.id === undefined) for (const listener of listeners) listener(message);
    else waiting.get(message.id)?.(message);
  });
  return {
    async send(method, params) {
      if (!isOpen) throw closed(method);
      const id = ++ids;
      const response = new Promise<Response>((done) => waiting.set(id, done));
      connection.receive(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
      const { result, error } = await response;
      waiting.delete(id);
      if (error !== undefined) throw failed(method, error);
      return result;
    },
    onNotification(listener) {
      listeners = [...listeners, listener];
    },
    close() {
      isOpen = false;
      connection.close();
    },
  };
}

function closed(method: string): DevnetError {
  return new DevnetError(`${method} was asked on a closed connection.`, {
    code: 'devnet/closed',
    fix: 'Connect again.',
    values: { method },
  });
}

function failed(method: string, error: RequestFailure): DevnetError {
  const detail = error.data === undefined ? '' : ` (${JSON.stringify(error.data)})`;
  return new DevnetError(`${method} was answered ${error.code}: ${error.message}${detail}.`, {
    code: 'devnet/request-failed',
    values: { method, ...error },
  });
}
