import { createDevnet, type Devnet, polkadotApiProvider } from '@taokit/devnet';
import { type DevnetServer, serveDevnet } from '@taokit/devnet/server';
import { DEV_ACCOUNTS, keypairFromUri, polkadotSignerFromKeypair } from '@taokit/keys';
import { createClient, type PolkadotClient } from 'polkadot-api';
import { getPolkadotSigner } from 'polkadot-api/signer';
import { getWsProvider } from 'polkadot-api/ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';

const { Bob } = DEV_ACCOUNTS;
const signer = polkadotSignerFromKeypair(keypairFromUri('//Alice'), getPolkadotSigner as never);
let devnet: Devnet;
let server: DevnetServer;

beforeAll(async () => {
  devnet = await createDevnet();
  server = await serveDevnet(devnet, { port: 0 });
});

afterAll(async () => {
  await server.close();
  devnet.close();
});

/** Connects, runs, and disconnects whatever happens. */
async function withClient(
  provider: Parameters<typeof createClient>[0],
  run: (client: PolkadotClient) => Promise<void>,
) {
  const client = createClient(provider);
  try {
    await run(client);
  } finally {
    client.destroy();
  }
}

describe('polkadot-api', () => {
  const connections = [
    ['over the server', () => getWsProvider(server.url, { websocketClass: WebSocket as never })],
    ['in process', () => polkadotApiProvider(devnet) as never],
  ] as const;

  test.each(connections)('%s: connects, reads, transfers, watches', async (_, provider) => {
    await withClient(provider(), async (client) => {
      const api = client.getUnsafeApi();
      const spec = await client.getChainSpecData();
      expect(spec.genesisHash).toBe(devnet.chain.genesis.hash);
      const free = async () => {
        const account = (await api.query['System']!['Account']!.getValue(Bob)) as { data: { free: bigint } };
        return account.data.free;
      };
      const before = await free();
      const dest = { type: 'Id', value: Bob };
      const call = api.tx['Balances']!['transfer_keep_alive']!({ dest, value: 5_000_000_000n } as never);
      const done = await call.signAndSubmit(signer as never);
      expect(done.ok).toBe(true);
      expect(done.block.hash).toBe(devnet.chain.head.hash);
      expect((await free()) - before).toBe(5_000_000_000n);
      const accounts = await api.query['System']!['Account']!.getEntries();
      expect(accounts.length).toBeGreaterThanOrEqual(6);
      const finalized = await client.getFinalizedBlock();
      expect(finalized.number).toBe(devnet.chain.head.header.number);
      const blocks = await client.getBestBlocks();
      expect(blocks[0]!.hash).toBe(devnet.chain.head.hash);
      expect(await client.getBlockBody(finalized.hash)).toHaveLength(2);
    });
  });
});
