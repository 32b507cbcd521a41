import { DEV_ACCOUNTS } from '@taokit/keys';
import { decodeExtrinsic } from '@taokit/types/registry';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freeRao } from '../src/intents/shared/everything.ts';
import { type DevnetClient, devnetClient } from './support/devnetClient.ts';

const { Charlie } = DEV_ACCOUNTS;

let chain: DevnetClient;
beforeEach(async () => {
  chain = await devnetClient({ check: true });
});
afterEach(() => chain.close());

test("a devnet's author opens what is sealed to the key it announces, in the block of its envelope", async () => {
  const { client, devnet } = chain;
  const before = await freeRao(await client.at('best'), Charlie);
  const writer = chain.writer('Alice');
  const send = { op: 'transfer', destSs58: Charlie, amountTao: '1.5' } as const;
  const { blockHash, isSuccess, error } = await writer.executeShielded(send);
  expect([isSuccess, error]).toEqual([true, undefined]);
  expect((await freeRao(await client.at(blockHash), Charlie)) - before).toBe(1_500_000_000n);
  const { extrinsics } = devnet.chain.blockOf(blockHash as never)!;
  const calls = extrinsics.map((bytes) => decodeExtrinsic(devnet.chain.runtime.registry, bytes).call.path);
  expect(calls).toEqual(['Timestamp.set', 'MevShield.submit_encrypted', 'Balances.transfer_keep_alive']);
  // Both nonces are used.
  expect((await writer.execute(send)).nonce).toBe(2);
});
