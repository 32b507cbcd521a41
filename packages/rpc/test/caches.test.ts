import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDevnet, type Devnet, polkadotJsProvider } from '@taokit/devnet';
import { createClient, indexedDbCache, type MetadataCache, memoryCache } from '@taokit/rpc';
import { fileCache } from '@taokit/rpc/node';
import { loadRegistry } from '@taokit/types/registry';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const key = {
  genesisHash: `0x${'12'.repeat(32)}`,
  specVersion: 475,
  codeHash: `0x${'34'.repeat(32)}`,
} as const;
let devnet: Devnet;
let folder: string;
beforeEach(async () => {
  devnet = await createDevnet();
  folder = await mkdtemp(join(tmpdir(), 'cache-'));
});
afterEach(async () => {
  devnet.close();
  await rm(folder, { recursive: true, force: true });
});

/** How often metadata is loaded while a client connects, and what it reads. */
async function connect(metadataCache: MetadataCache): Promise<readonly [loads: number, tempo: unknown]> {
  const provider = polkadotJsProvider(devnet);
  const { send } = provider;
  let loads = 0;
  const counting = (method: string, params: unknown[]) => {
    if (params[0] === 'Metadata_metadata_at_version') loads++;
    return send(method, params) as never;
  };
  const carrying = { ...provider, isConnected: true, send: counting };
  await using client = await createClient({ provider: carrying, metadataCache });
  return [loads, await client.query('SubtensorModule', 'Tempo', 1)];
}

describe('metadata caches', () => {
  const caches: readonly (readonly [string, () => MetadataCache])[] = [
    ['memory', () => memoryCache()],
    ['files', () => fileCache(join(folder, 'new', 'folder'))],
    ['IndexedDB', () => indexedDbCache('test', new IDBFactory())],
  ];
  test.each(caches)('%s: loaded once, and what is kept is the same', async (_, make) => {
    const cache = make();
    expect(await cache.get(key)).toBeUndefined();
    const registry = await loadRegistry();
    await cache.set(key, registry);
    expect(await cache.get(key)).toEqual(registry);
    for (const other of [
      { specVersion: 476 },
      { codeHash: `0x${'35'.repeat(32)}` },
      { genesisHash: `0x${'13'.repeat(32)}` },
    ])
      expect(await cache.get({ ...key, ...(other as Partial<typeof key>) })).toBeUndefined();
    expect(await connect(cache)).toEqual([1, 360]);
    expect(await connect(cache)).toEqual([0, 360]);
  });

  test('memory: the oldest runtimes are forgotten', async () => {
    const cache = memoryCache(2);
    const registry = await loadRegistry();
    for (const specVersion of [1, 2, 3]) await cache.set({ ...key, specVersion }, registry);
    expect(await cache.get({ ...key, specVersion: 1 })).toBeUndefined();
    expect(await cache.get({ ...key, specVersion: 3 })).toBe(registry);
  });

  test('files: a damaged one is loaded again and written over', async () => {
    const cache = fileCache(folder);
    await connect(cache);
    const [file] = await readdir(folder);
    await writeFile(join(folder, file!), '{"half');
    expect(await connect(cache)).toEqual([1, 360]);
    expect(await connect(cache)).toEqual([0, 360]);
  });

  test('a cache that fails costs time and nothing else', async () => {
    const failing: MetadataCache = {
      get: () => Promise.reject(new Error('no')),
      set: () => Promise.reject(new Error('no')),
    };
    expect(await connect(failing)).toEqual([1, 360]);
  });
});
