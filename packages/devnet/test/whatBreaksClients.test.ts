import { type Hex, hexFromBytes } from '@taokit/chain';
import { createDevnet, type Devnet } from '@taokit/devnet';
import { keypairFromUri } from '@taokit/keys';
import { beforeEach, describe, expect, test } from 'vitest';
import { type RawClient, rawClient, signTransaction } from '../testing/index.ts';

const alice = keypairFromUri('//Alice');
let devnet: Devnet;
let client: RawClient;

beforeEach(async () => {
  devnet = await createDevnet();
  client = rawClient(devnet);
});

function remark(nonce?: number): Hex {
  const call = { path: 'System.remark', arguments: { remark: new Uint8Array([1]) } } as never;
  return signTransaction(devnet, alice, call, nonce === undefined ? {} : { nonce });
}

const eventsOf = (id: unknown) => client.told(id).map((result) => (result as { event: string }).event);

describe('what breaks clients', () => {
  test('1: a watched transaction is "ready", never an object', () => {
    const id = client.result('author_submitAndWatchExtrinsic', remark());
    expect(client.told(id)).toEqual(['ready', { inBlock: devnet.chain.head.hash }]);
  });

  test('2: initialized carries the runtime and at least two final blocks', () => {
    const first = client.result('chainHead_v1_follow', true);
    const hashes = [0, 1].map((number) => devnet.chain.blockAt(number)!.hash);
    expect(client.told(first)[0]).toMatchObject({ finalizedBlockHashes: hashes });
    client.result('dev_newBlock', { count: 3 });
    const id = client.result('chainHead_v1_follow', true);
    const [initialized] = client.told(id) as never[];
    expect(initialized).toMatchObject({
      event: 'initialized',
      finalizedBlockHashes: [0, 1, 2, 3, 4].map((number) => devnet.chain.blockAt(number)!.hash),
      finalizedBlockRuntime: { type: 'valid', spec: { specName: 'node-subtensor', specVersion: 475 } },
    });
  });

  test('3: of the new groups only _v1 is listed, and every alias', () => {
    const { methods } = client.result('rpc_methods') as { methods: string[] };
    const versioned = methods.filter((name) => /_(v\d+|unstable)_/.test(name));
    expect(versioned.every((name) => name.includes('_v1_'))).toBe(true);
    expect(methods).toEqual(expect.arrayContaining(['account_nextIndex', 'state_getStorageAt']));
    expect(methods).toEqual([...methods].sort());
  });

  test('4: `:code` has a hash, and it stays', async () => {
    const [hash] = [client.result('state_getStorageHash', '0x3a636f6465')];
    client.result('dev_newBlock', { count: 2 });
    const other = rawClient(await createDevnet());
    expect(other.result('state_getStorageHash', '0x3a636f6465')).toBe(hash);
    expect(client.result('state_getStorageHash', '0x3a636f6465')).toBe(hash);
    const older = rawClient(await createDevnet({ spec: 425 }));
    expect(older.result('state_getStorageHash', '0x3a636f6465')).not.toBe(hash);
  });

  test('5: a missing method is -32601 "Method not found"', () => {
    expect(client.ask('nothing_atAll').error).toEqual({ code: -32601, message: 'Method not found' });
  });

  test('6: null and missing params, hex numbers, hex without 0x, batches, ids of any kind', () => {
    const genesis = devnet.chain.genesis.hash;
    expect(client.result('state_getRuntimeVersion', null)).toMatchObject({ specVersion: 475 });
    expect(client.text('{"jsonrpc":"2.0","id":null,"method":"system_name"}')).toEqual([
      { jsonrpc: '2.0', id: null, result: 'taokit devnet' },
    ]);
    for (const number of [0, '0x00000000', '0x0', '0'])
      expect(client.result('chain_getBlockHash', number)).toBe(genesis);
    expect(client.result('chain_getHeader', genesis.slice(2))).toMatchObject({ number: '0x0' });
    const batch = [
      { jsonrpc: '2.0', id: 'Au1', method: 'chain_getBlockHash', params: [0] },
      { jsonrpc: '2.0', id: 7, method: 'chain_getBlockHash', params: { number: 0 } },
      { jsonrpc: '2.0', method: 'system_name' },
      { jsonrpc: '2.0', id: 8, method: 'chain_getBlockHash', params: ['none'] },
      1,
    ];
    expect(client.text(JSON.stringify(batch))).toEqual([
      [
        { jsonrpc: '2.0', id: 'Au1', result: genesis },
        { jsonrpc: '2.0', id: 7, result: genesis },
        {
          jsonrpc: '2.0',
          id: 8,
          error: { code: -32602, message: 'Invalid params', data: 'number is "none", not a whole number' },
        },
        { jsonrpc: '2.0', id: null, error: { code: -32600, message: 'Invalid request' } },
      ],
    ]);
  });

  test('7: who follows hears of the best block again where none is made', async () => {
    const quiet = await createDevnet({ blockTime: 'manual', keepAliveMs: 10 });
    const follower = rawClient(quiet);
    const id = follower.result('chainHead_v1_follow', false);
    await expect.poll(() => follower.told(id).length).toBeGreaterThan(4);
    const best = { event: 'bestBlockChanged', bestBlockHash: quiet.chain.head.hash };
    expect(follower.told(id).slice(1, 5)).toEqual([best, best, best, best]);
    follower.close();
  });

  test('8: newBlock, bestBlockChanged, finalized; an operation speaks after its response', () => {
    const id = client.result('chainHead_v1_follow', false);
    client.result('dev_newBlock', {});
    const order = ['newBlock', 'bestBlockChanged', 'finalized'];
    expect(eventsOf(id)).toEqual(['initialized', 'bestBlockChanged', ...order]);
    const before = client.received.length;
    const started = client.result('chainHead_v1_body', id, devnet.chain.head.hash) as { operationId: string };
    const [response, done] = client.received.slice(before);
    expect(response!.result).toEqual(started);
    expect(done!.params!.result).toMatchObject({
      event: 'operationBodyDone',
      operationId: started.operationId,
      value: devnet.chain.head.extrinsics.map(hexFromBytes),
    });
  });

  test('9: AccountNonceApi ignores the pool, system_accountNextIndex counts it', () => {
    client.result('dev_setBlockBuildMode', 'manual');
    client.result('author_submitExtrinsic', remark(0));
    client.result('author_submitExtrinsic', remark(1));
    expect(client.result('system_accountNextIndex', alice.address)).toBe(2);
    const account = hexFromBytes(alice.publicKey);
    expect(client.result('state_call', 'AccountNonceApi_account_nonce', account)).toBe('0x00000000');
  });
});
