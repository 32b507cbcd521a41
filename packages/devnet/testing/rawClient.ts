import type { Devnet } from '@taokit/devnet';

/** A message as it came over the wire. */
export interface RawMessage {
  readonly id?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown };
  readonly method?: string;
  readonly params?: { readonly subscription: string; readonly result: unknown };
}

/** A client that shows what is sent, in order. */
export interface RawClient {
  /** Sends a text; answers what came back before the call returned, parsed. */
  text(text: string): readonly (RawMessage | readonly RawMessage[])[];
  /** Sends a request; answers its response. */
  ask(method: string, ...params: unknown[]): RawMessage;
  /** The result of a request; ends the test where it is refused. */
  result(method: string, ...params: unknown[]): never;
  /** Everything that came, in order. */
  readonly received: RawMessage[];
  /** What a subscription said so far. */
  told(subscription: unknown): readonly unknown[];
  /** Ends the connection. */
  close(): void;
}

/** Connects to a devnet without any client library. */
export function rawClient(devnet: Devnet, limits = {}): RawClient {
  const received: RawMessage[] = [];
  const connection = devnet.connect((text) => void received.push(JSON.parse(text)), limits);
  let ids = 0;
  const text = (message: string) => {
    const before = received.length;
    connection.receive(message);
    return received.slice(before);
  };
  const ask = (method: string, ...params: unknown[]) => {
    const id = `Au${++ids}`;
    return text(JSON.stringify({ jsonrpc: '2.0', id, method, params })).find((found) => {
      return (found as RawMessage).id === id;
    }) as RawMessage;
  };
  return {
    text,
    ask,
    received,
    result(method, ...params) {
      const { result, error } = ask(method, ...params);
      if (error !== undefined) throw new Error(`${method}: ${JSON.stringify(error)}`);
      return result as never;
    },
    told: (subscription) =>
      received
        .filter(({ params }) => params?.subscription === subscription)
        .map(({ params }) => params!.result),
    close: () => connection.close(),
  };
}
