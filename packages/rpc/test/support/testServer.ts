import type { Devnet } from '@taokit/devnet';
import { WebSocketServer } from 'ws';

/** What a test does to a message before the devnet sees it. */
export type Interception =
  /** The devnet answers. */
  | undefined
  /** Nobody answers. */
  | 'silent'
  /** The connection is cut. */
  | 'cut'
  /** The devnet answers, and the connection is cut before the answer arrives. */
  | 'cut after'
  /** This is the answer. */
  | { readonly result: unknown };

/** A request as it arrives. */
export interface Asked {
  readonly id: number;
  readonly method: string;
  readonly params: readonly unknown[];
}

/** An endpoint that behaves as badly as a test wants. */
export interface TestServer extends AsyncDisposable {
  /** Where. */
  readonly url: string;
  /** Everything that was asked. */
  readonly asked: readonly Asked[];
  /** How many are connected. */
  readonly connections: number;
  /** Cuts every connection. */
  cut(): void;
  /** Sends everybody a text. */
  tell(message: object): void;
  /** What is done to each message from now on. */
  intercept(how: (asked: Asked) => Interception): void;
  /** What is done to each notification from now on: `false` holds it back. */
  filter(passes: (notification: { readonly method: string }) => boolean): void;
}

/** Serves a devnet. */
export async function testServer(devnet: Devnet, port = 0): Promise<TestServer> {
  const sockets = new WebSocketServer({ port, host: '127.0.0.1' });
  await new Promise((done) => sockets.once('listening', done));
  const asked: Asked[] = [];
  let intercept: (one: Asked) => Interception = () => undefined;
  let passes: (notification: { readonly method: string }) => boolean = () => true;
  sockets.on('connection', (socket) => {
    let isMuted = false;
    const connection = devnet.connect((text) => {
      const message = JSON.parse(text) as { readonly id?: number; readonly method: string };
      if (isMuted || (message.id === undefined && !passes(message))) return;
      socket.send(text);
    });
    socket.on('error', () => {});
    socket.on('close', () => connection.close());
    socket.on('message', (data) => {
      const one = JSON.parse(String(data)) as Asked;
      asked.push(one);
      const how = intercept(one);
      if (how === 'silent') return;
      if (how === 'cut') return socket.terminate();
      if (typeof how === 'object')
        return socket.send(JSON.stringify({ jsonrpc: '2.0', id: one.id, result: how.result }));
      isMuted = how === 'cut after';
      connection.receive(String(data));
      if (how === 'cut after') socket.terminate();
    });
  });
  return {
    url: `ws://127.0.0.1:${(sockets.address() as { readonly port: number }).port}`,
    asked,
    get connections() {
      return sockets.clients.size;
    },
    cut() {
      for (const socket of sockets.clients) socket.terminate();
    },
    tell(message) {
      for (const socket of sockets.clients) socket.send(JSON.stringify(message));
    },
    intercept: (how) => {
      intercept = how;
    },
    filter: (how) => {
      passes = how;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets.clients) socket.terminate();
      await new Promise((done) => sockets.close(done));
    },
  };
}
