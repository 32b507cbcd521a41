import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to the chain that can be cut. */
export interface Cable {
  /** Where it begins: what is asked here is asked there. */
  readonly url: string;
  /** Nothing gets through any more. */
  cut(): void;
  /** Everything gets through again. */
  mend(): void;
  /** Takes it away. */
  close(): Promise<void>;
}

/**
 * Lays a cable to an endpoint, on a free port of this machine.
 *
 * @param endpoint - `ws://127.0.0.1:9944`
 */
export async function layCable(endpoint: string): Promise<Cable> {
  const { hostname, port } = new URL(endpoint);
  const ends = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = connect(Number(port), hostname);
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end);
      // Whatever ends one side, ends both.
      end
        .on('error', () => {})
        .on('close', () => {
          ends.delete(end);
          other.destroy();
        });
    }
    near.pipe(far).pipe(near);
    return undefined;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const dropAll = () => {
    for (const end of ends) end.destroy();
  };
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      isCut = true;
      dropAll();
    },
    mend() {
      isCut = false;
    },
    async close() {
      dropAll();
      server.close();
      await once(server, 'close');
    },
  };
}
