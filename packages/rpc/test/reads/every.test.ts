import { type ChainView, type PinnedView, READS, type Read, runRead } from '@taokit/rpc';
import { alpha, tao } from '@taokit/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, type DevnetWorld } from '../support/devnetWorld.ts';
import { BOB_HOTKEY, DAVE, subnetWorld } from '../support/subnetWorld.ts';

let world: DevnetWorld;
const reads = Object.values(READS) as unknown as readonly Read[];

const values: Readonly<Record<string, unknown>> = {
  netuid: 1,
  uid: 1,
  hotkey: addressOf(BOB_HOTKEY),
  coldkey: addressOf(DAVE),
  account: addressOf(DAVE),
  coldkeys: [addressOf(DAVE)],
  hotkeys: [addressOf(BOB_HOTKEY)],
  netuids: [1],
  block: 2,
  crowdloanId: 0,
  leaseId: 0,
  callHash: '00'.repeat(32),
};
const paramsOf = ({ name, params }: Read): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(params).map((key) => {
      // Left out, the owner is asked for.
      if (name === 'miner_collateral' && key === 'coldkey') return [key, undefined];
      if (key === 'amount') return [key, name === 'quote_stake' ? tao(1) : alpha(1, '0.5')];
      return [key, values[key]];
    }),
  );

beforeAll(async () => {
  world = await subnetWorld();
  // Something of everything, so that no read stops at an empty list.
  await world.send(DAVE, 'SubtensorModule.lock_stake', {
    hotkey: addressOf(BOB_HOTKEY),
    netuid: 1,
    amount: 5_000_000_000n,
  });
  const collateral = { locked: 9n, drain_ratio: { bits: 1n }, min_locked: 3n, earned: 7n };
  const position = [1, addressOf(BOB_HOTKEY), addressOf('//Bob')];
  await world.write('SubtensorModule.MinerCollateral', position, collateral);
  await world.send('//Bob', 'SubtensorModule.root_register', { hotkey: addressOf(BOB_HOTKEY) });
  const into = { hotkey: addressOf(BOB_HOTKEY), amount_staked: 5_000_000_000n };
  await world.send(DAVE, 'SubtensorModule.stake_into_basket', into);
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

/** Without methods, and with everything written out. */
const plain = (value: unknown) =>
  JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === 'bigint') return `${inner}n`;
    return inner instanceof Map ? [...inner] : inner;
  });

/** A view that notes what is asked of it. */
function recorder(view: ChainView, seen: Set<string>): ChainView {
  return Object.create(view, {
    query: {
      value: (pallet: string, item: string, ...keys: unknown[]) => {
        seen.add(`${pallet}.${item}`);
        return view.query(pallet, item, ...keys);
      },
    },
    queryMany: {
      value: (queries: readonly (readonly [string, string, ...unknown[]])[]) => {
        for (const [pallet, item] of queries) seen.add(`${pallet}.${item}`);
        return view.queryMany(queries);
      },
    },
    entries: {
      value: (pallet: string, item: string, ...keys: unknown[]) => {
        seen.add(`${pallet}.${item}`);
        return view.entries(pallet, item, ...keys);
      },
    },
    call: {
      value: (api: string, method: string, ...args: unknown[]) => {
        seen.add(`${api}.${method}`);
        return view.call(api, method, ...args);
      },
    },
    constant: {
      value: (pallet: string, name: string) => {
        seen.add(`${pallet}.${name}`);
        return view.constant(pallet, name);
      },
    },
    at: { value: async (block: never) => recorder(await view.at(block), seen) },
  });
}

