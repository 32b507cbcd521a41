import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBeacon } from '@taokit/chain';
import { accountBytes, DEV_ACCOUNTS } from '@taokit/keys';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fileCommitStore } from '../src/node/fileCommitStore.ts';
import { type CommitStore, memoryCommitStore } from '../src/weights/CommitStore.ts';
import { createHashCommits } from '../src/weights/createHashCommits.ts';
import { encodeWeightsPayload } from '../src/weights/encodeWeightsPayload.ts';
import { openSealed } from '../src/weights/timelock/openSealed.ts';
import type { Writer } from '../src/writer/Writer.ts';
import { type DevnetClient, dev, devnetClient } from './support/devnetClient.ts';

/** Plain weights on the first subnet of a development chain, commit-reveal on the second. */
const [PLAIN, COMMITTED] = [1, 2];

let chain: DevnetClient;
let writer: Writer;
beforeEach(async () => {
  chain = await devnetClient();
  writer = chain.writer('Alice', { hotkey: dev('Alice') });
});
afterEach(() => chain.close());

/** Alice is a neuron of the second subnet, too, with stake and a permit. */
async function joinCommitted(): Promise<Writer> {
  const bob = chain.writer('Bob', { hotkey: dev('Bob') });
  const staked = await bob.execute({
    op: 'addStake',
    hotkeySs58: DEV_ACCOUNTS.Bob,
    netuid: COMMITTED,
    amountTao: '100',
    slippageProtection: false,
  });
  expect(staked.isSuccess).toBe(true);
  return bob;
}

async function nextEpoch(netuid: number): Promise<void> {
  await chain.controls.newBlock({ epochOf: netuid });
}

describe('setWeights', () => {
  test('plain: sent as they are where the subnet takes them so', async () => {
    const result = await writer.execute({ op: 'setWeights', netuid: PLAIN, weights: { 0: 1 } });
    expect(result.error).toBeUndefined();
    expect(await chain.client.query('SubtensorModule', 'Weights', PLAIN, 0)).toEqual([[0, 65_535]]);
  });

  test('sealed: committed where the subnet asks for it, to a round the beacon opens', async () => {
    const bob = await joinCommitted();
    const plan = await bob.plan({ op: 'setWeights', netuid: COMMITTED, weights: { 0: 3 } });
    expect(plan.call.path).toBe('SubtensorModule.commit_timelocked_mechanism_weights');
    const { commit, reveal_round } = plan.call.arguments as { commit: Uint8Array; reveal_round: bigint };
    const beacon = createBeacon();
    const opened = openSealed(commit, beacon.publicKey, beacon.pulse(reveal_round));
    expect(opened).toEqual(
      encodeWeightsPayload({
        hotkey: accountBytes(DEV_ACCOUNTS.Bob),
        uids: [0],
        values: [65_535],
        versionKey: 0n,
      }),
    );
    const result = await bob.execute({ op: 'setWeights', netuid: COMMITTED, weights: { 0: 3 } });
    expect(result.error).toBeUndefined();
    expect(result.events.map(({ path }) => path)).toContain('SubtensorModule.TimelockedWeightsCommitted');
  });

  test('refusals: which of the chain’s rules, before anything is signed', async () => {
    const refused = (refusal: string) => ({ code: 'rpc/weights-refused', values: { refusal } });
    const stranger = chain.writer('Dave', { hotkey: dev('Dave') });
    await expect(stranger.plan({ op: 'setWeights', netuid: PLAIN, weights: { 0: 1 } })).rejects.toMatchObject(
      refused('HotKeyNotRegisteredInSubNet'),
    );
    await expect(writer.plan({ op: 'setWeights', netuid: PLAIN, weights: { 7: 1 } })).rejects.toMatchObject(
      refused('UidVecContainInvalidOne'),
    );
    await expect(
      writer.plan({ op: 'setWeights', netuid: PLAIN, weights: { 0: 1 }, mechid: 5 }),
    ).rejects.toMatchObject(refused('MechanismDoesNotExist'));
    await expect(writer.plan({ op: 'setWeights', netuid: 0, weights: { 0: 1 } })).rejects.toMatchObject(
      refused('CanNotSetRootNetworkWeights'),
    );
    const set = await writer.execute({
      op: 'setHyperparameter',
      netuid: PLAIN,
      name: 'weights_version',
      value: 9,
    });
    expect(set.error).toBeUndefined();
    await expect(writer.plan({ op: 'setWeights', netuid: PLAIN, weights: { 0: 1 } })).rejects.toMatchObject(
      refused('IncorrectWeightVersionKey'),
    );
    await writer.execute({ op: 'setWeights', netuid: PLAIN, weights: { 0: 1 }, versionKey: 9 });
    await expect(
      writer.plan({ op: 'setWeights', netuid: PLAIN, weights: { 0: 1 }, versionKey: 9 }),
    ).rejects.toMatchObject(refused('SettingWeightsTooFast'));
  });
});

describe('setWeights, raw', () => {
  test('refusals: plain weights where the subnet wants commits', async () => {
    const bob = await joinCommitted();
    const call = {
      path: 'SubtensorModule.set_weights',
      arguments: { netuid: COMMITTED, dests: [0], weights: [1], version_key: 0n },
    };
    // The pool says no more than that it is a bad request: of this call it is one of two.
    await expect(bob.executeRawCall(call, { signer: 'hotkey' })).rejects.toMatchObject({
      code: 'rpc/refused',
      message: expect.stringContaining('SubtensorModule.CommitRevealEnabled'),
      values: {
        error: 'Pool.BadRequest',
        causes: ['SubtensorModule.CommitRevealEnabled', 'SubtensorModule.NeuronNoValidatorPermit'],
      },
      fix: expect.any(String),
    });
  });
});

