import { createDevnet, type Devnet, devnetControls } from '@taokit/devnet';
import { type ClientEvent, createClient, watchBlocks } from '@taokit/rpc';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { testServer } from './support/testServer.ts';

const backOff = { firstMs: 1, mostMs: 20 };
let devnet: Devnet;
beforeEach(async () => {
  devnet = await createDevnet({ blockTime: 'manual' });
  await devnetControls(devnet).newBlock({ count: 2 });
});
afterEach(() => {
  devnet.close();
  vi.unstubAllGlobals();
});

describe('endpoints', () => {
  test('the first that is of the chain is taken; the others are told and why', async () => {
    const other = await createDevnet({
      blockTime: 'manual',
      genesis: { timestampMs: 1_800_000_000_000, balances: [] },
    });
    await using wrong = await testServer(other);
    await using right = await testServer(devnet);
    const events: ClientEvent[] = [];
    const endpoints = ['ws://127.0.0.1:1', wrong.url, right.url];
    const genesisHash = devnet.chain.genesis.hash;
    await using client = await createClient({
      endpoints,
      genesisHash,
      onEvent: (event) => events.push(event),
    });
    expect(client.connection.endpoint).toBe(right.url);
    expect(events).toMatchObject([
      { type: 'refused', endpoint: endpoints[0], error: { code: 'rpc/no-endpoint' } },
      { type: 'refused', endpoint: wrong.url, error: { code: 'rpc/wrong-chain' } },
      { type: 'connected', endpoint: right.url, isFirst: true },
    ]);
    expect(wrong.asked.map(({ method }) => method)).toEqual(['chain_getBlockHash']);
    other.close();
  });

  test('none of the chain, none at all, one that says nothing', async () => {
    await using server = await testServer(devnet);
    const genesisHash = `0x${'00'.repeat(32)}` as const;
    const wrong = createClient({ endpoints: [server.url], genesisHash });
    await expect(wrong).rejects.toMatchObject({ code: 'rpc/wrong-chain', values: { expected: genesisHash } });
    await expect(createClient({ endpoints: ['ws://127.0.0.1:1'] })).rejects.toMatchObject({
      code: 'rpc/no-endpoint',
    });
    server.intercept(() => 'silent');
    const silent = createClient({ endpoints: [server.url], connectTimeoutMs: 30 });
    await expect(silent).rejects.toMatchObject({ code: 'rpc/no-endpoint', cause: { code: 'rpc/timeout' } });
    const giveUp = new AbortController();
    const aborted = createClient({ endpoints: [server.url], signal: giveUp.signal });
    giveUp.abort(new Error('changed my mind'));
    await expect(aborted).rejects.toMatchObject({ code: 'rpc/aborted' });
  });

  test('options that are none are refused by name', async () => {
    for (const options of [
      { network: 'mainnet' },
      { endpoints: ['http://x'] },
      { endpoint: 'ws://x' },
      { timeoutMs: -1 },
    ])
      await expect(createClient(options as never)).rejects.toMatchObject({
        code: expect.stringMatching(/^rpc\//),
      });
  });

  test('an endpoint that never sends its first event: the next one is taken', async () => {
    await using dead = await testServer(devnet);
    await using alive = await testServer(devnet);
    dead.filter(({ method }) => method !== 'chain_newHead');
    await using client = await createClient({ endpoints: [dead.url, alive.url], backOff });
    const stream = watchBlocks(client, { silenceMs: 50 });
    expect((await stream.next()).value).toMatchObject({ number: 2 });
    expect(client.connection.endpoint).toBe(alive.url);
    await stream.return();
  });
});

describe('a connection that is lost', () => {
  test('reads are asked again, in the order they came', async () => {
    await using server = await testServer(devnet);
    await using client = await createClient({ endpoints: [server.url], backOff });
    let left = 5;
    server.intercept(({ method }) =>
      method === 'state_getStorage' && left-- > 0 ? (left % 2 ? 'cut' : 'cut after') : undefined,
    );
    const reads = Array.from({ length: 40 }, () => client.query('System', 'Number'));
    expect(await Promise.all(reads)).toEqual(reads.map(() => 2));
  });

  test.each(['refused', 'connected', 'disconnected'] as const)(
    'a listener that throws when an endpoint is %s: it connects again, and the next listener is told',
    async (at) => {
      const reported = vi.fn();
      vi.stubGlobal('reportError', reported);
      await using server = await testServer(devnet);
      const mistake = new Error('the listener');
      const onEvent = ({ type }: ClientEvent) => {
        if (type === at) throw mistake;
      };
      const endpoints = ['ws://127.0.0.1:1', server.url];
      await using client = await createClient({ endpoints, backOff, onEvent, timeoutMs: 20_000 });
      const told: string[] = [];
      client.on(({ type }) => told.push(type));
      server.cut();
      expect(await client.query('System', 'Number')).toBe(2);
      expect(reported).toHaveBeenCalledWith(mistake);
      expect(told).toContain('disconnected');
      expect(told).toContain('connected');
    },
  );

  test('what submits is not: it fails, and was sent once', async () => {
    await using server = await testServer(devnet);
    await using client = await createClient({ endpoints: [server.url], backOff });
    server.intercept(({ method }) => (method === 'author_submitExtrinsic' ? 'cut after' : undefined));
    const sent = client.request('author_submitExtrinsic', ['0x00']);
    await expect(sent).rejects.toMatchObject({
      code: 'rpc/connection-lost',
      values: { endpoint: server.url },
    });
    expect(await client.query('System', 'Number')).toBe(2);
    expect(server.asked.filter(({ method }) => method === 'author_submitExtrinsic')).toHaveLength(1);
  });

  test('subscriptions go on without gaps or doubles, over many cuts and another endpoint', async () => {
    await using first = await testServer(devnet);
    await using second = await testServer(devnet);
    await using client = await createClient({ endpoints: [first.url, second.url], backOff });
    const stream = watchBlocks(client);
    const numbers = [((await stream.next()).value as { number: number }).number];
    const controls = devnetControls(devnet);
    for (let round = 0; round < 12; round++) {
      await controls.newBlock();
      if (round % 3 === 0) first.cut();
      if (round % 4 === 0) second.cut();
      await controls.newBlock({ count: 2 });
      for (let block = 0; block < 3; block++)
        numbers.push(((await stream.next()).value as { number: number }).number);
    }
    expect(numbers).toEqual(Array.from({ length: 37 }, (_, at) => 2 + at));
    await stream.return();
  });

  test('a session is of one connection: nothing of it is mixed with another', async () => {
    await using server = await testServer(devnet);
    await using client = await createClient({ endpoints: [server.url], backOff });
    const session = await client.connection.session();
    expect(await session.request('system_name', [])).toBe('taokit devnet');
    server.cut();
    await new Promise((done) => session.lost.addEventListener('abort', done));
    expect(await client.request('system_name', [])).toBe('taokit devnet');
    expect(session.isOpen).toBe(false);
    await expect(session.request('system_name', [])).rejects.toMatchObject({ code: 'rpc/connection-lost' });
  });
});

describe('requests', () => {
  test('a timeout and a signal end them, with nothing left behind', async () => {
    await using server = await testServer(devnet);
    await using client = await createClient({ endpoints: [server.url], backOff });
    server.intercept(({ method }) => (method === 'system_name' ? 'silent' : undefined));
    await expect(client.request('system_name', [], { timeoutMs: 20 })).rejects.toMatchObject({
      code: 'rpc/timeout',
    });
    const { signal, abort } = controllerOf();
    const waiting = client.request('system_name', [], { signal });
    abort();
    await expect(waiting).rejects.toMatchObject({ code: 'rpc/aborted' });
    await expect(client.request('system_name', [], { signal })).rejects.toMatchObject({
      code: 'rpc/aborted',
    });
  });

  test('what the node refuses is told with its code and its sentence', async () => {
    await using server = await testServer(devnet);
    await using client = await createClient({ endpoints: [server.url] });
    await expect(client.request('no_such', [])).rejects.toMatchObject({
      code: 'rpc/request-refused',
      values: { method: 'no_such', code: -32_601, message: 'Method not found' },
    });
  });

  test('close: what waits fails, no socket and no timer stays, nothing is unhandled', async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown) => unhandled.push(error);
    process.on('unhandledRejection', note);
    const kinds = ['Timeout', 'TCPSocketWrap', 'TCPServerWrap'];
    const before = Object.fromEntries(kinds.map((kind) => [kind, resources(kind)]));
    {
      await using server = await testServer(devnet);
      const client = await createClient({ endpoints: [server.url, 'ws://127.0.0.1:1'], backOff });
      server.intercept(({ method }) => (method === 'system_name' ? 'silent' : undefined));
      const waiting = [
        client.request('system_name', []),
        client.request('system_name', [], { timeoutMs: 0 }),
      ];
      const stream = watchBlocks(client, { silenceMs: 60_000 });
      await stream.next();
      const next = stream.next();
      await client.close();
      await client.close();
      for (const one of [...waiting, next, client.query('System', 'Number'), client.at()])
        await expect(one).rejects.toMatchObject({ code: 'rpc/closed' });
      // While it tries to connect again, too.
      const other = await createClient({ endpoints: [server.url], backOff: { firstMs: 60_000 } });
      server.intercept(() => 'cut');
      server.cut();
      const asking = other.request('system_name', []);
      await other.close();
      await expect(asking).rejects.toMatchObject({ code: 'rpc/closed' });
    }
    await new Promise((done) => setImmediate(done));
    for (const kind of kinds) expect(resources(kind), kind).toBeLessThanOrEqual(before[kind]!);
    expect(unhandled).toEqual([]);
    process.off('unhandledRejection', note);
  });
});

/** How many timers or sockets keep the process alive. */
const resources = (kind: string) => process.getActiveResourcesInfo().filter((name) => name === kind).length;

function controllerOf() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
