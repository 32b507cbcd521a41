/** Reads of what is not there, no longer, or not yet: each says so, or answers what there is, which is nothing. */
import { computeInheritedStake } from '@taokit/dtao/dividends';
import { type ChainView, READS, type Read, runRead } from '@taokit/rpc';
import { alphaFromRao, tao } from '@taokit/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, type DevnetWorld, keyOf } from '../support/devnetWorld.ts';
import { stored } from '../support/stored.ts';
import { BOB_HOTKEY, CHARLIE_HOTKEY, DAVE, subnetWorld } from '../support/subnetWorld.ts';

const ofSubnet = (Object.values(READS) as unknown as readonly Read[]).filter(
  ({ params }) => 'netuid' in params || 'netuids' in params,
);
const dave = addressOf(DAVE);
const bobHotkey = addressOf(BOB_HOTKEY);
const charlieHotkey = addressOf(CHARLIE_HOTKEY);

function paramsOf({ name, params }: Read, netuid: number): never {
  const values: Readonly<Record<string, unknown>> = {
    netuid,
    netuids: [netuid],
    uid: 0,
    hotkey: bobHotkey,
    coldkey: dave,
    amount: name === 'quote_stake' ? tao(1) : alphaFromRao(netuid, 500_000_000n),
  };
  return Object.fromEntries(Object.keys(params).map((key) => [key, values[key]])) as never;
}

/** What says of which thing a value is, and is none itself. */
const LABELS: ReadonlySet<string> = new Set(['netuid', 'unit', 'fractionBits']);

/** Whether a value says that there is nothing: none, an empty list, an amount of zero, or a record of these. */
function isNothing(value: unknown): boolean {
  if (value === undefined || value === 0 || value === 0n) return true;
  if (value instanceof Map) return value.size === 0;
  if (Array.isArray(value)) return value.every(isNothing);
  if (typeof value !== 'object') return false;
  return Object.entries(value as object).every(([key, inner]) => LABELS.has(key) || isNothing(inner));
}

/** What a read of a subnet answers that is neither nothing nor a refusal. */
async function answersOf(view: ChainView, netuid: number): Promise<readonly string[]> {
  const answers = await Promise.all(
    ofSubnet.map(async (read) => {
      try {
        const value = await runRead(read, view, paramsOf(read, netuid));
        return isNothing(value) ? [] : [read.name];
      } catch (error) {
        expect(error, read.name).toMatchObject({ code: 'rpc/not-found', values: { netuid } });
        return [];
      }
    }),
  );
  return answers.flat();
}

describe('a subnet that is not there', () => {
  let world: DevnetWorld;
  beforeAll(async () => {
    world = await subnetWorld();
  });
  afterAll(async () => {
    await world[Symbol.asyncDispose]();
  });

  test('the best block, and a pinned one: no read makes up an answer', async () => {
    expect(await answersOf(world.client, 99)).toEqual([]);
    expect(await answersOf(await world.client.at(), 99)).toEqual([]);
    await expect(world.client.prices.alphaPrice(99)).rejects.toMatchObject({
      code: 'rpc/not-found',
      fix: expect.stringContaining('subnets.subnets()'),
    });
    expect((await world.client.prices.alphaPrice(0)).raoPerAlpha).toBe(1_000_000_000n);
  });

  test('a block before it was made: it is not there yet', async () => {
    const before = world.devnet.chain.head.header.number;
    await world.send('//Alice', 'SubtensorModule.register_network', { hotkey: addressOf('//Alice/third') });
    const netuid = 3;
    expect(await world.client.subnets.subnet(netuid)).toBeDefined();
    expect((await world.client.subnets.burn(netuid)).rao).toBe(stored(world, 'SubtensorModule.Burn', netuid));
    expect(await answersOf(await world.client.at(before), netuid)).toEqual([]);
  });

  test('dissolved: nothing of it is left, and its stakers read what they got', async () => {
    const { client, send, controls } = world;
    const [held, there] = [await client.accounts.balance(dave), await client.at()];
    expect((await there.staking.stake({ coldkey: dave, hotkey: bobHotkey, netuid: 1 })).rao).toBeGreaterThan(
      0n,
    );
    const call = { type: 'SubtensorModule', value: { type: 'root_dissolve_network', value: { netuid: 1 } } };
    await send('//Alice', 'Sudo.sudo', { call });
    await controls.newBlock({ count: 30 });
    expect(await answersOf(client, 1)).toEqual([]);
    expect(await client.staking.stakeForColdkey(dave)).toEqual([]);
    expect([...(await client.prices.alphaPrices()).keys()]).toEqual([0, 2, 3]);
    expect((await client.subnets.subnets()).map(({ netuid }) => netuid)).toEqual([0, 2, 3]);
    expect((await client.accounts.balance(dave)).rao).toBeGreaterThan(held.rao);
    // What was is still read where it was.
    expect(await there.subnets.subnet(1)).toMatchObject({ neuronCount: 3 });
    expect((await there.subnets.metagraph(1))!.byHotkey(bobHotkey)!.uid).toBe(1);
  });
});

