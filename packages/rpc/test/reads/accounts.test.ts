import { encodeSs58 } from '@taokit/keys';
import { taoFromRao } from '@taokit/types';
import { hashers } from '@taokit/types/registry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, type DevnetWorld, keyOf } from '../support/devnetWorld.ts';
import { stored } from '../support/stored.ts';
import { BOB_HOTKEY, CHARLIE_HOTKEY, DAVE, subnetWorld } from '../support/subnetWorld.ts';

const text = (value: string) => new TextEncoder().encode(value);
const dave = addressOf(DAVE);
const bobHotkey = addressOf(BOB_HOTKEY);
const account = (uri: string) =>
  stored<{ data: { free: bigint } }>(world, 'System.Account', keyOf(uri).publicKey);
let world: DevnetWorld;

beforeAll(async () => {
  world = await subnetWorld();
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

describe('accounts', () => {
  test('balance, balances, existentialDeposit', async () => {
    const { accounts } = world.client;
    expect(await accounts.balance(dave)).toEqual(taoFromRao(account(DAVE).data.free));
    const nobody = addressOf('//nobody');
    const all = await accounts.balances([dave, nobody]);
    expect([...all]).toEqual([
      [dave, taoFromRao(account(DAVE).data.free)],
      [nobody, taoFromRao(0n)],
    ]);
    expect(await accounts.existentialDeposit()).toEqual(taoFromRao(500n));
  });

  test('proxies', async () => {
    await world.send(DAVE, 'Proxy.add_proxy', {
      delegate: addressOf('//Eve'),
      proxy_type: { type: 'Staking', value: null },
      delay: 5,
    });
    const { proxies, deposit } = await world.client.accounts.proxies(dave);
    expect(proxies).toEqual([{ delegate: addressOf('//Eve'), proxyType: 'Staking', delayBlocks: 5 }]);
    expect(deposit.rao).toBe(stored<[unknown, bigint]>(world, 'Proxy.Proxies', dave)[1]);
    expect(deposit.rao).toBeGreaterThan(0n);
  });

  test('coldkeySwapAnnouncement', async () => {
    expect(await world.client.accounts.coldkeySwapAnnouncement(addressOf('//Ferdie'))).toBeUndefined();
    const hash = hashers.Blake2_256.hash(keyOf('//new').publicKey);
    await world.send('//Ferdie', 'SubtensorModule.announce_coldkey_swap', { new_coldkey_hash: hash });
    const [executeBlock] = stored<[number]>(
      world,
      'SubtensorModule.ColdkeySwapAnnouncements',
      addressOf('//Ferdie'),
    );
    const announced = await world.client.accounts.coldkeySwapAnnouncement(addressOf('//Ferdie'));
    expect(announced).toEqual({ executeBlock, newColdkeyHash: `0x${Buffer.from(hash).toString('hex')}` });
    await world.write('SubtensorModule.ColdkeySwapDisputes', [addressOf('//Ferdie')], 7);
    expect((await world.client.accounts.coldkeySwapAnnouncement(addressOf('//Ferdie')))?.disputeBlock).toBe(
      7,
    );
  });

  test('multisig', async () => {
    const callHash = new Uint8Array(32).fill(7);
    const others = [addressOf('//Eve')];
    const events = await world.send(DAVE, 'Multisig.approve_as_multi', {
      threshold: 2,
      other_signatories: others,
      maybe_timepoint: null,
      call_hash: callHash,
      max_weight: { ref_time: 0n, proof_size: 0n },
    });
    const { multisig } = events.find(({ path }) => path === 'Multisig.NewMultisig')!.value as {
      multisig: Uint8Array;
    };
    const of = { account: encodeSs58(multisig), callHash: '07'.repeat(32) };
    const pending = await world.client.accounts.multisig(of);
    const height = (await world.client.at()).blockNumber;
    expect(pending).toMatchObject({ timepoint: { height }, depositor: dave, approvals: [dave] });
    expect(await world.client.accounts.multisig({ ...of, callHash: `0x${'08'.repeat(32)}` })).toBeUndefined();
  });
});

describe('chain', () => {
  test('timestamp, blockInfo', async () => {
    const { chain } = world.client;
    const head = world.devnet.chain.head;
    expect(await chain.timestamp()).toEqual({
      block: head.header.number,
      unixMs: head.timestampMs,
      iso: new Date(head.timestampMs).toISOString(),
    });
    const info = await chain.blockInfo(head.header.number);
    expect(info).toMatchObject({ hash: head.hash, number: head.header.number, unixMs: head.timestampMs });
    expect(info.extrinsics[0]).toBe('Timestamp.set');
    expect(info.extrinsics.at(-1)).toBe('Multisig.approve_as_multi');
    await expect(chain.blockInfo(99_999)).rejects.toMatchObject({ code: 'rpc/unknown-block' });
  });

  test('blockTime, isFastBlocks, txRateLimit, mevShieldNextKey', async () => {
    const { chain } = world.client;
    expect(await chain.blockTime()).toBe(12);
    expect(await chain.isFastBlocks()).toBe(false);
    expect(await chain.txRateLimit()).toBe(stored(world, 'SubtensorModule.TxRateLimit'));
    const key = new Uint8Array(1_184).fill(3);
    await world.write('MevShield.NextKey', [], key);
    expect(await chain.mevShieldNextKey()).toEqual(key);
  });
});

describe('delegation', () => {
  test('delegate, delegates, isDelegate, delegateTake, delegated', async () => {
    const { delegation } = world.client;
    expect(await delegation.isDelegate(bobHotkey)).toBe(false);
    expect(await delegation.delegate(bobHotkey)).toBeUndefined();
    await world.write('SubtensorModule.Delegates', [bobHotkey], 6_553);
    expect(await delegation.isDelegate(bobHotkey)).toBe(true);
    const info = (await delegation.delegate(bobHotkey))!;
    expect(info).toMatchObject({
      hotkey: bobHotkey,
      owner: addressOf('//Bob'),
      take: { raw: 6_553 },
      registrations: [1],
    });
    expect(await delegation.delegates()).toEqual([info]);
    expect(await delegation.delegateTake(bobHotkey)).toMatchObject({
      take: { raw: 6_553 },
      max: { raw: stored(world, 'SubtensorModule.MaxDelegateTake') },
    });
    const [mine] = await delegation.delegated(dave);
    expect(mine).toEqual({
      // The chain does not count nominators here.
      delegate: { ...info, nominatorCount: 0 },
      netuid: 1,
      stake: await world.client.staking.stake({ coldkey: dave, hotkey: bobHotkey, netuid: 1 }),
    });
  });

  test('children, parents, pendingChildren, childkeyThresholdSuspended', async () => {
    const of = { hotkey: bobHotkey, netuid: 1 };
    const { delegation } = world.client;
    await world.write('SubtensorModule.ChildKeys', [bobHotkey, 1], [[5n, keyOf(CHARLIE_HOTKEY).publicKey]]);
    await world.write('SubtensorModule.ParentKeys', [bobHotkey, 1], [[6n, keyOf('//Eve').publicKey]]);
    await world.write(
      'SubtensorModule.PendingChildKeys',
      [1, bobHotkey],
      [[[7n, keyOf('//Eve').publicKey]], 99n],
    );
    expect(await delegation.children(of)).toEqual([{ hotkey: addressOf(CHARLIE_HOTKEY), proportion: 5n }]);
    expect(await delegation.parents(of)).toEqual([{ hotkey: addressOf('//Eve'), proportion: 6n }]);
    expect(await delegation.pendingChildren(of)).toEqual({
      children: [{ hotkey: addressOf('//Eve'), proportion: 7n }],
      cooldownBlock: 99,
    });
    expect(await delegation.childkeyThresholdSuspended(bobHotkey)).toBe(false);
    await world.write('SubtensorModule.ChildkeyThresholdSuspended', [bobHotkey], null);
    expect(await delegation.childkeyThresholdSuspended(bobHotkey)).toBe(true);
  });
});

describe('identity', () => {
  const said = {
    name: 'Bob',
    url: 'u',
    github_repo: 'g',
    image: '',
    discord: 'd',
    description: 'x',
    additional: '',
  };
  test('identity, hotkeyIdentities', async () => {
    await world.write(
      'SubtensorModule.IdentitiesV2',
      [addressOf('//Bob')],
      Object.fromEntries(Object.entries(said).map(([k, v]) => [k, text(v)])),
    );
    const { identity } = world.client;
    const own = await identity.identity(addressOf('//Bob'));
    expect(own).toMatchObject({ name: 'Bob', githubRepo: 'g', discord: 'd', image: '' });
    expect(await identity.identity(dave)).toBeUndefined();
    expect([...(await identity.hotkeyIdentities([bobHotkey, addressOf('//nobody'), bobHotkey]))]).toEqual([
      [bobHotkey, own],
    ]);
  });

  test('commitment, revealedCommitment, commitments', async () => {
    const { identity } = world.client;
    const raw = { type: 'Raw5', value: text('hello') };
    await world.send(BOB_HOTKEY, 'Commitments.set_commitment', { netuid: 1, info: { fields: [raw] } });
    const block = world.devnet.chain.head.header.number;
    const own = (await identity.commitment({ netuid: 1, hotkey: bobHotkey }))!;
    expect(own).toMatchObject({
      netuid: 1,
      hotkey: bobHotkey,
      block,
      fields: [{ kind: 'raw', bytes: text('hello') }],
    });
    expect(await identity.commitment({ netuid: 1, hotkey: dave })).toBeUndefined();
    const opened = [[Uint8Array.of(8, 0x6f, 0x6b), 3n]];
    await world.write('Commitments.RevealedCommitments', [1, addressOf(CHARLIE_HOTKEY)], opened);
    expect(await identity.revealedCommitment({ netuid: 1, hotkey: addressOf(CHARLIE_HOTKEY) })).toEqual([
      { block: 3, bytes: text('ok'), text: 'ok' },
    ]);
    const listed = await identity.commitments(1);
    expect(listed.map(({ hotkey, uid, status, text: said }) => [hotkey, uid, status, said])).toEqual([
      [bobHotkey, 1, 'plain', 'hello'],
      [addressOf(CHARLIE_HOTKEY), 2, 'revealed', 'ok'],
    ]);
  });
});
