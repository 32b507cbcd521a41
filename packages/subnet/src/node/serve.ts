import { once } from 'node:events';
import type { Server, ServerResponse } from 'node:http';
import { type AddressInfo, Server as TcpServer } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { integer, listenAddress, objectOf, optional } from '@taokit/errors/check';
import { check, seconds } from '../internal/check.ts';
import { SubnetError } from '../SubnetError.ts';
import type { Axon } from '../server/Axon.ts';
import { withGone } from '../server/goneOf.ts';
import { type Connections, watchConnections } from './watchConnections.ts';
import { whenCut } from './whenCut.ts';

/** Options of {@link serve}. */
export interface ServeOptions {
  /** TCP port; a free one when left out or 0. */
  readonly port?: number;
  /** Address to listen at, IPv4 or IPv6; `127.0.0.1` when left out: to be reached from elsewhere is a decision. */
  readonly host?: string;
  /** Connections at once; 1,024 when left out. */
  readonly maxConnections?: number;
  /** Longest time to send the headers, seconds; 5 when left out. So long, and 5 at least, a connection is kept for a next request. */
  readonly headersTimeoutSeconds?: number;
  /**
   * Longest time to send the whole request, seconds; 30 when left out. Who drips a body byte by byte is cut off. So is a connection on which
   * nothing moves for this and the longest time an answer may take, such as that of who asks and does not read.
   */
  readonly requestTimeoutSeconds?: number;
}

/** An axon that listens. */
export interface ServedAxon {
  /** The TCP port. */
  readonly port: number;
  /** Where it serves, as a client of this machine reaches it. */
  readonly url: string;
  /** Takes no more, answers what is inside, then closes. Who does not read its answer is waited for 5 seconds. */
  readonly close: () => Promise<void>;
}

/** Longest time of a timer. */
const MOST_MS = 2_147_483_647;
/** How long a server that closes waits for who does not read. */
const PATIENCE_MS = 5_000;

const rules = /* @__PURE__ */ objectOf({
  port: /* @__PURE__ */ optional(/* @__PURE__ */ integer(0, 65_535)),
  host: /* @__PURE__ */ optional(listenAddress),
  maxConnections: /* @__PURE__ */ optional(/* @__PURE__ */ integer(1, 1_000_000)),
  headersTimeoutSeconds: /* @__PURE__ */ optional(seconds),
  requestTimeoutSeconds: /* @__PURE__ */ optional(seconds),
});

/**
 * Serves an axon on a port of this machine, with limits on slow and many clients.
 *
 * @param axon - what answers
 * @param options - where, and the limits
 * @returns the server, listening
 * @throws `SubnetError` `subnet/port-in-use`, `subnet/wrong-type`, `subnet/out-of-range`, `subnet/unknown-field`
 */
export async function serve(axon: Axon, options: ServeOptions = {}): Promise<ServedAxon> {
  check(options, rules, 'options');
  const { port = 0, host = '127.0.0.1' } = options;
  const server = limitedServer(axon, options);
  const connections = watchConnections(server);
  server.listen(port, host);
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    throw new SubnetError(`Port ${port} cannot be had at ${host}: ${error.code}.`, {
      code: 'subnet/port-in-use',
      fix: 'Stop what listens there, or pass another port; 0 takes a free one.',
      values: { port, host },
    });
  });
  const bound = (server.address() as AddressInfo).port;
  const named = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return Object.freeze({
    port: bound,
    url: `http://${named.includes(':') ? `[${named}]` : named}:${bound}`,
    close: () => closeServer(server, connections, axon),
  });
}

function limitedServer(axon: Axon, options: ServeOptions): Server {
  const { maxConnections = 1_024, headersTimeoutSeconds = 5, requestTimeoutSeconds = 30 } = options;
  const headersTimeout = Math.ceil(headersTimeoutSeconds * 1_000);
  const requestTimeout = Math.max(headersTimeout, Math.ceil(requestTimeoutSeconds * 1_000));
  const server = createAdaptorServer({
    fetch: (request, { outgoing }) => axon.fetch(withGone(request, whenCut(outgoing as ServerResponse))),
    serverOptions: {
      headersTimeout,
      requestTimeout,
      // Node looks for slow ones only so often.
      connectionsCheckingInterval: Math.min(1_000, headersTimeout),
      maxHeaderSize: 16_384,
      keepAliveTimeout: Math.max(5_000, headersTimeout),
    },
  }) as Server;
  server.maxConnections = maxConnections;
  // Node's limits end with the request: who does not read the answer would keep its connection for good.
  server.timeout = Math.min(MOST_MS, requestTimeout + Math.ceil(axon.timeoutSeconds * 1_000));
  return server;
}

async function closeServer(server: Server, connections: Connections, axon: Axon): Promise<void> {
  // By TCP's own close: that of HTTP cuts answers that are on their way.
  const closed = new Promise<void>((resolve) => {
    TcpServer.prototype.close.call(server, () => resolve());
  });
  await axon.stop();
  connections.drain();
  const patience = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  await closed;
  clearTimeout(patience);
  // What HTTP's close has to do besides: it ends the timer that looks for slow requests.
  server.close();
}
