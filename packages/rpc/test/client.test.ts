import { createDevnet, type Devnet, devnetControls, polkadotJsProvider } from '@taokit/devnet';
import { serveDevnet } from '@taokit/devnet/server';
import { type Client, createClient } from '@taokit/rpc';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let devnet: Devnet;
let client: Client;
beforeEach(async () => {
  devnet = await createDevnet({ blockTime: 'manual' });
  await devnetControls(devnet).newBlock({ count: 3 });
  client = await createClient({ provider: polkadotJsProvider(devnet) });
});
afterEach(async () => {
  await client.close();
  devnet.close();
});

describe('createClient', () => {
  test('over the in-process provider: storage, maps, APIs, constants', async () => {
    expect(client.specVersion).toBe(475);
    expect(await client.query('System', 'Number')).toBe(3);
    expect(
      await client.queryMany([
        ['System', 'Number'],
        ['SubtensorModule', 'Tempo', 0],
      ]),
    ).toEqual([3, await client.query('SubtensorModule', 'Tempo', 0)]);
    const networks = await client.entries('SubtensorModule', 'NetworksAdded');
    expect(networks.map(({ keys }) => keys[0])).toContain(0);
    expect(client.constant('Balances', 'ExistentialDeposit')).toBe(500n);
    expect(await client.call('AccountNonceApi', 'account_nonce', new Uint8Array(32))).toBe(0);
  });

  test('over a WebSocket', async () => {
    const server = await serveDevnet(devnet, { port: 0 });
    await using remote = await createClient({ endpoints: [server.url] });
    expect(remote.connection.genesisHash).toBe(client.connection.genesisHash);
    expect(await remote.query('System', 'Number')).toBe(3);
    await server.close();
  });
});

describe('at', () => {
  test('pins the state after a block, however it is named', async () => {
    const best = await client.at();
    expect(best.blockNumber).toBe(3);
    expect(best.blockHash).toBe(devnet.chain.head.hash);
    await devnetControls(devnet).newBlock();
    expect(await best.query('System', 'Number')).toBe(3);
    expect(await client.query('System', 'Number')).toBe(4);
    const second = await client.at(2);
    expect(await second.query('System', 'Number')).toBe(2);
    expect(await (await client.at(second.blockHash)).query('System', 'Number')).toBe(2);
    expect((await client.at('finalized')).blockNumber).toBe(4);
    expect(await second.at()).toBe(second);
    await expect(client.at(99)).rejects.toMatchObject({ code: 'rpc/unknown-block' });
  });

  test.each<unknown>([
    'latest',
    '5',
    '',
    '0x12',
    `0x${'0g'.repeat(32)}`,
    -1,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 33,
    null,
    {},
    3n,
  ])('refuses what names no block: %s', async (block) => {
    await expect(client.at(block as never)).rejects.toMatchObject({ code: 'rpc/wrong-type' });
    await expect((await client.at(1)).at(block as never)).rejects.toMatchObject({ code: 'rpc/wrong-type' });
  });

  test('the best block: whoever asks in one turn shares a request; who waited asks anew', async () => {
    const asked: string[] = [];
    await using counted = await countedClient(asked);
    const views = await Promise.all(Array.from({ length: 100 }, () => counted.at('best')));
    expect(new Set(views.map(({ blockNumber }) => blockNumber))).toEqual(new Set([3]));
    expect(asked).toEqual(['chain_getHeader']);
    await devnetControls(devnet).newBlock();
    expect((await counted.at()).blockNumber).toBe(4);
    expect(asked).toEqual(['chain_getHeader', 'chain_getHeader']);
  });
});

describe('queryMany', () => {
  test('more than one request holds: all of them are of one block', async () => {
    const provider = polkadotJsProvider(devnet);
    const carry = provider.send.bind(provider);
    const blocks: unknown[] = [];
    provider.send = async (method, params, ...rest) => {
      if (method === 'state_queryStorageAt') {
        blocks.push(params[1]);
        // A block between two pages.
        await devnetControls(devnet).newBlock();
      }
      return carry(method, params, ...rest);
    };
    await using asking = await createClient({ network: 'devnet', provider });
    const queries = Array.from({ length: 1_001 }, () => ['System', 'Number'] as const);
    const numbers = await asking.queryMany([
      ...Array.from({ length: 1_000 }, (_, netuid) => ['SubtensorModule', 'Tempo', netuid] as const),
      ['System', 'Number'],
    ]);
    expect(numbers).toHaveLength(queries.length);
    expect(blocks).toHaveLength(2);
    expect(blocks[0]).toMatch(/^0x/);
    expect(blocks[1]).toBe(blocks[0]);
    expect(numbers.at(-1)).toBe(3);
  });

  test.each<unknown>(['x', null, 5, ['System'], [null]])(
    'refuses what is no list of items: %s',
    async (queries) => {
      await expect(client.queryMany(queries as never)).rejects.toMatchObject({ code: 'rpc/wrong-type' });
    },
  );
});

describe('atEach', () => {
  test('the states after many blocks: three requests, and one for each value', async () => {
    const asked: string[] = [];
    await devnetControls(devnet).newBlock({ count: 7 });
    await using counted = await countedClient(asked);
    const numbers = [10, 3, 99, 4, 5, 6, 1];
    const states = await counted.atEach(numbers);
    expect(states.map((state) => state?.blockNumber)).toEqual([10, 3, undefined, 4, 5, 6, 1]);
    expect(asked.sort()).toEqual([
      'chain_getBlockHash',
      'state_getRuntimeVersion',
      'state_getRuntimeVersion',
    ]);
    const events = await Promise.all(states.map((state) => state?.query('System', 'Events')));
    expect(asked).toHaveLength(3 + 6);
    for (const [index, number] of numbers.entries())
      if (number !== 99)
        expect(events[index]).toEqual(await (await client.at(number)).query('System', 'Events'));
    expect(await counted.atEach([])).toEqual([]);
    await expect(counted.atEach([1, -1])).rejects.toMatchObject({ code: 'rpc/out-of-range' });
    await expect(counted.atEach(1 as never)).rejects.toMatchObject({ code: 'rpc/wrong-type' });
  });

  test('a state the node no longer keeps is nothing, as is a block it does not know', async () => {
    const gone = (await client.at(1)).blockHash;
    const provider = polkadotJsProvider(devnet);
    const send = provider.send.bind(provider);
    provider.send = (method, params, ...rest) =>
      params.includes(gone)
        ? Promise.reject(Object.assign(new Error('State already discarded'), { code: 4003 }))
        : send(method, params, ...rest);
    await using pruned = await createClient({ provider });
    const states = await pruned.atEach([1, 2, 3, 4]);
    expect(states.map((state) => state?.blockNumber)).toEqual([undefined, 2, 3, undefined]);
  });
});

/** A client that lists what it asks once it is connected. */
async function countedClient(asked: string[]): Promise<Client> {
  const provider = polkadotJsProvider(devnet);
  const send = provider.send.bind(provider);
  provider.send = (method, params, ...rest) => {
    asked.push(method);
    return send(method, params, ...rest);
  };
  const counted = await createClient({ provider });
  asked.length = 0;
  return counted;
}
