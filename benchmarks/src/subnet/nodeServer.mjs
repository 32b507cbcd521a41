/**
 * A server that echoes, in a process of its own: `node nodeServer.mjs KIND`. Prints its port.
 *
 * `taokit` checks signatures in JavaScript, `taokit-wasm` by the chain's own library, as a miner does, `taokit-pool` by that on threads of
 * their own. `hono` only echoes; `hono-check` and `hono-check-wasm` check one signature besides, always the same.
 */
import { serve as serveHono } from '@hono/node-server';
import { keypairFromUri, sign, verify } from '@taokit/keys';
import { loadVerifyPool, loadWasmVerify } from '@taokit/keys/node';
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

const serveTaokit = async (verifySignature) => {
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
    ...(verifySignature === undefined ? {} : { verifySignature }),
  });
  console.log(`port ${(await serve(axon, PATIENT)).port}`);
};

const serveBare = (check = () => true) => {
  const app = new Hono().post('/Echo', async (context) => {
    const request = await context.req.json();
    return check() ? context.json(request) : context.text('The check failed.', 500);
  });
  const [headersTimeout, requestTimeout] = [600_000, 600_000];
  const serverOptions = { headersTimeout, requestTimeout, keepAliveTimeout: requestTimeout };
  serveHono({ fetch: app.fetch, port: 0, hostname: '127.0.0.1', serverOptions }, ({ port }) =>
    console.log(`port ${port}`),
  );
};

const checking = (check) => {
  const alice = keypairFromUri('//Alice');
  // As long as what btauth/1 signs of a request here.
  const message = new TextEncoder().encode('a'.repeat(210));
  const signature = sign(alice, message);
  return () => check(alice.publicKey, message, signature);
};

const KINDS = {
  taokit: () => serveTaokit(),
  'taokit-wasm': async () => serveTaokit(await loadWasmVerify()),
  'taokit-pool': async () => serveTaokit((await loadVerifyPool()).verify),
  hono: () => serveBare(),
  'hono-check': () => serveBare(checking(verify)),
  'hono-check-wasm': async () => serveBare(checking(await loadWasmVerify())),
};
await KINDS[process.argv[2]]();
