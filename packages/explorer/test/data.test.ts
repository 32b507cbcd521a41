import { checkInvariants } from '@taokit/chain';
import { type Devnet, devnetControls, polkadotJsProvider } from '@taokit/devnet';
import { DEV_ACCOUNTS, decodeSs58 } from '@taokit/keys';
import { type Client, createClient, RpcError, type RpcErrorCode } from '@taokit/rpc';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeCall, hexOf, mentionsOf } from '../src/data/describeValue.ts';
import { addressProblem, readAccount } from '../src/data/readAccount.ts';
import { readBlock } from '../src/data/readBlock.ts';
import { readEvents } from '../src/data/readEvents.ts';
import { readHistory } from '../src/data/readHistory.ts';
import { readNetwork } from '../src/data/readNetwork.ts';
import { readSubnet } from '../src/data/readSubnet.ts';
import { rulesOf } from '../src/data/rulesOf.ts';
import { matrixOf } from '../src/data/weightMatrix.ts';
import { DEMO_SUBNETS } from '../src/devnet/demoSubnets.ts';
import { startDemo } from '../src/devnet/startDemo.ts';

let devnet: Devnet;
let client: Client;
beforeAll(async () => {
  devnet = await startDemo({ rounds: 4, blocksPerRound: 31 });
  client = await createClient({ provider: polkadotJsProvider(devnet) });
}, 120_000);
afterAll(async () => {
  await client?.close();
  devnet?.close();
});

const head = () => devnet.chain.head.header.number;

describe('startDemo', () => {
  test('behaviour: nothing that its people asked for was refused, and every rao adds up', () => {
    const results = Array.from(
      { length: head() },
      (_, index) => devnet.chain.producedAt(index + 1)!.results,
    ).flat();
    expect(results.filter(({ result }) => !result.ok)).toEqual([]);
    expect(results.length).toBeGreaterThan(10);
    expect(checkInvariants(devnet.chain.runtime, devnet.chain.state)).toEqual([]);
  });
});

describe('readNetwork', () => {
  test('behaviour: what it says of the next block is what the next block does, to the rao', async () => {
    const before = await readNetwork(await client.at('best'));
    await devnetControls(devnet).newBlock();
    const after = await client.at('best');
    expect(before.subnets.map(({ netuid }) => netuid)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const { netuid, next } of before.subnets) {
      const stored = await after.queryMany([
        ['SubtensorModule', 'SubnetTaoInEmission', netuid],
        ['SubtensorModule', 'SubnetExcessTao', netuid],
        ['SubtensorModule', 'SubnetAlphaInEmission', netuid],
        ['SubtensorModule', 'SubnetAlphaOutEmission', netuid],
      ]);
      expect([next!.taoInRao, next!.excessTaoRao, next!.alphaInRao, next!.alphaOutEmissionRao]).toEqual(
        stored,
      );
    }
  });

  test('behaviour: steps from price to what is received show burn, gate and switch', async () => {
    const { subnets, emissionRao } = await readNetwork(await client.at('best'));
    const of = (name: string) => subnets.find((subnet) => subnet.name === name)!;
    expect(emissionRao).toBe(1_000_000_000n);
    expect(of('Search').burned).toBeGreaterThan(0.5);
    expect(of('Search').ladder!.afterBurnBits).toBeLessThan(of('Search').ladder!.byPriceBits / 2n);
    expect(of('Seedling').ladder!.afterGateBits).toBeLessThan(of('Seedling').ladder!.afterBurnBits);
    expect(of('Storage').emissionEnabled).toBe(false);
    expect(of('Storage').ladder!.receivedBits).toBe(0n);
    expect(of('Storage').ladder!.afterGateBits).toBeGreaterThan(0n);
    const sum = subnets.reduce((total, { ladder }) => total + ladder!.receivedBits, 0n);
    expect(Number(sum) / 2 ** 64).toBeCloseTo(1, 9);
  });
});

describe('readSubnet', () => {
  test('behaviour: every seat, the epoch, what waits, and rules with units', async () => {
    const subnet = (await readSubnet(await client.at('best'), 1))!;
    expect(subnet.graph.n).toBe(256);
    expect(subnet.graph.validators.length).toBe(DEMO_SUBNETS[0]!.validators);
    expect(subnet.epoch.tempo).toBe(120);
    expect(subnet.pending.miners).toBeGreaterThan(0n);
    const rules = rulesOf(subnet.rules);
    expect(rules.find(({ own }) => own === 'tempo')).toEqual({
      name: 'Tempo',
      own: 'tempo',
      value: '120',
      unit: 'blocks',
    });
    expect(rules.find(({ own }) => own === 'kappa')).toMatchObject({
      value: '50.00%',
      unit: '32,767 of 65,535',
    });
    expect(rules.find(({ own }) => own === 'max_burn')).toMatchObject({ unit: 'TAO' });
  });

  test('behaviour: nothing of a subnet that is not there', async () => {
    expect(await readSubnet(await client.at('best'), 99)).toBeUndefined();
  });

  test('behaviour: the validator that copies earns, the one that pays itself alone is clipped', async () => {
    const { graph } = (await readSubnet(await client.at('best'), 1))!;
    const weights = await (await client.at('best')).weights.weights({ netuid: 1 });
    expect(weights.get(24)).toEqual(weights.get(1));
    expect(weights.get(23)).toHaveLength(1);
    expect(graph.byUid(24)!.validatorTrust.fraction).toBeGreaterThan(0.5);
    expect(graph.byUid(23)!.validatorTrust.fraction).toBeLessThan(0.05);
  });
});

