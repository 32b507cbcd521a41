import { createDevnet, type Devnet } from '@taokit/devnet';
import { keypairFromUri } from '@taokit/keys';
import { beforeEach, describe, expect, test } from 'vitest';
import { type RawClient, rawClient, signTransaction } from '../../../testing/index.ts';

const alice = keypairFromUri('//Alice');
let devnet: Devnet;
let client: RawClient;

beforeEach(async () => {
  devnet = await createDevnet({ blockTime: 'manual', poolLimits: { ready: 2 } });
  client = rawClient(devnet, { maxSubscriptions: 4 });
});

function remark(nonce: number, isForged = false, key = alice): string {
  const call = { path: 'System.remark', arguments: { remark: new Uint8Array([1]) } } as never;
  return signTransaction(devnet, key, call, { nonce, isForged });
}

const broadcast = (transaction: string) => client.result('transaction_v1_broadcast', transaction) as string;
const stop = (operation: string) => client.ask('transaction_v1_stop', operation).error?.message;

describe('transaction_v1_broadcast', () => {
  test('a client that never stops does not run out of operations: those of final transactions have ended', () => {
    for (let nonce = 0; nonce < 12; nonce++) {
      broadcast(remark(nonce));
      client.result('dev_newBlock', {});
    }
    expect(devnet.chain.head.header.number).toBe(12);
    expect(client.result('system_accountNextIndex', alice.address)).toBe(12);
  });

  test('lasts while the transaction waits, and ends with it', () => {
    const operation = broadcast(remark(0));
    expect(stop(operation)).toBeUndefined();
    const another = broadcast(remark(1));
    client.result('dev_newBlock', {});
    expect(stop(another)).toBe('Invalid operation id');
  });

  test('of one that is refused for good: over at once', () => {
    expect(stop(broadcast(remark(0, true)))).toBe('Invalid operation id');
  });

  test('one without a place in the pool is handed in with the next block, until it is stopped', () => {
    const bytes = ['//Alice', '//Bob', '//Charlie', '//Dave'].map((uri) =>
      remark(0, false, keypairFromUri(uri, { allowDevPhrase: true })),
    );
    const [, , third, fourth] = bytes.map(broadcast);
    expect(client.result('author_pendingExtrinsics')).toEqual(bytes.slice(0, 2));
    expect(stop(fourth!)).toBeUndefined();
    client.result('dev_newBlock', {});
    expect(client.result('author_pendingExtrinsics')).toEqual([bytes[2]]);
    client.result('dev_newBlock', {});
    expect(stop(third!)).toBe('Invalid operation id');
  });
});

test('author_submitAndWatchExtrinsic: a client that never unsubscribes does not run out of subscriptions', async () => {
  for (let nonce = 0; nonce < 12; nonce++) {
    const watched = client.result('author_submitAndWatchExtrinsic', remark(nonce));
    client.result('dev_newBlock', {});
    await expect.poll(() => client.told(watched).at(-1)).toHaveProperty('finalized');
    expect(client.result('author_unwatchExtrinsic', watched)).toBe(false);
  }
});
