import { createDevnet, type Devnet } from '@taokit/devnet';
import { type DevnetServer, serveDevnet } from '@taokit/devnet/server';
import { DEV_ACCOUNTS, keypairFromUri, keyringPairFromKeypair } from '@taokit/keys';
import { DedotClient, LegacyClient, WsProvider } from 'dedot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const { Bob } = DEV_ACCOUNTS;
const alice = keyringPairFromKeypair(keypairFromUri('//Alice'));
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

/** What the test uses of either client; their own types follow a chain's generated ones. */
interface Client {
  readonly genesisHash: string;
  readonly query: { system: { account(who: string): Promise<{ data: { free: bigint } }> } };
  readonly tx: {
    balances: {
      transferKeepAlive(
        to: string,
        amountRao: bigint,
      ): { signAndSend(pair: unknown): { untilFinalized(): Promise<{ dispatchError?: unknown }> } };
    };
  };
  disconnect(): Promise<void>;
}

describe('dedot', () => {
  const clients = [
    ['new methods', () => DedotClient.new(new WsProvider(server.url))],
    ['legacy methods', () => LegacyClient.new(new WsProvider(server.url))],
  ] as const;

  test.each(clients)('%s: connects, reads, transfers, watches', async (_, connect) => {
    const client = (await connect()) as never as Client;
    try {
      expect(client.genesisHash).toBe(devnet.chain.genesis.hash);
      const free = async () => (await client.query.system.account(Bob)).data.free;
      const before = await free();
      const sent = await client.tx.balances.transferKeepAlive(Bob, 5n).signAndSend(alice).untilFinalized();
      expect(sent.dispatchError).toBeUndefined();
      expect((await free()) - before).toBe(5n);
    } finally {
      await client.disconnect();
    }
  });
});