describe('createHashCommits', () => {
  test('a restart between commit and reveal: a later run of the program goes on', async () => {
    const bob = await joinCommitted();
    const folder = await mkdtemp(join(tmpdir(), 'commits-'));
    const run = () =>
      createHashCommits({
        client: chain.client,
        writer: bob,
        hotkey: DEV_ACCOUNTS.Bob,
        store: fileCommitStore(join(folder, 'commits.json')),
      });
    const committed = await run().commit({ netuid: COMMITTED, uids: [0], weights: [1] });
    expect(committed.error).toBeUndefined();
    expect(await run().reveal()).toMatchObject([{ status: 'too-early' }]);
    await nextEpoch(COMMITTED);
    const [revealed] = await run().reveal();
    expect(revealed).toMatchObject({ status: 'open', result: { isSuccess: true } });
    expect(await chain.client.query('SubtensorModule', 'Weights', COMMITTED, 0)).toEqual([[0, 65_535]]);
    expect(await run().reveal()).toEqual([]);
    await rm(folder, { recursive: true });
  });

  test('on its way: what is in no block yet is kept, and is revealed in its epoch', async () => {
    const bob = await joinCommitted();
    const store = memoryCommitStore();
    const commits = createHashCommits({ client: chain.client, writer: bob, hotkey: DEV_ACCOUNTS.Bob, store });
    await chain.controls.setBlockBuildMode('manual');
    const snapshot = await chain.controls.snapshot();
    const sent = commits.commit({ netuid: COMMITTED, uids: [0], weights: [1] });
    await vi.waitFor(async () => {
      expect(await chain.client.request('author_pendingExtrinsics', [])).toHaveLength(1);
    }, 60_000);
    expect(await commits.reveal()).toMatchObject([{ status: 'missing' }]);
    const pending = (await chain.client.request('author_pendingExtrinsics', [])) as readonly string[];
    await chain.controls.newBlock();
    expect(await sent).toMatchObject({ isSuccess: true });
    // Its block is left for another branch, and it comes again.
    await chain.controls.revert(snapshot);
    expect(await commits.reveal()).toMatchObject([{ status: 'missing' }]);
    await chain.client.request('author_submitExtrinsic', [pending[0]]);
    await chain.controls.newBlock();
    await nextEpoch(COMMITTED);
    await chain.controls.setBlockBuildMode('instant');
    expect(await commits.reveal()).toMatchObject([{ status: 'open', result: { isSuccess: true } }]);
    expect(await store.load()).toEqual([]);
  });

  test('lost: what cannot come any more is forgotten, as is what an older version kept', async () => {
    const store = memoryCommitStore();
    const kept = {
      ...{
        genesisHash: chain.client.connection.genesisHash,
        hotkey: DEV_ACCOUNTS.Bob,
        netuid: COMMITTED,
        mechid: 0,
      },
      ...{ uids: [0], values: [1], salt: [1], versionKey: '0', commitHash: '0x00' },
    };
    await chain.controls.newBlock({ count: 3 });
    const { blockNumber } = await chain.client.at('finalized');
    await store.save([
      kept,
      { ...kept, commitHash: '0x01', lastBlock: blockNumber - 1 },
      { ...kept, commitHash: '0x02', lastBlock: blockNumber },
    ]);
    const commits = createHashCommits({ client: chain.client, writer, hotkey: DEV_ACCOUNTS.Bob, store });
    expect((await commits.reveal()).map(({ status }) => status)).toEqual(['missing', 'missing', 'missing']);
    expect((await store.load()).map(({ commitHash }) => commitHash)).toEqual(['0x02']);
  });

  test('two at once: the store keeps both, also where it is slow', async () => {
    const bob = await joinCommitted();
    const inner = memoryCommitStore();
    const pause = () => new Promise((done) => setTimeout(done, 1));
    const store: CommitStore = {
      load: async () => {
        await pause();
        return inner.load();
      },
      save: async (commits) => {
        await pause();
        return inner.save(commits);
      },
    };
    const run = () =>
      createHashCommits({ client: chain.client, writer: bob, hotkey: DEV_ACCOUNTS.Bob, store });
    const weights = { netuid: COMMITTED, uids: [0], weights: [1] };
    await Promise.allSettled([run().commit(weights), run().commit(weights)]);
    expect(new Set((await store.load()).map(({ commitHash }) => commitHash)).size).toBe(2);
  });

  test('too late: what can be revealed no more is forgotten, and said', async () => {
    const bob = await joinCommitted();
    const folder = await mkdtemp(join(tmpdir(), 'commits-'));
    const store = fileCommitStore(join(folder, 'commits.json'));
    const commits = createHashCommits({ client: chain.client, writer: bob, hotkey: DEV_ACCOUNTS.Bob, store });
    await commits.commit({ netuid: COMMITTED, uids: [0], weights: [1] });
    for (let epoch = 0; epoch < 3; epoch++) await nextEpoch(COMMITTED);
    expect(await commits.reveal()).toMatchObject([{ status: 'expired' }]);
    expect(await store.load()).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
