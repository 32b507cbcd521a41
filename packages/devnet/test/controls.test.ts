import { type Hex, hexFromBytes, rawKey } from '@taokit/chain';
import { createDevnet, type Devnet, type DevnetControls, devnetControls } from '@taokit/devnet';
import { keypairFromUri } from '@taokit/keys';
import { beforeEach, describe, expect, test } from 'vitest';
import { type RawClient, rawClient, signTransaction } from '../testing/index.ts';

const alice = keypairFromUri('//Alice');
let devnet: Devnet;
let client: RawClient;
let controls: DevnetControls;

beforeEach(async () => {
  devnet = await createDevnet({ blockTime: 'manual', finalityDistance: 2 });
  client = rawClient(devnet);
  controls = devnetControls(devnet);
});

const head = () => devnet.chain.head;
const tempoKey = () => rawKey(devnet.chain.runtime.registry, 'SubtensorModule.Tempo', [1]);
const remark = (isForged = false): Hex => {
  const call = { path: 'System.remark', arguments: { remark: new Uint8Array([1]) } } as never;
  return signTransaction(devnet, alice, call, { isForged });
};

describe('devnetControls', () => {
  test('newBlock, setTime: blocks follow in twelve seconds', async () => {
    const start = head().timestampMs;
    expect(await controls.newBlock({ count: 3 })).toBe(head().hash);
    expect(head().timestampMs).toBe(start + 36_000);
    await controls.setTime(start + 100_000);
    await controls.newBlock();
    await controls.newBlock();
    expect(head().timestampMs).toBe(start + 112_000);
    await expect(controls.setTime(start)).rejects.toThrow('-32602');
    await expect(controls.newBlock({ count: 0 })).rejects.toThrow(
      '0 blocks are asked for, not from 1 to 100000',
    );
    await expect(controls.newBlock({ blocks: 2 } as never)).rejects.toThrow('options has no blocks');
  });

  test('setStorage: can be read at once, and is part of the next block', async () => {
    expect(await controls.setStorage([[tempoKey(), '0x0700']])).toBe(1);
    expect(client.result('state_getStorage', tempoKey())).toBe('0x0700');
    await controls.newBlock();
    await controls.setStorage([[tempoKey(), null]]);
    expect(client.result('state_getStorage', tempoKey())).toBeNull();
    expect(client.result('state_getStorage', tempoKey(), head().hash)).toBeNull();
    await controls.newBlock();
    const before = devnet.chain.blockAt(1)!.hash;
    expect(client.result('state_getStorage', tempoKey(), before)).toBe('0x0700');
    await expect(controls.setStorage([[tempoKey(), '0x07']])).rejects.toThrow('-32602');
    await expect(controls.setStorage([['0x1234', '0x07']])).rejects.toThrow('no storage item has the key');
  });

  test('snapshot, revert, setHead: the chain goes on from there', async () => {
    await controls.newBlock({ count: 2 });
    const snapshot = await controls.snapshot();
    const { hash } = head();
    const follow = client.result('chainHead_v1_follow', false);
    await controls.newBlock({ count: 2 });
    expect(await controls.revert(snapshot)).toBe(hash);
    expect(client.told(follow).at(-1)).toEqual({ event: 'stop' });
    expect(await controls.setHead(1)).toBe(devnet.chain.blockAt(1)!.hash);
    await expect(controls.revert(snapshot)).rejects.toThrow('there is no snapshot');
    await controls.newBlock();
    expect(head().header.number).toBe(2);
  });

  test('impersonate: any signature is taken, until it is not', async () => {
    expect(client.ask('author_submitExtrinsic', remark(true)).error!.data).toBe(
      'Transaction has a bad signature',
    );
    await controls.impersonate(alice.address);
    client.result('author_submitExtrinsic', remark(true));
    await controls.newBlock();
    expect(head().extrinsics).toHaveLength(2);
    await controls.impersonate(hexFromBytes(alice.publicKey), false);
    expect(client.ask('author_submitExtrinsic', remark(true)).error!.code).toBe(1010);
  });

  test('dump, load: the same chain, byte for byte of its state', async () => {
    await controls.newBlock({ count: 5 });
    client.result('author_submitExtrinsic', remark());
    await controls.setStorage([[tempoKey(), '0x0700']]);
    await controls.newBlock({ count: 2 });
    await controls.setHead(6);
    const dump = await controls.dump();
    const other = await createDevnet({ blockTime: 'manual' });
    const { hash } = head();
    const loaded = await devnetControls(other).load(JSON.parse(JSON.stringify(dump)));
    expect(loaded).toBe(hash);
    const stateOf = (raw: RawClient) => {
      const keys = raw.result('state_getKeysPaged', '0x', 1_000) as Hex[];
      return raw.result('state_queryStorageAt', keys);
    };
    expect(stateOf(rawClient(other))).toEqual(stateOf(client));
    await expect(devnetControls(other).load({ ...dump, version: 0 } as never)).rejects.toThrow('old-format');
    await expect(devnetControls(other).load({ ...dump, spec: 300 })).rejects.toThrow('old-format');
    await expect(devnetControls(other).load({ ...dump, records: [{}] } as never)).rejects.toThrow('damaged');
    expect(other.chain.head.hash).toBe(hash);
  });

  test('log: as much as is asked for', async () => {
    const lines: string[] = [];
    const told = await createDevnet({ blockTime: 'manual', onLog: (line) => void lines.push(line) });
    const own = devnetControls(told);
    await own.newBlock();
    expect(await own.log('blocks')).toBe('off');
    const call = { path: 'SubtensorModule.start_call', arguments: { netuid: 9 } } as never;
    rawClient(told).result('author_submitExtrinsic', signTransaction(told, alice, call));
    await own.newBlock();
    expect(lines).toEqual([
      expect.stringMatching(/^block 2 0x[0-9a-f]{64}, 1 transactions$/),
      expect.stringMatching(/^block 2, extrinsic 1: SubtensorModule\./),
    ]);
    expect(await own.log('requests')).toBe('blocks');
    rawClient(told).ask('system_health');
    rawClient(told).ask('system_healthy');
    expect(lines.slice(2)).toEqual(['dev_log', 'system_health', 'system_healthy: Method not found']);
    await expect(own.log('all' as never)).rejects.toThrow('not off or blocks or requests');
  });

  test('check: a block after which a rao is missing is an error, by name', async () => {
    const checked = await createDevnet({ blockTime: 'manual', check: true });
    const own = devnetControls(checked);
    await own.newBlock({ count: 5 });
    const key = rawKey(checked.chain.runtime.registry, 'Balances.TotalIssuance', []);
    await own.setStorage([[key, '0x0100000000000000']]);
    await expect(own.newBlock()).rejects.toThrow('devnet/invariant-broken: After block 6 it does not add up');
  });

  test('engine_*: blocks sealed by hand, final when asked', () => {
    expect(client.ask('engine_createBlock', false, false).error!.code).toBe(20_001);
    client.result('author_submitExtrinsic', remark());
    const { hash } = client.result('engine_createBlock', false, false, null) as { hash: Hex };
    expect(hash).toBe(head().hash);
    expect(client.result('chain_getFinalizedHead')).toBe(devnet.chain.genesis.hash);
    expect(client.result('engine_finalizeBlock', hash)).toBe(true);
    expect(client.result('chain_getFinalizedHead')).toBe(hash);
    const sealed = client.result('engine_createBlock', true, true) as { hash: Hex };
    expect(client.result('chain_getFinalizedHead')).toBe(sealed.hash);
    expect(client.ask('engine_createBlock', true, true, hash).error!.code).toBe(20_000);
  });
});
