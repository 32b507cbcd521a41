import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Hex, hexFromBytes, rawKey } from '@taokit/chain';
import { createDevnet, type Devnet, devnetControls } from '@taokit/devnet';
import { openFork, openKeptFork } from '@taokit/devnet/server';
import { keypairFromUri } from '@taokit/keys';
import { encodeMetadata, loadRegistry } from '@taokit/types/registry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rawClient, type SpawnedDevnet, signTransaction, spawnDevnet } from '../testing/index.ts';

const registry = await loadRegistry();
const alice = keypairFromUri('//Alice');
/** A process that compiles what it runs takes long to start where all processors are busy. */
const STARTS_MS = 60_000;
let upstream: SpawnedDevnet;
let folder: string;
let kept: string;
let devnet: Devnet;

/** Asks the devnet that is forked. */
async function ask<Result>(method: string, ...params: unknown[]): Promise<Result> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
  const response = await fetch(upstream.url.replace('ws:', 'http:'), { method: 'POST', body });
  return ((await response.json()) as { result: Result }).result;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fork-'));
  kept = mkdtempSync(join(tmpdir(), 'fork-'));
  upstream = await spawnDevnet();
  const fork = await openFork(upstream.url, { cacheFolder: folder });
  devnet = await createDevnet({ fork, blockTime: 'manual' });
}, STARTS_MS);

afterAll(async () => {
  devnet.close();
  await upstream.kill();
  rmSync(folder, { recursive: true });
  rmSync(kept, { recursive: true });
});

/** Every key and value, as the new methods answer them. */
const everything = (client: ReturnType<typeof rawClient>) =>
  client.result('state_queryStorageAt', client.result('state_getKeysPaged', '0x', 1_000));

describe('a fork', () => {
  test('begins where the other chain is, and has its genesis', async () => {
    const client = rawClient(devnet);
    expect(devnet.chain.head.header.number).toBe(3);
    expect(devnet.chain.head.hash).toBe(await ask('chain_getBlockHash'));
    expect(client.result('chain_getBlockHash', 0)).toBe(await ask('chain_getBlockHash', 0));
    expect(client.result('chain_getBlockHash', 1)).toBe(await ask('chain_getBlockHash', 1));
    expect(client.result('chain_getHeader')).toEqual(await ask('chain_getHeader'));
    expect(client.result('state_getKeysPaged', '0x', 1_000)).toEqual(
      await ask('state_getKeysPaged', '0x', 1_000),
    );
  });

  test('goes on by itself: the same blocks as the other chain, which hears of none', async () => {
    const call = { path: 'System.remark', arguments: { remark: new Uint8Array([1]) } } as never;
    const signed = signTransaction(devnet, alice, call);
    const client = rawClient(devnet);
    client.result('author_submitExtrinsic', signed);
    const hash = await devnetControls(devnet).newBlock();
    expect(devnet.chain.head.extrinsics).toHaveLength(2);
    expect(Number((await ask<{ number: Hex }>('chain_getHeader')).number)).toBe(3);
    await ask('author_submitExtrinsic', signed);
    expect(await ask('dev_newBlock')).toBe(hash);
    expect(everything(client)).toMatchObject([
      {
        changes: (
          await ask<[{ changes: unknown }]>(
            'state_queryStorageAt',
            client.result('state_getKeysPaged', '0x', 1_000),
          )
        )[0].changes,
      },
    ]);
    expect(await devnetControls(devnet).setHead(3)).toBe(devnet.chain.head.hash);
  });

  test('at a block, from the cache: the other chain is asked for nothing it was asked for before', async () => {
    const options = { block: 3, cacheFolder: folder };
    const first = await createDevnet({ fork: await openFork(upstream.url, options), blockTime: 'manual' });
    const keys = rawClient(first).result('state_getKeysPaged', '0x', 1_000);
    expect(readdirSync(folder)).toHaveLength(1);
    const other = await spawnDevnet();
    // Another chain with the same block: it is stopped as soon as the block is found.
    const fork = await openFork(other.url, options);
    await other.kill();
    const second = await createDevnet({ fork, blockTime: 'manual' });
    expect(rawClient(second).result('state_getKeysPaged', '0x', 1_000)).toEqual(keys);
  });

  test('with a state file: opened again, it is made again of what was read, and nobody is asked', async () => {
    const path = join(kept, 'state');
    const other = await spawnDevnet();
    const { url } = other;
    const first = await createDevnet({ ...(await openKeptFork(url, path)), blockTime: 'manual' });
    const call = { path: 'System.remark', arguments: { remark: new Uint8Array([1]) } } as never;
    rawClient(first).result('author_submitExtrinsic', signTransaction(first, alice, call));
    await devnetControls(first).newBlock({ count: 3 });
    // The other chain goes on, and is gone: what the file began after stays what it is.
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'dev_newBlock', params: [] });
    await fetch(url.replace('ws:', 'http:'), { method: 'POST', body });
    await other.kill();
    first.close();
    const again = await openKeptFork(url, path, { block: 3 });
    const second = await createDevnet({ ...again, blockTime: 'manual' });
    expect(second.chain.head.hash).toBe(first.chain.head.hash);
    expect(second.chain.blockAt(4)).toEqual(first.chain.blockAt(4));
    second.close();
    await expect(openKeptFork(url, path, { block: 4 })).rejects.toThrow('began after block 3');
  });

  test('over HTTP, without a cache, at a hash', async () => {
    const block = await ask<Hex>('chain_getBlockHash', 2);
    const fork = await openFork(upstream.url.replace('ws:', 'http:'), { block, cacheFolder: false });
    expect(fork).toMatchObject({ spec: 475, differences: [], head: { hash: block, header: { number: 2 } } });
    const key = rawKey(registry, 'System.Account', [hexFromBytes(alice.publicKey)]);
    expect(hexFromBytes(fork.upstream.read(key)!)).toBe(await ask('state_getStorage', key, block));
    await fork.close();
  });

  test('items with other types are named, and begin empty', async () => {
    const types = registry.types.map((type) =>
      type[0] === 'composite' && type[1].endsWith('AccountData')
        ? [type[0], type[1], type[2].slice(1)]
        : type,
    );
    const narrow = await loadRegistry(encodeMetadata({ ...registry, types } as typeof registry, 14));
    const fork = await openFork(upstream.url, { cacheFolder: folder, registry: narrow });
    expect(fork.differences).toContainEqual({ path: 'System.Account', kind: 'value' });
    expect(fork.upstream.covers('System.Account')).toBe(false);
    expect(fork.upstream.covers('SubtensorModule.Tempo')).toBe(true);
  });

  test('what cannot be reached, and blocks that are not there, are said', async () => {
    await expect(openFork('ws://127.0.0.1:1')).rejects.toThrow('does not answer chain_getFinalizedHead');
    await expect(openFork(upstream.url, { block: 99, cacheFolder: false })).rejects.toThrow(
      'has no block 99',
    );
    const missing = `0x${'07'.repeat(32)}` as const;
    await expect(openFork(upstream.url, { block: missing, cacheFolder: false })).rejects.toThrow(missing);
  });
});
