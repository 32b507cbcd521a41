import { diffMetagraphs, loadMetagraph, saveMetagraph } from '@taokit/rpc';
import { taoFromRao } from '@taokit/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, type DevnetWorld } from '../support/devnetWorld.ts';
import { stored } from '../support/stored.ts';
import { BOB_HOTKEY, CHARLIE_HOTKEY, OWNER, subnetWorld } from '../support/subnetWorld.ts';

const bobHotkey = addressOf(BOB_HOTKEY);
let world: DevnetWorld;

beforeAll(async () => {
  world = await subnetWorld();
  await world.write('SubtensorModule.ValidatorPermit', [1], [false, true, false]);
  await world.write('SubtensorModule.ValidatorTrust', [1], [0, 65_535, 7]);
  await world.write('SubtensorModule.Incentive', [1], [0, 0, 32_768]);
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

describe('metagraph', () => {
  test('a typed object: iterated, by uid, by hotkey, validators, miners', async () => {
    const graph = (await world.client.subnets.metagraph(1))!;
    expect(graph.block).toBe(world.devnet.chain.head.header.number);
    expect([...graph].map(({ hotkey }) => hotkey)).toEqual([
      addressOf(OWNER),
      bobHotkey,
      addressOf(CHARLIE_HOTKEY),
    ]);
    expect(graph.n).toBe(3);
    const bob = graph.byHotkey(bobHotkey)!;
    expect(graph.byUid(1)).toBe(bob);
    expect(graph.byUid(3)).toBeUndefined();
    expect(graph.byHotkey(addressOf('//nobody'))).toBeUndefined();
    expect(bob).toMatchObject({
      uid: 1,
      coldkey: addressOf('//Bob'),
      validatorPermit: true,
      validatorTrust: { raw: 65_535 },
      alphaStake: { rao: stored(world, 'SubtensorModule.TotalHotkeyAlpha', bobHotkey, 1) },
    });
    expect(graph.byUid(2)!.incentive.raw).toBe(32_768);
    expect(graph.validators).toEqual([bob]);
    expect(graph.miners.map(({ uid }) => uid)).toEqual([0, 2]);
    expect(graph.subnet.pool.taoIn).toEqual(taoFromRao(stored(world, 'SubtensorModule.SubnetTAO', 1)));
    expect(graph.hyperparameters.tempo).toBe(stored(world, 'SubtensorModule.Tempo', 1));
    expect(await world.client.subnets.metagraph(77)).toBeUndefined();
  });

  test('saved and loaded it is the same', async () => {
    const graph = (await world.client.subnets.metagraph(1))!;
    const again = loadMetagraph(saveMetagraph(graph));
    expect(again.neurons).toEqual(graph.neurons);
    expect(again.subnet).toEqual(graph.subnet);
    expect(again.answer).toEqual(graph.answer);
    for (const text of ['', '{}', '[]', 'null', '{"format":"taokit-metagraph-1"}'])
      expect(() => loadMetagraph(text)).toThrow(expect.objectContaining({ code: 'rpc/wrong-type' }));
  });

  test('diffMetagraphs: who came, who left, what changed', async () => {
    const before = (await world.client.subnets.metagraph(1))!;
    expect(diffMetagraphs(before, before)).toMatchObject({ joined: [], left: [], changed: [] });
    await world.write('SubtensorModule.Incentive', [1], [0, 9, 32_768]);
    const eve = addressOf('//Eve');
    await world.write('SubtensorModule.Keys', [1, 2], eve);
    const after = (await world.client.subnets.metagraph(1))!;
    const diff = diffMetagraphs(before, after);
    expect(diff.joined.map(({ hotkey }) => hotkey)).toEqual([eve]);
    expect(diff.left.map(({ hotkey }) => hotkey)).toEqual([addressOf(CHARLIE_HOTKEY)]);
    expect(diff.changed.map(({ after: { uid }, fields }) => [uid, fields])).toEqual([[1, ['incentive']]]);
    expect(diff.toBlock - diff.fromBlock).toBe(2);
  });

  test('three requests at most', async () => {
    let requests = 0;
    const { createClient } = await import('@taokit/rpc');
    const { polkadotJsProvider } = await import('@taokit/devnet');
    const provider = polkadotJsProvider(world.devnet);
    const { send } = provider;
    await using client = await createClient({
      provider: {
        ...provider,
        isConnected: true,
        send: (method, params) => {
          requests++;
          return send(method, params);
        },
      },
    });
    requests = 0;
    await client.subnets.metagraph(1);
    expect(requests).toBe(3);
  });
});