describe('seats that moved', () => {
  let world: DevnetWorld;
  const sub = <T>(item: string, ...keys: readonly unknown[]) =>
    stored<T>(world, `SubtensorModule.${item}`, ...keys);
  beforeAll(async () => {
    world = await subnetWorld();
  });
  afterAll(async () => {
    await world[Symbol.asyncDispose]();
  });

  /** Every seat as storage has it. */
  async function expectSeats(): Promise<void> {
    const graph = (await world.client.subnets.metagraph(1))!;
    const neurons = await world.client.neurons.neurons({ netuid: 1 });
    expect(graph.n).toBe(sub('SubnetworkN', 1));
    expect(neurons.map(({ uid }) => uid)).toEqual(graph.neurons.map(({ uid }) => uid));
    for (const neuron of graph) {
      const key = sub<Uint8Array>('Keys', 1, neuron.uid);
      expect(sub('Uids', 1, key)).toBe(neuron.uid);
      expect(await world.client.neurons.uid({ netuid: 1, hotkey: neuron.hotkey })).toBe(neuron.uid);
      expect(await world.client.neurons.hotkeyOwner(neuron.hotkey)).toBe(neuron.coldkey);
      expect(sub<readonly boolean[]>('ValidatorPermit', 1)[neuron.uid]).toBe(neuron.validatorPermit);
      expect(sub<readonly boolean[]>('Active', 1)[neuron.uid]).toBe(neuron.active);
      expect(sub<bigint>('BlockAtRegistration', 1, neuron.uid)).toBe(BigInt(neuron.registeredAtBlock));
      expect(sub<readonly bigint[]>('LastUpdate', 1)[neuron.uid]).toBe(BigInt(neuron.lastUpdateBlock));
      expect(neurons[neuron.uid]).toMatchObject({
        hotkey: neuron.hotkey,
        coldkey: neuron.coldkey,
        totalStake: { rao: sub('TotalHotkeyAlpha', key, 1) },
      });
    }
  }

  test('children: stake counts for the child, and belongs to the parent', async () => {
    const { client, write } = world;
    await expectSeats();
    const own = sub<bigint>('TotalHotkeyAlpha', bobHotkey, 1);
    const half = 2n ** 63n;
    await write('SubtensorModule.ChildKeys', [bobHotkey, 1], [[half, keyOf(CHARLIE_HOTKEY).publicKey]]);
    await write('SubtensorModule.ParentKeys', [charlieHotkey, 1], [[half, keyOf(BOB_HOTKEY).publicKey]]);
    const graph = (await client.subnets.metagraph(1))!;
    const [parent, child] = [graph.byHotkey(bobHotkey)!, graph.byHotkey(charlieHotkey)!];
    expect(parent.alphaStake.rao).toBe(computeInheritedStake(own, [half], []));
    expect(child.alphaStake.rao).toBe(
      computeInheritedStake(0n, [], [{ stakeRao: own, proportionU64: half }]),
    );
    expect((await client.staking.stake({ coldkey: dave, hotkey: bobHotkey, netuid: 1 })).rao).toBe(own);
    expect(await client.staking.stakeForColdkey(addressOf('//Charlie'))).toEqual([]);
    expect(await client.delegation.parents({ hotkey: charlieHotkey, netuid: 1 })).toEqual([
      { hotkey: bobHotkey, proportion: half },
    ]);
    await expectSeats();
  });

  test('a hotkey that was swapped: its seat, its stake and its children are the new one’s', async () => {
    const { client, send } = world;
    const next = addressOf('//Bob/next');
    const stakeRao = sub<bigint>('TotalHotkeyAlpha', bobHotkey, 1);
    const before = await client.at();
    await send('//Bob', 'SubtensorModule.swap_hotkey_v2', {
      hotkey: bobHotkey,
      new_hotkey: next,
      netuid: null,
      keep_stake: false,
    });
    expect(await client.neurons.uid({ netuid: 1, hotkey: bobHotkey })).toBeUndefined();
    expect(await client.neurons.uid({ netuid: 1, hotkey: next })).toBe(1);
    expect(await client.neurons.netuidsForHotkey(bobHotkey)).toEqual([]);
    expect(await client.neurons.netuidsForHotkey(next)).toEqual([1]);
    expect((await client.staking.stake({ coldkey: dave, hotkey: bobHotkey, netuid: 1 })).rao).toBe(0n);
    expect((await client.staking.stake({ coldkey: dave, hotkey: next, netuid: 1 })).rao).toBe(stakeRao);
    expect((await client.staking.stakeForColdkey(dave)).map(({ hotkey }) => hotkey)).toEqual([next]);
    expect(await client.delegation.children({ hotkey: bobHotkey, netuid: 1 })).toEqual([]);
    expect(await client.delegation.children({ hotkey: next, netuid: 1 })).toMatchObject([
      { hotkey: charlieHotkey },
    ]);
    const graph = (await client.subnets.metagraph(1))!;
    expect([graph.byHotkey(bobHotkey), graph.byHotkey(next)!.uid]).toEqual([undefined, 1]);
    expect(await before.neurons.uid({ netuid: 1, hotkey: bobHotkey })).toBe(1);
    await expectSeats();
  });

  test('a seat that was pruned: its new holder has nothing of the old one’s', async () => {
    const { client, send, write } = world;
    await write('SubtensorModule.MaxAllowedUids', [1], 3);
    await write('SubtensorModule.ImmunityPeriod', [1], 0);
    await write('SubtensorModule.MinNonImmuneUids', [1], 0);
    const gone = (await client.subnets.metagraph(1))!.hotkeys;
    await send('//Eve', 'SubtensorModule.burned_register', { netuid: 1, hotkey: addressOf('//Eve/hotkey') });
    const graph = (await client.subnets.metagraph(1))!;
    const eve = graph.byHotkey(addressOf('//Eve/hotkey'))!;
    expect(graph.n).toBe(3);
    expect(await client.neurons.uid({ netuid: 1, hotkey: gone[eve.uid]! })).toBeUndefined();
    expect(eve).toMatchObject({
      coldkey: addressOf('//Eve'),
      registeredAtBlock: graph.block,
      emission: alphaFromRao(1, 0n),
      validatorPermit: false,
    });
    expect(eve.alphaStake.rao).toBe(0n);
    expect(await client.neurons.associatedEvmKey({ netuid: 1, uid: eve.uid })).toBeUndefined();
    expect((await client.weights.weights({ netuid: 1 })).get(eve.uid) ?? []).toEqual([]);
    await expectSeats();
  });
});
