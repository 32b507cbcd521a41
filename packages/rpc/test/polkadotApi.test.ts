import { createDevnet, devnetControls } from '@taokit/devnet';
import { createClient } from '@taokit/rpc';
import { polkadotApi } from '@taokit/rpc/polkadot';
import { expect, test } from 'vitest';
import { testServer } from './support/testServer.ts';

test('polkadotApi: reads over the client’s connection, goes on after a lost one, ends without ending it', async () => {
  const devnet = await createDevnet({ blockTime: 'manual' });
  await devnetControls(devnet).newBlock();
  {
    await using server = await testServer(devnet);
    await using client = await createClient({ endpoints: [server.url], backOff: { firstMs: 1 } });
    const api = await polkadotApi(client);
    expect(api.genesisHash.toHex()).toBe(client.connection.genesisHash);
    expect(String(await api.query['system']!['number']!())).toBe('1');
    const heads: number[] = [];
    const stop = await api.rpc.chain.subscribeNewHeads((head) => void heads.push(head.number.toNumber()));
    server.cut();
    expect(String(await api.query['system']!['number']!())).toBe('1');
    await devnetControls(devnet).newBlock();
    while (!heads.includes(2)) await client.request('system_name', []);
    stop();
    await api.disconnect();
    expect(await client.query('System', 'Number')).toBe(2);
  }
  devnet.close();
});
