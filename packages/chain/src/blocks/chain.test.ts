import { describe, expect, test } from 'vitest';
import { accountOf, createTestChain, keyOf, signTransaction, submit } from '../../testing/index.ts';
import { ChainError } from '../ChainError.ts';
import { balanceOf } from '../pallets/balances/ledger.ts';
import { TotalIssuance } from '../pallets/balances/storage.ts';

const chain = await createTestChain();

const pay = (name: string, value: bigint) => ({
  path: 'Balances.transfer_keep_alive',
  arguments: { dest: { type: 'Id', value: accountOf(name) }, value },
});

describe('a transfer', () => {
  test('default: what the payee gets, what the payer loses; the fee is nobody’s', () => {
    const issued = TotalIssuance.get(chain.state);
    const before = balanceOf(chain.state, accountOf('Alice')).free;
    const { result, feeRao, events, produced } = submit(chain, keyOf('Alice'), pay('Bob', 1_000n));
    expect(result).toEqual({ ok: true });
    expect(balanceOf(chain.state, accountOf('Alice')).free).toBe(before - 1_000n - feeRao);
    expect(TotalIssuance.get(chain.state)).toBe(issued - feeRao);
    expect(events.map(({ path }) => path)).toEqual([
      'Balances.Withdraw',
      'Balances.Transfer',
      'Balances.Deposit',
      'TransactionPayment.TransactionFeePaid',
      'System.ExtrinsicSuccess',
    ]);
    expect(produced.block.extrinsics).toHaveLength(2);
    // Taken at the block's end, as a node answers it.
    expect(chain.state.read('System.ExtrinsicCount', [])).toBeUndefined();
  });

  test('fails: only fee and nonce are left of it', () => {
    const before = balanceOf(chain.state, accountOf('Bob')).free;
    const { result, feeRao, events } = submit(chain, keyOf('Bob'), pay('Alice', 10n ** 18n));
    expect(result).toMatchObject({ ok: false, refusal: 'Arithmetic.Underflow' });
    expect(balanceOf(chain.state, accountOf('Bob')).free).toBe(before - feeRao);
    expect(events.at(-1)!.path).toBe('System.ExtrinsicFailed');
  });

  test('rejected: nonces that were used or come later, another chain', () => {
    const sign = (options: object) => signTransaction(chain, keyOf('Alice'), pay('Bob', 1n), options);
    const { rejected } = chain.produceBlock({
      transactions: [
        sign({ nonce: 0 }),
        sign({ nonce: 9 }),
        sign({ implicit: { CheckGenesis: new Uint8Array(32) } }),
        Uint8Array.of(4, 1),
      ],
    });
    expect(rejected.map(({ refusal }) => refusal.refusal)).toEqual([
      'Invalid.Stale',
      'Invalid.Future',
      'Invalid.BadProof',
      'BadFormat',
    ]);
    expect(chain.validate(sign({ nonce: 9 }))).toMatchObject({ ok: true, requires: [expect.any(String)] });
  });

  test('revertTo: the same transfers again are the same blocks', () => {
    const { number } = chain.head.header;
    const run = () => submit(chain, keyOf('Alice'), pay('Bob', 5n)).produced.block.hash;
    const first = run();
    expect(chain.blockOf(first)).toBe(chain.head);
    chain.revertTo(number);
    expect(chain.blockOf(first)).toBeUndefined();
    expect(run()).toBe(first);
    expect(() => chain.revertTo(99)).toThrow(ChainError);
  });

  test('blockOf: blocks made since the last question, and those of another end after a revert', async () => {
    const chain = await createTestChain();
    const [one, two] = [chain.produceBlock().block, chain.produceBlock().block];
    expect([chain.blockOf(one.hash), chain.blockOf(two.hash)]).toEqual([one, two]);
    chain.revertTo(1);
    const other = chain.produceBlock({ timestampMs: two.timestampMs + 12_000 }).block;
    expect([chain.blockOf(one.hash), chain.blockOf(two.hash), chain.blockOf(other.hash)]).toEqual([
      one,
      undefined,
      other,
    ]);
  });
});
