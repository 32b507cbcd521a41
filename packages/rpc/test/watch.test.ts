import { devnetControls } from '@taokit/devnet';
import {
  diffMetagraphs,
  watchBalance,
  watchBlocks,
  watchEvents,
  watchMetagraph,
  watchPrice,
} from '@taokit/rpc';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addressOf, type DevnetWorld } from './support/devnetWorld.ts';
import { BOB_HOTKEY, DAVE, subnetWorld } from './support/subnetWorld.ts';

let world: DevnetWorld;
beforeEach(async () => {
  world = await subnetWorld();
});
afterEach(async () => {
  await world[Symbol.asyncDispose]();
});
const next = async <T>(stream: AsyncGenerator<T>) => (await stream.next()).value as T;

describe('watchBlocks', () => {
  test('every block once, in order, also those a subscription leaves out', async () => {
    const stream = watchBlocks(world.client);
    const first = await next(stream);
    expect(first.number).toBe(world.devnet.chain.head.header.number);
    await world.controls.newBlock({ count: 30 });
    const rest = [];
    for (let at = 0; at < 30; at++) rest.push(await next(stream));
    expect(rest.map(({ number }) => number)).toEqual(rest.map((_, at) => first.number + 1 + at));
    expect(rest[0]!.parentHash).toBe(first.hash);
    expect(rest.at(-1)!.hash).toBe(world.devnet.chain.head.hash);
    await stream.return();
  });

  test('a reader that is slow: what waits is bounded, and nothing is left out', async () => {
    const stream = watchBlocks(world.client, { most: 3 });
    const first = await next(stream);
    await world.controls.newBlock({ count: 200 });
    const numbers = [];
    for (let at = 0; at < 200; at++) numbers.push((await next(stream)).number);
    expect(numbers).toEqual(numbers.map((_, at) => first.number + 1 + at));
    await stream.return();
  });

  test('a reorganisation: the new branch, and what it took the place of', async () => {
    const stream = watchBlocks(world.client);
    const base = await next(stream);
    await world.controls.newBlock({ count: 2 });
    const gone = [await next(stream), await next(stream)];
    await world.controls.setHead(base.number);
    const { timestampMs } = world.devnet.chain.head;
    await devnetControls(world.devnet).setTime(timestampMs + 24_000);
    await world.controls.newBlock({ count: 3 });
    const branch = [await next(stream), await next(stream), await next(stream)];
    expect(branch[0]).toMatchObject({ number: base.number + 1, parentHash: base.hash });
    expect(branch[0]!.retracted).toEqual([gone[1]!.hash, gone[0]!.hash]);
    expect(branch[1]!.retracted).toEqual([]);
    expect(branch.at(-1)!.hash).toBe(world.devnet.chain.head.hash);
    await stream.return();
  });

  test('a signal ends it quietly, a closed client with an error', async () => {
    const ending = new AbortController();
    const stream = watchBlocks(world.client, { signal: ending.signal });
    await next(stream);
    const waiting = stream.next();
    ending.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
    const other = watchBlocks(world.client);
    await next(other);
    const failing = other.next();
    await world.client.close();
    await expect(failing).rejects.toMatchObject({ code: 'rpc/closed' });
  });
});

describe('watchEvents', () => {
  test('by type, with the extrinsic they belong to', async () => {
    const stream = watchEvents(world.client, { only: ['SubtensorModule.StakeAdded'] });
    // The block it begins with has one already.
    expect((await next(stream)).number).toBe(world.devnet.chain.head.header.number);
    const reading = next(stream);
    await world.controls.newBlock();
    await world.send(DAVE, 'SubtensorModule.add_stake', {
      hotkey: addressOf(BOB_HOTKEY),
      netuid: 1,
      amount_staked: 3_000_000_000n,
    });
    const { events, number } = await reading;
    expect(number).toBe(world.devnet.chain.head.header.number);
    expect(events.map(({ path }) => path)).toEqual(['SubtensorModule.StakeAdded']);
    expect(events[0]!.extrinsicIndex).toBeGreaterThan(0);
    await stream.return();
  });
});

describe('watchBalance, watchPrice, watchMetagraph', () => {
  test('once at the beginning, then when they change', async () => {
    const balances = watchBalance(world.client, addressOf('//Eve'));
    const prices = watchPrice(world.client, 1);
    const graphs = watchMetagraph(world.client, 1);
    const [balance, price, graph] = [await next(balances), await next(prices), await next(graphs)];
    expect(graph.diff).toBeUndefined();
    const [laterBalance, laterPrice, laterGraph] = [next(balances), next(prices), next(graphs)];
    await world.controls.newBlock({ count: 2, isEmpty: true });
    await world.send(DAVE, 'Balances.transfer_keep_alive', { dest: addressOf('//Eve'), value: 7n });
    await world.send(DAVE, 'SubtensorModule.add_stake', {
      hotkey: addressOf(BOB_HOTKEY),
      netuid: 1,
      amount_staked: 9_000_000_000n,
    });
    expect((await laterBalance).value.rao - balance.value.rao).toBe(7n);
    expect((await laterPrice).value.raoPerAlpha).not.toBe(price.value.raoPerAlpha);
    const { diff, metagraph } = await laterGraph;
    expect(diff!.toBlock).toBe(metagraph.block);
    expect(diffMetagraphs(graph.metagraph, metagraph).changed).toMatchObject(
      diff!.changed.map(({ after }) => ({ after })),
    );
    expect(diff!.changed.map(({ after: { uid } }) => uid)).toContain(1);
    for (const stream of [balances, prices, graphs]) await stream.return();
  });
});
