import { callSupport, storageSupport } from '@taokit/chain';
import { loadRegistry } from '@taokit/types/registry';
import { expect, test } from 'vitest';
import { PALLETS } from '../pallets/index.ts';
import { ROOT } from '../runtime/Origin.ts';
import { openBlock } from '../runtime/openBlock.ts';
import { createRuntime } from '../runtime/Runtime.ts';
import { whyRefused } from '../runtime/refusedCalls.ts';
import { createState } from '../state/createState.ts';

const registry = await loadRegistry();
const calls = callSupport(registry);

test('every call of the interface is answered, or refused by its name with a reason', () => {
  const runtime = createRuntime(registry, 475, PALLETS);
  const { context } = openBlock(runtime, createState(registry), 1);
  expect(calls).toHaveLength(311);
  for (const { path, support, ...rest } of calls) {
    if (support === 'live') {
      expect(whyRefused(path), path).toBeUndefined();
      continue;
    }
    const reason = whyRefused(path);
    expect(rest, path).toEqual({ reason });
    expect(reason, path).toBeTypeOf('string');
    const refused = context.dispatch({ path, arguments: {} } as never, ROOT);
    expect(refused).toEqual({
      ok: false,
      refusal: 'System.CallFiltered',
      reason: `${path} is not supported by this chain: ${reason}.`,
    });
  }
});

test('what is refused is out of scope: contracts, EVM, finality, code, safe mode', () => {
  const refused = calls.filter(({ support }) => support === 'refused');
  const counts = new Map<string, number>();
  for (const { path } of refused) {
    const pallet = path.split('.')[0]!;
    counts.set(pallet, (counts.get(pallet) ?? 0) + 1);
  }
  expect([...counts]).toEqual([
    ['System', 4],
    ['Grandpa', 3],
    ['AdminUtils', 1],
    ['SafeMode', 8],
    ['Ethereum', 1],
    ['EVM', 6],
    ['BaseFee', 2],
    ['Contracts', 10],
  ]);
});

test('a call that no interface knows is refused too, and a pallet left out is named', () => {
  const without = callSupport(registry, []);
  expect(without.filter(({ support }) => support === 'live')).toEqual([]);
  expect(without.find(({ path }) => path === 'Balances.burn')).toMatchObject({
    support: 'refused',
    reason: 'no pallet here answers it',
  });
});

test('storage items are kept or absent; all of the subtensor pallet and of the pools are kept', () => {
  const items = storageSupport(registry);
  expect(items).toHaveLength(402);
  const absent = items.filter(({ support }) => support === 'absent').map(({ path }) => path);
  expect(absent.filter((path) => path.startsWith('SubtensorModule.'))).toEqual([]);
  expect(absent).toContain('EVM.AccountCodes');
  expect(new Set(items.map(({ path }) => path)).size).toBe(402);
});
