/** A server that echoes, in a process of its own: `node nodeServer.mjs taokit|taokit-wasm|hono`. Prints its port. */
import { serve as serveHono } from '@hono/node-server';
import { keypairFromUri } from '@taokit/keys';
import { loadWasmVerify } from '@taokit/keys/node';
import {
  createAxon,
  createBtauth1,
  createMemoryNonceStore,
  createSynapse10,
  defineSynapse,
  handle,
} from '@taokit/subnet';
import { serve } from '@taokit/subnet/node';
import { Hono } from 'hono';

const anything = { '~standard': { version: 1, vendor: 'bench', validate: (value) => ({ value }) } };
const python = { hashed: { text: 'str' }, required: { text: 'str' } };
const Echo = defineSynapse({
  name: 'Echo',
  request: anything,
  response: anything,
  timeoutSeconds: 600,
  python,
});

/** On a busy machine who asks may not get a turn for longer than a server waits for strangers. */
const PATIENT = { headersTimeoutSeconds: 600, requestTimeoutSeconds: 600 };

if (process.argv[2] === 'hono') {
  const app = new Hono().post('/Echo', async (context) => context.json(await context.req.json()));
  const [headersTimeout, requestTimeout] = [600_000, 600_000];
  const serverOptions = { headersTimeout, requestTimeout, keepAliveTimeout: requestTimeout };
  serveHono({ fetch: app.fetch, port: 0, hostname: '127.0.0.1', serverOptions }, ({ port }) =>
    console.log(`port ${port}`),
  );
} else {
  const axon = createAxon({
    hotkey: keypairFromUri('//Bob'),
    // Requests are signed before the clock runs, so they are old when they come.
    schemes: [
      createBtauth1({ maxAgeSeconds: 600 }),
      createSynapse10({ synapses: [Echo], maxTimeoutSeconds: 600 }),
    ],
    nonces: createMemoryNonceStore({ notBeforeNs: 0n, capacity: 1_000_000 }),
    handlers: [handle(Echo, { forward: (request) => request })],
    limits: { concurrency: 512, perHotkey: 512, queued: 512 },
    ...(process.argv[2] === 'taokit-wasm' ? { verifySignature: await loadWasmVerify() } : {}),
  });
  console.log(`port ${(await serve(axon, PATIENT)).port}`);
}
