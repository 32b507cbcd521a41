import type { Call } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { accountOf, createTestChain, keyOf, signTransaction } from '../../testing/index.ts';
import { balanceOf } from '../pallets/balances/ledger.ts';
import { bytesFromHex } from '../state/AccountId.ts';
import { dumpState } from '../state/dumpState.ts';

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

  test.each([
    ['hex in capitals', `0x${bob.slice(2).toUpperCase()}`],
    ['bytes', bytesFromHex(bob)],
    ['an address', keyOf('Bob').address],
  ])('an account as %s is the account', async (_, value) => {
    const chain = await createTestChain();
    const before = balanceOf(chain.state, bob).free;
    const call = {
      path: 'Balances.transfer_keep_alive',
      arguments: { dest: { type: 'Id', value }, value: 5n },
    };
    chain.produceBlock({ transactions: [{ account: alice, call }] });
    expect(balanceOf(chain.state, bob).free - before).toBe(5n);
    const plain = await createTestChain();
    plain.produceBlock({ transactions: [{ account: alice, call: pay(5n) }] });
    expect(dumpState(chain.state)).toEqual(dumpState(plain.state));
  });

  test('bytes that are changed afterwards change nothing that was done', async () => {
    const chain = await createTestChain();
    const bytes = Uint8Array.of(1, 2, 3);
    const call = { path: 'Preimage.note_preimage', arguments: { bytes } };
    chain.produceBlock({ transactions: [{ account: alice, call }] });
    const dump = dumpState(chain.state);
    bytes.fill(9);
    expect(dumpState(chain.state)).toEqual(dump);
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