describe('matrixOf', () => {
  test('behaviour: rows in order, a column for every seat, seats beyond left out', () => {
    const rows = new Map([
      [7, [{ uid: 1, value: 0.25 }]],
      [
        2,
        [
          { uid: 0, value: 1 },
          { uid: 9, value: 1 },
        ],
      ],
      [3, []],
    ]);
    const { rows: uids, values } = matrixOf(rows, 3);
    expect(uids).toEqual([2, 7]);
    expect(values.map((row) => [...row])).toEqual([
      [1, 0, 0],
      [0, 0.25, 0],
    ]);
  });
});

describe('readAccount', () => {
  test('behaviour: what it holds, staked, and owns', async () => {
    const account = await readAccount(await client.at('best'), DEV_ACCOUNTS.Charlie);
    expect(account.freeRao).toBeLessThan(970_000_000_000_000n);
    expect(account.positions.find(({ netuid }) => netuid === 0)?.stake.rao).toBe(30_000_000_000_000n);
    expect(account.stakeValueRao).toBe(account.positions.reduce((sum, { value }) => sum + value.rao, 0n));
    expect(account.hotkeys.length).toBe(3);
    const hotkey = await readAccount(await client.at('best'), account.hotkeys[0]!);
    expect(hotkey.owner).toBe(DEV_ACCOUNTS.Charlie);
    expect(hotkey.seats.length).toBe(1);
  });

  test('behaviour: a wrong address is said to be one', () => {
    expect(addressProblem(DEV_ACCOUNTS.Alice)).toBeUndefined();
    expect(addressProblem('5Grwva')).toMatch(/is not an SS58 address/);
  });
});

describe('readEvents', () => {
  test('behaviour: the newest first, each with the subnets and accounts that it names', async () => {
    const events = await readEvents(client, { until: head(), blocks: head() });
    expect(events.map(({ block }) => block)).toEqual(events.map(({ block }) => block).sort((a, b) => b - a));
    const charlie = hexOf(decodeSs58(DEV_ACCOUNTS.Charlie).publicKey);
    const staked = events.filter(
      ({ path, accounts }) => path === 'SubtensorModule.StakeAdded' && accounts.has(charlie),
    );
    expect(staked.map(({ netuids }) => [...netuids])).toEqual([[1], [0]]);
  });
});

describe('readEvents, readHistory of a node that does not answer', () => {
  /** The client, of which every reading of events fails for as many times. */
  const failing = (code: RpcErrorCode, times: number) => {
    let left = times;
    const at = async (block: number) => ({
      ...(await client.at(block)),
      query: async (...query: Parameters<Client['query']>) => {
        if (left-- > 0) throw new RpcError('No answer.', { code, fix: 'Ask again.' });
        return (await client.at(block)).query(...query);
      },
    });
    const atEach = (numbers: readonly number[]) => Promise.all(numbers.map(at));
    return { atEach } as unknown as Client;
  };
  const last = () => ({ until: head(), blocks: 1 });

  test('behaviour: a lost connection is told, and what was lost is read again', async () => {
    const lost = failing('rpc/timeout', 1);
    await expect(readEvents(lost, last())).rejects.toMatchObject({ code: 'rpc/timeout' });
    expect(await readEvents(lost, last())).toEqual(await readEvents(client, last()));
    const read = readHistory(failing('rpc/timeout', 1), { ...last(), points: 1 }, (at) =>
      at.query('System', 'Events'),
    );
    await expect(read).rejects.toMatchObject({ code: 'rpc/timeout' });
  });

  test.each(['rpc/unknown-block', 'rpc/request-refused'] as const)(
    'behaviour: a block whose state is gone is left out (%s)',
    async (code) => {
      expect(await readEvents(failing(code, 1), last())).toEqual([]);
      const read = (at: { query: Client['query'] }) => at.query('System', 'Events');
      expect(await readHistory(failing(code, 1), { ...last(), points: 1 }, read)).toEqual([]);
    },
  );
});

describe('readBlock', () => {
  test('behaviour: an order, decoded, with fee and what happened', async () => {
    const staked = (await readEvents(client, { until: head(), blocks: head() })).find(
      ({ path }) => path === 'SubtensorModule.StakeAdded',
    )!;
    const block = await readBlock(client, staked.block);
    expect(await readBlock(client, block.hash)).toEqual(block);
    expect(block.extrinsics[0]!.path).toBe('Timestamp.set');
    const order = block.extrinsics.find(({ path }) => path === 'SubtensorModule.add_stake')!;
    expect(order.failure).toBeUndefined();
    expect(order.feeRao).toBeGreaterThan(0n);
    expect(order.signer).toHaveLength(32);
    const shown = describeCall(client.interface, order.path, order.decoded!.call.arguments);
    expect(shown).toMatchObject({
      kind: 'record',
      fields: [
        ['hotkey', { kind: 'account' }],
        ['netuid', { kind: 'netuid' }],
        ['amount_staked', { kind: 'amount', unit: 'TAO' }],
      ],
    });
    expect(mentionsOf(shown).accounts.size).toBe(1);
  });
});

describe('readHistory', () => {
  test('behaviour: evenly spaced, oldest first, the last block among them', async () => {
    const points = await readHistory(
      client,
      { until: head(), blocks: 60, points: 4 },
      async (at) => at.blockNumber,
    );
    expect(points.map(({ block }) => block)).toEqual([60, 40, 20, 0].map((back) => head() - back));
    expect(points.every(({ block, value }) => block === value)).toBe(true);
  });

  test('behaviour: no further back than the chain goes', async () => {
    const points = await readHistory(
      client,
      { until: 3, blocks: 1_000, points: 50 },
      async (at) => at.blockNumber,
    );
    expect(points.map(({ value }) => value)).toEqual([1, 2, 3]);
  });
});