describe('every read', () => {
  test.each(reads.map((read) => [read.name, read] as const))(
    '%s: runs on devnet, of one block, and touches what it says it uses',
    async (_, read) => {
      const pinned = await world.client.at();
      const seen = new Set<string>();
      const value = await runRead(read, recorder(pinned, seen), paramsOf(read) as never);
      // What is asked at the block and what is asked of the best one are the same while no block comes.
      expect(plain(await runRead(read, world.client, paramsOf(read) as never))).toEqual(plain(value));
      const named = new Set<string>([...read.uses, ...(read.mayUse ?? [])]);
      expect([...seen].filter((path) => !named.has(path))).toEqual([]);
      const unused = read.uses.filter((path) => !seen.has(path));
      // One of two, as it is asked.
      expect(unused).toEqual(read.name === 'neurons' ? ['NeuronInfoRuntimeApi.get_neurons'] : []);
    },
  );

  test('parameters: what is missing, of a wrong type, out of range or unknown is refused by name', async () => {
    const ask = (params: unknown) => world.client.reads.uid(params as never);
    const hotkey = addressOf(BOB_HOTKEY);
    await expect(ask({ hotkey })).rejects.toMatchObject({
      code: 'rpc/missing-field',
      values: { field: 'params.netuid' },
    });
    for (const netuid of ['1', 1n, true, null, [1]])
      await expect(ask({ hotkey, netuid })).rejects.toMatchObject({ code: 'rpc/wrong-type' });
    for (const netuid of [-1, 1.5, 65_536, Number.NaN])
      await expect(ask({ hotkey, netuid })).rejects.toMatchObject({ code: 'rpc/out-of-range' });
    await expect(ask({ hotkey, netuid: 1, block: 3 })).rejects.toMatchObject({ code: 'rpc/unknown-field' });
    await expect(ask({ hotkey: `${hotkey.slice(0, -1)}x`, netuid: 1 })).rejects.toMatchObject({
      code: 'rpc/wrong-type',
    });
  });

  test('a runtime that lacks what a read stands on: refused by name, with the spec it needs', async () => {
    const older = (view: PinnedView): PinnedView =>
      Object.create(view, {
        specVersion: { value: 424 },
        interface: {
          value: {
            ...view.interface,
            apis: view.interface.apis.filter(({ name }) => name !== 'BetaBasketRuntimeApi'),
          },
        },
      });
    const view = older(await world.client.at());
    const refused = runRead(READS.rootBasketOwed, view, { coldkey: addressOf(DAVE) });
    await expect(refused).rejects.toMatchObject({
      code: 'rpc/needs-newer-runtime',
      values: { spec: 441, specVersion: 424, missing: ['BetaBasketRuntimeApi.get_root_basket_owed'] },
      shortMessage: expect.stringContaining('root_basket_owed needs spec ≥ 441'),
    });
  });

  test('a runtime of long ago: the spec that is named is the first release that has it, not the newest', async () => {
    const now = await world.client.at();
    const { apis, pallets } = now.interface;
    const older: PinnedView = Object.create(now, {
      specVersion: { value: 393 },
      interface: {
        value: {
          ...now.interface,
          apis: apis.map((api) => ({
            ...api,
            methods: api.methods.filter(({ name }) => !/hyperparams_v3|conviction|next_epoch/.test(name)),
          })),
          pallets: pallets.map((pallet) => ({
            ...pallet,
            storage: pallet.storage.filter(({ name }) => name !== 'SubnetEmissionEnabled'),
          })),
        },
      },
    });
    const { subnetHyperparameters, nextEpochStartBlock, subnetEmissionEnabled, hotkeyConviction } = READS;
    for (const [read, spec] of [
      [subnetHyperparameters, 413],
      [nextEpochStartBlock, 423],
      [subnetEmissionEnabled, 411],
      [hotkeyConviction, 411],
    ] as const)
      await expect(
        runRead(read as unknown as Read, older, paramsOf(read as unknown as Read) as never),
      ).rejects.toMatchObject({
        code: 'rpc/needs-newer-runtime',
        values: { spec, specVersion: 393 },
      });
  });

  test('generic access: what the runtime has no name for is refused by name, what does not fit by its type', async () => {
    const { client } = world;
    await expect(client.query('SubtensorModule', 'Alpha', 1)).rejects.toMatchObject({
      code: 'rpc/unknown-name',
    });
    await expect(client.call('NoApi', 'x')).rejects.toMatchObject({ code: 'rpc/unknown-name' });
    expect(() => client.constant('Balances', 'Nothing')).toThrow(
      expect.objectContaining({ code: 'rpc/unknown-name' }),
    );
    await expect(client.query('SubtensorModule', 'Tempo', '1')).rejects.toMatchObject({
      code: 'rpc/wrong-type',
    });
    await expect(client.query('SubtensorModule', 'Uids', 1)).rejects.toMatchObject({
      code: 'rpc/missing-field',
    });
  });
});
