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

  test('the best block: whoever asks in one turn shares a request; who waited asks anew', async () => {
    let asked = 0;
    const provider = polkadotJsProvider(devnet);
    const send = provider.send.bind(provider);
    provider.send = (method, params, ...rest) => {
      if (method === 'chain_getHeader') asked++;
      return send(method, params, ...rest);
    };
    await using counted = await createClient({ provider });
    asked = 0;
    const views = await Promise.all(Array.from({ length: 100 }, () => counted.at('best')));
    expect(new Set(views.map(({ blockNumber }) => blockNumber))).toEqual(new Set([3]));
    expect(asked).toBe(1);
    await devnetControls(devnet).newBlock();
    expect((await counted.at()).blockNumber).toBe(4);
    expect(asked).toBe(2);
  });
});
