import { ApiPromise, HttpProvider, WsProvider } from '@polkadot/api';
import { createDevnet, type Devnet, polkadotJsProvider } from '@taokit/devnet';
import { type DevnetServer, serveDevnet } from '@taokit/devnet/server';
import { DEV_ACCOUNTS, keypairFromUri, keyringPairFromKeypair } from '@taokit/keys';
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

/** Connects, runs, and disconnects whatever happens. */
async function withApi(provider: unknown, run: (api: ApiPromise) => Promise<void>) {
  // Its own WsProvider is no ProviderInterface under exactOptionalPropertyTypes.
  const api = await ApiPromise.create({ provider: provider as never, noInitWarn: true });
  try {
    await run(api);
  } finally {
    await api.disconnect();
  }
}

/** Transfers and waits until it is final; every status on the way. */
async function transfer(api: ApiPromise, amountRao: bigint): Promise<readonly string[]> {
  const seen: string[] = [];
  const call = api.tx['balances']!['transferKeepAlive']!(Bob, amountRao);
  await new Promise<void>((done, fail) => {
    call
      .signAndSend(alice as never, ({ status, dispatchError, events }) => {
        seen.push(status.type);
        if (dispatchError !== undefined) fail(new Error(dispatchError.toString()));
        if (!status.isFinalized) return;
        seen.push(...events.map(({ event }) => `${event.section}.${event.method}`));
        done();
      })
      .catch(fail);
  });
  return seen;
}

/** The fee of the same transfer as the legacy method answers it, which the client would read as an older node's. */
async function legacyFee(api: ApiPromise): Promise<string> {
  const signed = await api.tx['balances']!['transferKeepAlive']!(Bob, 1n).signAsync(alice as never);
  const provider = new HttpProvider(server.url.replace('ws:', 'http:'));
  const { partialFee } = await provider.send<{ partialFee: string }>('payment_queryInfo', [signed.toHex()]);
  return partialFee;
}

describe('@polkadot/api', () => {
  const connections = [
    ['over the server', () => new WsProvider(server.url)],
    ['in process', () => polkadotJsProvider(devnet)],
  ] as const;

  test.each(connections)('%s: connects, reads, transfers, watches', async (_, provider) => {
    await withApi(provider(), async (api) => {
      expect(api.runtimeVersion.specVersion.toNumber()).toBe(475);
      expect(api.genesisHash.toHex()).toBe(devnet.chain.genesis.hash);
      const free = async () => {
        const account = (await api.query['system']!['account']!(Bob)) as never as {
          data: { free: { toBigInt(): bigint } };
        };
        return account.data.free.toBigInt();
      };
      const before = await free();
      const seen = await transfer(api, 5_000_000_000n);
      expect(seen.slice(0, 3)).toEqual(['Ready', 'InBlock', 'Finalized']);
      expect(seen).toContain('balances.Transfer');
      expect(seen).toContain('system.ExtrinsicSuccess');
      expect((await free()) - before).toBe(5_000_000_000n);
      const info = await api.tx['balances']!['transferKeepAlive']!(Bob, 1n).paymentInfo(alice.address);
      expect(info.partialFee.toBigInt()).toBe(BigInt(await legacyFee(api)));
      const keys = await api.query['system']!['account']!.keys();
      expect(keys.length).toBeGreaterThanOrEqual(6);
      const block = await api.rpc.chain.getBlock();
      expect(block.block.header.number.toNumber()).toBe(devnet.chain.head.header.number);
      expect(block.block.extrinsics.map(({ method }) => method.method)).toEqual(['set', 'transferKeepAlive']);
    });
  });

  test('watches new heads and storage', async () => {
    await withApi(new WsProvider(server.url), async (api) => {
      const heads: number[] = [];
      const balances: bigint[] = [];
      const stopHeads = await api.rpc.chain.subscribeNewHeads(
        ({ number }) => void heads.push(number.toNumber()),
      );
      const stopBalance = await api.query['system']!['account']!(Bob, (account: never) => {
        balances.push((account as { data: { free: { toBigInt(): bigint } } }).data.free.toBigInt());
      });
      await transfer(api, 7n);
      await transfer(api, 8n);
      (stopHeads as () => void)();
      (stopBalance as never as () => void)();
      const last = devnet.chain.head.header.number;
      expect(heads).toEqual([last - 2, last - 1, last]);
      expect(balances.at(-1)! - balances[0]!).toBe(15n);
    });
  });

  test('over HTTP: reads, and subscribes to nothing', async () => {
    const provider = new HttpProvider(server.url.replace('ws:', 'http:'));
    expect(await provider.send('system_chain', [])).toBe('Bittensor');
    await expect(provider.send('chain_subscribeNewHeads', [])).rejects.toThrow('-32006');
  });

  test('a transaction that cannot pay is refused with a node’s words', async () => {
    await withApi(new WsProvider(server.url), async (api) => {
      const poor = keyringPairFromKeypair(keypairFromUri('//Poor', { allowDevPhrase: true }));
      const call = api.tx['system']!['remark']!('0x00');
      await expect(call.signAndSend(poor as never)).rejects.toThrow(
        '1010: Invalid Transaction: Inability to pay some fees',
      );
    });
  });
});
