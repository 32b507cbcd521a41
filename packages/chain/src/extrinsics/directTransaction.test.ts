import type { Call } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { accountOf, createTestChain, keyOf, signTransaction } from '../../testing/index.ts';
import { bytesFromHex } from '../state/AccountId.ts';

const [alice, bob] = [accountOf('Alice'), accountOf('Bob')];
const pay = (value: bigint): Call => ({
  path: 'Balances.transfer_keep_alive',
  arguments: { dest: { type: 'Id', value: bob }, value },
});

describe('a call without a signature', () => {
  test('default: it does, costs and says what the signed one does', async () => {
    const [signed, direct] = [await createTestChain(), await createTestChain()];
    const bytes = signTransaction(signed, keyOf('Alice'), {
      ...pay(5n),
      arguments: { dest: { type: 'Id', value: bytesFromHex(bob) }, value: 5n },
    });
    const expected = signed.produceBlock({ transactions: [bytes] });
    const actual = direct.produceBlock({ transactions: [{ account: alice, call: pay(5n) }] });
    expect(actual.results).toEqual(expected.results);
    expect(actual.events).toEqual(expected.events);
    expect(actual.block.extrinsics[1]!.length).toBe(bytes.length);
  });

  test('default: the nonce of the account, also within a block; a length that is given is paid for', async () => {
    const chain = await createTestChain();
    const call = pay(1n);
    const { results, rejected } = chain.produceBlock({
      transactions: [
        { account: alice, call },
        { account: alice, call, length: 1_000 },
        { account: alice, call, nonce: 0 },
        { account: alice, call, nonce: 9 },
      ],
    });
    const { length } = chain.producedAt(1)!.block.extrinsics[1]!;
    // Half a rao per byte, rounded down.
    const rao = (bytes: number) => BigInt(Math.floor(bytes / 2));
    expect(results[2]!.feeRao - results[1]!.feeRao).toBe(rao(1_000) - rao(length));
    expect(rejected.map(({ index, refusal }) => [index, refusal.refusal])).toEqual([
      [2, 'Invalid.Stale'],
      [3, 'Invalid.Future'],
    ]);
  });

  test('rejected: arguments that are none of the call', async () => {
    const chain = await createTestChain();
    const call = { path: 'Balances.transfer_keep_alive', arguments: { dest: 1 } } as Call;
    const { rejected } = chain.produceBlock({ transactions: [{ account: alice, call }] });
    expect(rejected.map(({ refusal }) => refusal.refusal)).toEqual(['BadFormat']);
  });

  test('throws: what is no transaction', async () => {
    const chain = await createTestChain();
    expect(() => chain.produceBlock({ transactions: [{ account: '5F', call: pay(1n) } as never] })).toThrow(
      expect.objectContaining({ code: 'chain/wrong-type' }),
    );
  });
});
