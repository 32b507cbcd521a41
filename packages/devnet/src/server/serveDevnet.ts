import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { integer, listenAddress, objectOf, optional } from '@taokit/errors/check';
import { WebSocketServer } from 'ws';
import type { Devnet } from '../Devnet.ts';
import { DevnetError } from '../DevnetError.ts';
import { check } from '../internal/check.ts';
import { answerPost } from './answerPost.ts';
import { DEFAULT_LIMITS, type ServerLimits } from './ServerLimits.ts';
import { serveSocket } from './serveSocket.ts';

/** Where a devnet is served, and how much anybody may ask of it. */
export interface ServeOptions extends Partial<ServerLimits> {
  /** The port; 9944 when left out, any free one for 0. */
  readonly port?: number;
  /** The address to listen on; only this machine (`127.0.0.1`) when left out. */
  readonly host?: string;
}

/** A devnet that is served. */
export interface DevnetServer {
  /** Where: `ws://127.0.0.1:9944`. The same port answers HTTP. */
  readonly url: string;
  /** Ends every connection and frees the port. The devnet itself goes on. */
  close(): Promise<void>;
}

const anyCount = optional(integer(1, 2 ** 31 - 1));
const isOptions = objectOf({
  port: optional(integer(0, 65_535)),
  host: optional(listenAddress),
  maxMessageBytes: anyCount,
  maxConnections: anyCount,
  maxSubscriptions: anyCount,
  maxBatch: anyCount,
  maxBufferedBytes: anyCount,
});

/**
 * Serves a devnet over WebSocket and HTTP POST on one port.
 *
 * @param devnet - the devnet
 * @param options - where, and how much anybody may ask of it
 * @throws DevnetError `devnet/port-in-use`, or on options that are none
 *
 * @example
 * ```ts
 * import { createDevnet } from '@taokit/devnet';
 * import { serveDevnet } from '@taokit/devnet/server';
 *
 * const server = await serveDevnet(await createDevnet(), { port: 0 });
 * console.log(server.url);
 * await server.close();
 * ```
 */
export async function serveDevnet(devnet: Devnet, options: ServeOptions = {}): Promise<DevnetServer> {
  check(options, isOptions, 'options');
  const { port = 9_944, host = '127.0.0.1', ...limits } = options;
  const bounds: ServerLimits = { ...DEFAULT_LIMITS, ...limits };
  const http = createServer((request, response) => respond(devnet, bounds, request, response));
  const sockets = new WebSocketServer({
    server: http,
    maxPayload: bounds.maxMessageBytes,
    perMessageDeflate: false,
  });
  // What goes wrong with a port is told by the server below; `ws` repeats it.
  sockets.on('error', () => {});
  sockets.on('connection', (socket) => {
    if (sockets.clients.size > bounds.maxConnections) return socket.close(1_013, 'Too many connections');
    serveSocket(devnet, bounds, socket);
  });
  await listen(http, port, host);
  const { port: taken } = http.address() as AddressInfo;
  return {
    url: `ws://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      http.closeAllConnections();
      await new Promise((done) => http.close(done));
    },
  };
}

function respond(
  devnet: Devnet,
  limits: ServerLimits,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  // Pages of any origin may ask a devnet, as wallets and explorers do.
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-headers', 'content-type');
  if (request.method === 'POST') {
    answerPost(devnet, limits, request, response);
    return;
  }
  response.statusCode = request.method === 'OPTIONS' ? 204 : 405;
  response.end();
}

function listen(http: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    http.once('error', (cause) =>
      fail(
        new DevnetError(`Port ${port} of ${host} cannot be listened on.`, {
          code: 'devnet/port-in-use',
          fix: 'Choose another port, or 0 for any free one.',
          values: { port, host },
          cause,
        }),
      ),
    );
    http.listen(port, host, done);
  });
}
