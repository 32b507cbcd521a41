import { createDevnet, type Devnet, devnetControls } from '@taokit/devnet';
import { type ClientEvent, createClient, memoryCache, watchEvents } from '@taokit/rpc';
import { driftReport } from '@taokit/rpc/drift';
import { loadRegistry, type Registry } from '@taokit/types/registry';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { metadataAnswer } from './support/metadataAnswer.ts';
import { type TestServer, testServer } from './support/testServer.ts';

let devnet: Devnet;
let server: TestServer;
let registry: Registry;
beforeEach(async () => {
  registry = await loadRegistry();
  devnet = await createDevnet({ blockTime: 'manual' });
  await devnetControls(devnet).newBlock();
  server = await testServer(devnet);
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  devnet.close();
});

/** What the metadata says before the upgrade: a tempo of 32 bits, and no baskets. */
function olderOf(now: Registry): Registry {
  const u32 = now.types.findIndex(([kind, name]) => kind === 'primitive' && name === 'u32');
  return {
    ...now,
    apis: now.apis.filter(({ name }) => name !== 'BetaBasketRuntimeApi'),
    pallets: now.pallets.map((pallet) => ({
      ...pallet,
      storage: pallet.storage.map((item) =>
        item.name === 'Tempo' ? { ...item, value: u32, fallback: '00000000' } : item,
      ),
    })),
  };
}

/** The endpoint's runtime is the older one until this is called. */
function startOlder(): () => void {
  let isOlder = true;
  const metadata = { result: metadataAnswer(olderOf(registry)) };
  server.intercept(({ method, params }) => {
    if (!isOlder) return undefined;
    if (method === 'state_getRuntimeVersion')
      return { result: { specName: 'node-subtensor', specVersion: 424, transactionVersion: 1 } };
    if (method === 'state_getStorageHash') return { result: `0x${'24'.repeat(32)}` };
    return method === 'state_call' && params[0] === 'Metadata_metadata_at_version' ? metadata : undefined;
  });
  // The devnet would say its own version at once.
  server.filter(({ method }) => method !== 'state_runtimeVersion');
  return () => {
    isOlder = false;
    server.filter(() => true);
  };
}

describe('a runtime upgrade under a live client', () => {
  test('told by the subscription: it is picked up and said', async () => {
    const upgrade = startOlder();
    const events: ClientEvent[] = [];
    await using client = await createClient({ endpoints: [server.url], metadataCache: memoryCache() });
    client.on((event) => events.push(event));
    expect(client.specVersion).toBe(424);
    const coldkey = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
    await expect(client.staking.rootBasketOwed(coldkey)).rejects.toMatchObject({
      code: 'rpc/needs-newer-runtime',
    });
    upgrade();
    // A new connection subscribes again, and the first value is the version.
    server.cut();
    while (client.specVersion === 424) await client.request('system_name', []);
    expect(events.at(-1)).toMatchObject({
      type: 'upgraded',
      from: { specVersion: 424 },
      to: { specVersion: 475 },
    });
    expect((await client.staking.rootBasketOwed(coldkey)).rao).toBe(0n);
  });

  test('not told yet: a read that cannot be decoded asks again by the new interface', async () => {
    const upgrade = startOlder();
    await using client = await createClient({ endpoints: [server.url], metadataCache: memoryCache() });
    await expect(client.query('SubtensorModule', 'Tempo', 1)).rejects.toMatchObject({
      code: 'rpc/decode-failed',
    });
    const pinned = await client.at();
    upgrade();
    server.filter(({ method }) => method !== 'state_runtimeVersion');
    expect(await client.query('SubtensorModule', 'Tempo', 1)).toBe(360);
    expect(await pinned.query('SubtensorModule', 'Tempo', 1)).toBe(360);
    expect(client.specVersion).toBe(475);
  });

  test('events go on over it: each block is read by its own interface', async () => {
    const upgrade = startOlder();
    await using client = await createClient({ endpoints: [server.url], metadataCache: memoryCache() });
    const stream = watchEvents(client);
    expect((await stream.next()).value).toMatchObject({ number: 1 });
    upgrade();
    await devnetControls(devnet).newBlock();
    const { events } = (await stream.next()).value as { events: readonly { path: string }[] };
    expect(events.map(({ path }) => path)).toContain('System.ExtrinsicSuccess');
    await stream.return();
  });
});

describe('driftReport', () => {
  test('nothing where nothing drifted', async () => {
    await using client = await createClient({ endpoints: [server.url] });
    const nothing = { entries: [], reads: [], intents: [], records: [] };
    expect(await driftReport(client)).toEqual({ knownSpec: 475, specVersion: 475, ...nothing });
  });

  test('what is gone, what is new, what changed, and which reads it touches', async () => {
    const older = olderOf(registry);
    const report = await driftReport({ interface: older, specVersion: 424 });
    expect(report.entries.filter(({ kind }) => kind === 'storage')).toEqual([
      { kind: 'storage', path: 'SubtensorModule.Tempo', change: 'changed' },
    ]);
    expect(report.entries.filter(({ change }) => change === 'removed')).toHaveLength(18);
    const touched = new Map(report.reads.map(({ name, ...rest }) => [name, rest]));
    expect(touched.get('subnet')).toEqual({ paths: ['SubtensorModule.Tempo'], isRefused: false });
    expect(touched.get('root_basket_owed')?.isRefused).toBe(true);
    expect(touched.has('metagraph')).toBe(false);
    expect(report.intents).toEqual([]);
    expect(report.records).toEqual([]);
    const back = await driftReport({ interface: registry, specVersion: 475 }, older);
    expect(back.entries.filter(({ change }) => change === 'added')).toHaveLength(18);
    expect(back.reads.every(({ isRefused }) => !isRefused)).toBe(true);
  });

  test('an intent whose call is gone, a record that is read from what is gone', async () => {
    const calls = registry.pallets.find(({ name }) => name === 'SubtensorModule')!.calls!;
    const less: Registry = {
      ...registry,
      apis: registry.apis.filter(({ name }) => name !== 'StakeInfoRuntimeApi'),
      types: registry.types.map((type, at): Registry['types'][number] =>
        at === calls && type[0] === 'variant'
          ? ['variant', type[1], type[2].filter(([name]) => name !== 'add_stake')]
          : type,
      ),
    };
    const { intents, records } = await driftReport({ interface: less, specVersion: 476 });
    expect(intents).toEqual([{ op: 'addStake', paths: ['SubtensorModule.add_stake'] }]);
    expect(records).toEqual([
      { name: 'StakePosition', paths: ['StakeInfoRuntimeApi.get_stake_info_for_coldkey'] },
    ]);
  });

  test('names of types and numbers of events are no drift', async () => {
    const renamed: Registry = {
      ...registry,
      types: registry.types.map((type): Registry['types'][number] =>
        type[0] === 'composite' ? ['composite', `${type[1]}Renamed`, type[2]] : type,
      ),
    };
    expect((await driftReport({ interface: renamed, specVersion: 475 })).entries).toEqual([]);
  });
});
