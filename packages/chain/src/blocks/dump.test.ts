import { expect, test } from 'vitest';
import { accountOf, createTestChain, keyOf, signTransaction, submit } from '../../testing/index.ts';
import { ChainError } from '../ChainError.ts';
import { dumpChain, loadChain } from '../index.ts';
import { balanceOf } from '../pallets/balances/ledger.ts';

const pay = (value: bigint) => ({
  path: 'Balances.transfer_allow_death',
  arguments: { dest: { type: 'Id', value: accountOf('Bob') }, value },
});

test('default: a chain that was loaded is the same chain, back to where its history begins', async () => {
  const chain = await createTestChain({ historyBlocks: 4 });
  for (let block = 1; block <= 6; block++) submit(chain, keyOf('Alice'), pay(BigInt(block) * 1_000n));
  submit(chain, keyOf('Alice'), pay(10n ** 18n));
  const dump = dumpChain(chain);
  const { registry } = chain.runtime;
  const again = loadChain({ registry, dump: JSON.parse(JSON.stringify(dump)), historyBlocks: 4 });
  expect(dumpChain(again)).toEqual(dump);
  expect(again.head).toEqual(chain.head);
  expect(again.producedAt(7)!.results[1]!.result).toMatchObject({ refusal: 'Arithmetic.Underflow' });
  for (let block = chain.state.oldest; block <= 7; block++) {
    const bob = (of: typeof chain) => balanceOf(of.state.at(block), accountOf('Bob')).free;
    expect(bob(again)).toBe(bob(chain));
    expect(again.producedAt(block)!.events.map(({ path }) => path)).toEqual(
      chain.producedAt(block)!.events.map(({ path }) => path),
    );
  }
  const next = signTransaction(chain, keyOf('Alice'), pay(1n));
  expect(again.produceBlock({ transactions: [next] }).block.hash).toBe(
    chain.produceBlock({ transactions: [next] }).block.hash,
  );
  again.revertTo(5);
  chain.revertTo(5);
  expect(dumpChain(again)).toEqual(dumpChain(chain));
});

test('rejects: another format, another interface', async () => {
  const chain = await createTestChain();
  const dump = dumpChain(chain);
  const { registry } = chain.runtime;
  for (const wrong of [{ version: 0 }, { interfaceSpec: 424 }])
    expect(() => loadChain({ registry, dump: { ...dump, ...wrong } as never })).toThrow(ChainError);
});
