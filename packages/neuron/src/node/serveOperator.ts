import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MinerMetrics } from './createMetrics.ts';

/** `/health` and `/metrics`, for who runs the miner. */
export interface OperatorPage {
  /** Where. */
  readonly url: string;
  /** Ends it. */
  readonly close: () => Promise<void>;
}

/**
 * Serves health and metrics to this machine: they tell who asks what, which is nobody else's concern.
 *
 * @param port - 0 for a free one
 * @param metrics - of the miner
 */
export async function serveOperator(port: number, metrics: MinerMetrics): Promise<OperatorPage> {
  const server = createServer(async (request, response) => {
    if (request.url === '/health')
      return response.setHeader('content-type', 'application/json').end('{"ok":true}');
    if (request.url === '/metrics')
      return response.setHeader('content-type', 'text/plain; version=0.0.4').end(await metrics.text());
    response.statusCode = 404;
    return response.end();
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
