import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { TaokitError } from '@taokit/errors';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
};

/** Static files that are served. */
export interface FolderServer extends AsyncDisposable {
  /** Where. */
  readonly url: string;
}

/**
 * Serves a folder of static files, packed, until it is disposed of.
 *
 * @param folder - which
 * @param options - where to listen; port 0 takes a free one
 * @throws TaokitError `explorer/port-in-use`
 */
export async function serveFolder(
  folder: string,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<FolderServer> {
  const packed = new Map<string, Promise<Buffer>>();
  const server = createServer((request, response) => {
    const name = nameOf(request.url ?? '/');
    const body = packed.get(name) ?? readFile(join(folder, name)).then((bytes) => gzipSync(bytes));
    packed.set(name, body);
    body.then(
      (bytes) =>
        response
          .writeHead(200, {
            'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
            'content-encoding': 'gzip',
            'cache-control': 'no-cache',
          })
          .end(bytes),
      () => {
        packed.delete(name);
        response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.\n');
      },
    );
  });
  await new Promise<void>((done, fail) => {
    server.once('error', (cause) => fail(cannotListen(port, host, cause))).listen(port, host, done);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** The file a request is for. What follows the first slash is a path, whatever it looks like: `//` would be read as a host, and throw. */
function nameOf(requested: string): string {
  const path = normalize(new URL(`http://localhost/${requested.replace(/^\/+/, '')}`).pathname);
  return path.endsWith('/') ? `${path}index.html` : path;
}

function cannotListen(port: number, host: string, cause: Error): TaokitError {
  return new TaokitError(`Port ${port} of ${host} cannot be listened on.`, {
    code: 'explorer/port-in-use',
    fix: 'Choose another port, or 0 for any free one.',
    values: { port, host },
    cause,
  });
}
