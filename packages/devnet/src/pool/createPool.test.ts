import { developmentGenesis, type Hex } from '@taokit/chain';
import { createDevnet, type Devnet } from '@taokit/devnet';
import { keypairFromUri } from '@taokit/keys';
import { beforeEach, describe, expect, test } from 'vitest';
import { type RawClient, rawClient, signTransaction, type TransactionOptions } from '../../testing/index.ts';

const alice = keypairFromUri('//Alice');
let devnet: Devnet;
let client: RawClient;

beforeEach(async () => {
  devnet = await createDevnet({
    blockTime: 'manual',
    poolLimits: { ready: 4, future: 2, futureBytes: 600 },
  });
  client = rawClient(devnet);
});

function remark(options: TransactionOptions = {}, byte = 1, key = alice): Hex {
  const call = { path: 'System.remark', arguments: { remark: new Uint8Array([byte]) } } as never;
  return signTransaction(devnet, key, call, options);
}

const submit = (bytes: Hex) => client.ask('author_submitExtrinsic', bytes);
const watch = (bytes: Hex) => client.result('author_submitAndWatchExtrinsic', bytes);

describe('createPool', () => {
  test('a nonce ahead waits as future, and is ready once the one before came', () => {
    const second = watch(remark({ nonce: 1 }));
    expect(client.told(second)).toEqual(['future']);
    expect(client.result('author_pendingExtrinsics')).toEqual([]);
    const first = watch(remark({ nonce: 0 }));
    expect(client.told(second)).toEqual(['future', 'ready']);
    client.result('dev_newBlock', {});
    const { hash, extrinsics } = devnet.chain.head;
    expect(extrinsics).toHaveLength(3);
    expect(client.told(first)).toEqual(['ready', { inBlock: hash }]);
    expect(client.told(second)).toEqual(['future', 'ready', { inBlock: hash }]);
  });

  test('codes: a node’s, for everything that is refused', () => {
    const bytes = remark({ nonce: 0 });
    const hash = client.result('author_submitExtrinsic', bytes) as Hex;
    expect(submit(bytes).error).toEqual({ code: 1013, message: 'Transaction Already Imported', data: hash });
    expect(submit(remark({ nonce: 0, tipRao: 5n })).error!.code).toBe(1014);
    const forged = remark({ nonce: 1, isForged: true });
    expect(submit(forged).error).toEqual({
      code: 1010,
      message: 'Invalid Transaction',
      data: 'Transaction has a bad signature',
    });
    const poor = remark({}, 1, keypairFromUri('//Poor', { allowDevPhrase: true }));
    expect(submit(poor).error!.data).toBe('Inability to pay some fees (e.g. account balance too low)');
    client.result('dev_newBlock', {});
    expect(submit(remark({ nonce: 0 }, 2)).error!.data).toBe('Transaction is outdated');
    for (const nonce of [1, 2, 3, 4]) client.result('author_submitExtrinsic', remark({ nonce }));
    expect(submit(remark({ nonce: 5 })).error!.code).toBe(1016);
    const { error } = submit('0x00');
    expect(error!.code).toBeGreaterThanOrEqual(1001);
  });

  test('full: the last of those that are ready go, and the first of those that wait', () => {
    for (const nonce of [0, 1, 2, 3]) client.result('author_submitExtrinsic', remark({ nonce }));
    const ferdie = keypairFromUri('//Ferdie');
    const waiting = [5, 6, 7].map((nonce) => watch(remark({ nonce }, 1, ferdie)));
    expect(waiting.map((id) => client.told(id))).toEqual([['future', 'dropped'], ['future'], ['future']]);
    const large = { path: 'System.remark', arguments: { remark: new Uint8Array(450) } } as never;
    watch(signTransaction(devnet, ferdie, large, { nonce: 8 }));
    expect(client.told(waiting[2])).toEqual(['future', 'dropped']);
    expect(client.result('author_pendingExtrinsics')).toHaveLength(4);
  });

  test('one nonce: the transaction of greater priority takes the place, whatever the tip', () => {
    const first = watch(remark({ nonce: 0, tipRao: 1n }));
    const next = watch(remark({ nonce: 1 }));
    const call = { path: 'System.authorize_upgrade', arguments: { code_hash: new Uint8Array(32) } } as never;
    const urgent = watch(signTransaction(devnet, alice, call, { nonce: 0 }));
    expect(client.told(first)).toEqual(['ready', { usurped: expect.stringMatching(/^0x/) }]);
    expect(client.told(urgent)).toEqual(['ready']);
    expect(client.told(next)).toEqual(['ready']);
    expect(submit(remark({ nonce: 0, tipRao: 10n ** 12n })).error!.code).toBe(1014);
  });

  test('tags: of commits of one hotkey to the same weights one waits, whatever its nonce', async () => {
    devnet = await createDevnet({ blockTime: 'manual', genesis: developmentGenesis({ subnets: 2 }) });
    client = rawClient(devnet);
    const commit = (nonce: number, netuid: number, byte: number) => {
      const args = { netuid, commit_hash: new Uint8Array(32).fill(byte) };
      const call = { path: 'SubtensorModule.commit_weights', arguments: args } as never;
      return signTransaction(devnet, keypairFromUri('//Bob'), call, { nonce });
    };
    client.result('author_submitExtrinsic', commit(0, 2, 1));
    expect(submit(commit(1, 2, 2)).error!.code).toBe(1014);
    client.result('dev_newBlock', {});
    expect(submit(commit(1, 2, 2)).error!.data).toBe('Custom error: 6');
  });

  test('removeExtrinsic: by hash or by bytes', () => {
    const bytes = remark({ nonce: 0 });
    const hash = client.result('author_submitExtrinsic', bytes);
    const other = client.result('author_submitExtrinsic', remark({ nonce: 1 }));
    expect(client.result('author_removeExtrinsic', [{ extrinsic: bytes }, { hash: other }])).toEqual([
      hash,
      other,
    ]);
    expect(client.result('author_pendingExtrinsics')).toEqual([]);
  });

  test('what was refused is banned, also by the runtime at once', () => {
    const call = { path: 'System.remark', arguments: { remark: new Uint8Array(1) } } as never;
    const poor = signTransaction(devnet, keypairFromUri('//Poor', { allowDevPhrase: true }), call);
    expect([submit(poor), submit(poor)].map(({ error }) => error!.code)).toEqual([1010, 1012]);
  });

  test('one that cannot pay once the block comes takes those after it along: they alone are not banned', () => {
    const ferdie = keypairFromUri('//Ferdie');
    const dest = { type: 'Id', value: alice.publicKey };
    const call = { path: 'Balances.transfer_all', arguments: { dest, keep_alive: false } } as never;
    client.result('author_submitExtrinsic', signTransaction(devnet, ferdie, call, { nonce: 0 }));
    const after = [1, 2].map((nonce) => remark({ nonce }, 1, ferdie));
    const told = after.map(watch);
    client.result('dev_newBlock', {});
    expect(told.map((id) => client.told(id))).toEqual([
      ['ready', 'invalid'],
      ['ready', 'invalid'],
    ]);
    expect(after.map((bytes) => submit(bytes).error!.code)).toEqual([1012, 1010]);
  });

  test('a full block: what did not fit waits, and what comes after it', async () => {
    devnet = await createDevnet({ blockTime: 'manual' });
    client = rawClient(devnet);
    const [hotkey, new_hotkey] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    const call = {
      path: 'SubtensorModule.swap_hotkey',
      arguments: { hotkey, new_hotkey, netuid: null },
    } as never;
    for (let nonce = 0; nonce < 6; nonce++)
      client.result('author_submitExtrinsic', signTransaction(devnet, alice, call, { nonce }));
    const lengths = [1, 2].map(() => {
      client.result('dev_newBlock', {});
      return devnet.chain.head.extrinsics.length;
    });
    expect(lengths).toEqual([5, 3]);
  });

  test('mortal: of equals the one that is valid for a shorter time comes first, whenever it came', () => {
    const keys = ['Bob', 'Charlie', 'Dave'].map((name) => keypairFromUri(`//${name}`));
    const terms = [{}, { period: 64 }, { period: 8 }];
    const [never, late, soon] = keys.map((key, at) => remark({ nonce: 0, ...terms[at] }, 1, key));
    for (const bytes of [never!, late!, soon!]) client.result('author_submitExtrinsic', bytes);
    expect(client.result('author_pendingExtrinsics')).toEqual([soon, late, never]);
  });

  test('mortal: one leaves once the last block is made that may hold it, and is banned', () => {
    const late = remark({ nonce: 1, period: 4 });
    const id = watch(late);
    for (const _ of [1, 2]) client.result('dev_newBlock', {});
    expect(client.told(id)).toEqual(['future']);
    client.result('dev_newBlock', {});
    expect(client.told(id)).toEqual(['future', 'invalid']);
    expect(submit(late).error!.code).toBe(1012);
  });

  test('a block that was forgotten: its transaction can come again', () => {
    const bytes = remark({ nonce: 0 });
    const snapshot = client.result('dev_snapshot');
    client.result('author_submitExtrinsic', bytes);
    client.result('dev_newBlock', {});
    expect(submit(bytes).error!.data).toBe('Transaction is outdated');
    expect(client.result('dev_revert', snapshot)).toBe(devnet.chain.genesis.hash);
    client.result('author_submitExtrinsic', bytes);
    client.result('dev_newBlock', {});
    expect(devnet.chain.head.extrinsics).toHaveLength(2);
  });
});
