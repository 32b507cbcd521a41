import { createDevnet, type Devnet } from '@taokit/devnet';
import { type DevnetServer, type ServeOptions, serveDevnet } from '@taokit/devnet/server';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';

let server: DevnetServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function serve(options: ServeOptions = {}): Promise<Devnet> {
  const devnet = await createDevnet({ blockTime: 'manual' });
  server = await serveDevnet(devnet, { port: 0, ...options });
  return devnet;
}

const post = async (body: string, method = 'POST') => {
  const response = await fetch(server!.url.replace('ws:', 'http:'), {
    method,
    ...(method === 'POST' && { body }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
};

/** A socket that is open, and how it ended. */
async function connect(): Promise<{ socket: WebSocket; closed: Promise<number> }> {
  const socket = new WebSocket(server!.url);
  const closed = new Promise<number>((done) => socket.once('close', done));
  socket.on('error', () => {});
  await new Promise((done) => socket.once('open', done));
  return { socket, closed };
}

/** Sends a message; answers its response, whatever notifications come between. */
function ask(socket: WebSocket, text: string): Promise<unknown> {
  return new Promise((done) => {
    const take = (data: unknown) => {
      const message = JSON.parse(String(data)) as object;
      if (!('id' in message) && !Array.isArray(message)) return;
      socket.off('message', take);
      done(message);
    };
    socket.on('message', take);
    socket.send(text);
  });
}

const NAME = '{"jsonrpc":"2.0","id":1,"method":"system_name"}';
const ANSWER = { jsonrpc: '2.0', id: 1, result: 'taokit devnet' };

describe('serveDevnet', () => {
  test('one port: HTTP and WebSocket, on this machine only', async () => {
    await serve();
    expect(server!.url).toMatch(/^ws:\/\/127\.0\.0\.1:\d+$/);
    expect(await post(NAME)).toEqual({ status: 200, body: ANSWER });
    expect(await post('{')).toMatchObject({
      body: { id: null, error: { code: -32700, message: 'Parse error' } },
    });
    expect(await post('', 'GET')).toEqual({ status: 405, body: undefined });
    const { socket } = await connect();
    expect(await ask(socket, NAME)).toEqual(ANSWER);
    await expect(
      serveDevnet(await createDevnet(), { port: Number(server!.url.split(':')[2]) }),
    ).rejects.toThrow('Choose another port');
    await expect(serveDevnet(await createDevnet(), { ports: 1 } as never)).rejects.toThrow(
      'There is no options.ports',
    );
    // It would be every address of this machine.
    await expect(serveDevnet(await createDevnet(), { port: 0, host: '' })).rejects.toThrow('options.host');
  });

  test('limits: message size, connections, subscriptions, batches; nobody else is disturbed', async () => {
    await serve({ maxMessageBytes: 2_000, maxConnections: 2, maxSubscriptions: 2, maxBatch: 3 });
    const first = await connect();
    const second = await connect();
    const third = await connect();
    expect(await third.closed).toBe(1_013);
    second.socket.send('x'.repeat(3_000));
    expect(await second.closed).toBe(1_009);
    expect((await post('x'.repeat(3_000)).catch(() => ({ status: 413 }))).status).toBe(413);
    const { socket } = first;
    const subscribe = '{"jsonrpc":"2.0","id":2,"method":"state_subscribeRuntimeVersion"}';
    for (let open = 0; open < 2; open++) expect(await ask(socket, subscribe)).toHaveProperty('result');
    expect(await ask(socket, subscribe)).toMatchObject({ error: { code: -32006 } });
    expect(await ask(socket, `[${Array(4).fill(NAME).join()}]`)).toMatchObject({ error: { code: -32600 } });
    expect(await ask(socket, NAME)).toEqual(ANSWER);
  });

  test('a client that does not read is disconnected', async () => {
    await serve({ maxBufferedBytes: 1_000_000 });
    const { socket, closed } = await connect();
    socket.pause();
    const metadata = '{"jsonrpc":"2.0","id":1,"method":"state_getMetadata"}';
    for (let asked = 0; asked < 40; asked++) socket.send(metadata);
    const other = await connect();
    expect(await ask(other.socket, NAME)).toEqual(ANSWER);
    socket.resume();
    expect(await closed).toBe(1_006);
  });
});
