import { callValue } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { accountOf, createTestChain, keyOf, submit } from '../../../testing/index.ts';
import { signed } from '../../runtime/Origin.ts';
import { openBlock } from '../../runtime/openBlock.ts';
import { balanceOf } from '../balances/ledger.ts';
import { ColdkeySwapAnnouncements } from '../subtensorModule/storage/keySwaps.ts';
import { derivativeAccount } from './derivativeAccount.ts';

const chain = await createTestChain();
const { registry } = chain.runtime;

const pay = (name: string, value: bigint) =>
  callValue(registry, {
    path: 'Balances.transfer_keep_alive',
    arguments: { dest: { type: 'Id', value: accountOf(name) }, value },
  });
const utility = (name: string, args: object) => ({ path: `Utility.${name}`, arguments: { ...args } });
const free = (name: string) => balanceOf(chain.state, accountOf(name)).free;
const TOO_MUCH = 10n ** 18n;

describe('batch', () => {
  test('fails: calls before the one that fails stay, and less is paid', () => {
    const before = free('Bob');
    const calls = [pay('Bob', 1_000n), pay('Bob', TOO_MUCH), pay('Bob', 1_000n)];
    const { result, events, refTime } = submit(chain, keyOf('Alice'), utility('batch', { calls }));
    expect(result.ok).toBe(true);
    expect(free('Bob')).toBe(before + 1_000n);
    expect(events.find(({ path }) => path === 'Utility.BatchInterrupted')!.fields).toMatchObject({
      index: 1,
    });
    expect(refTime).toBeLessThan(chain.runtime.infoOf(utility('batch', { calls })).refTime);
  });

  test('rejects: a batch in a batch', () => {
    const inner = callValue(registry, utility('batch', { calls: [] }));
    const { result } = submit(chain, keyOf('Alice'), utility('batch', { calls: [inner] }));
    expect(result).toMatchObject({ ok: false, refusal: 'System.CallFiltered' });
  });
});

describe('batch_all', () => {
  test('fails: nothing stays', () => {
    const before = free('Bob');
    const calls = [pay('Bob', 1_000n), pay('Bob', TOO_MUCH)];
    const { result } = submit(chain, keyOf('Alice'), utility('batch_all', { calls }));
    expect(result).toMatchObject({ ok: false, refusal: 'Arithmetic.Underflow' });
    expect(free('Bob')).toBe(before);
  });
});

test('force_batch: goes on', () => {
  const before = free('Bob');
  const calls = [pay('Bob', TOO_MUCH), pay('Bob', 1_000n)];
  const { events } = submit(chain, keyOf('Alice'), utility('force_batch', { calls }));
  expect(free('Bob')).toBe(before + 1_000n);
  expect(events.some(({ path }) => path === 'Utility.BatchCompletedWithErrors')).toBe(true);
});

test('if_else: the second where the first fails', () => {
  const before = free('Bob');
  const args = { main: pay('Bob', TOO_MUCH), fallback: pay('Bob', 7_000n) };
  expect(submit(chain, keyOf('Alice'), utility('if_else', args)).result.ok).toBe(true);
  expect(free('Bob')).toBe(before + 7_000n);
});

test('as_derivative: pays from the derived account', () => {
  const derived = derivativeAccount(accountOf('Alice'), 5);
  const fund = {
    path: 'Balances.transfer_keep_alive',
    arguments: { dest: { type: 'Id', value: derived }, value: 10_000n },
  };
  submit(chain, keyOf('Alice'), fund);
  const { result } = submit(
    chain,
    keyOf('Alice'),
    utility('as_derivative', { index: 5, call: pay('Bob', 4_000n) }),
  );
  expect(result.ok).toBe(true);
  expect(balanceOf(chain.state, derived).free).toBe(6_000n);
});

test('dispatch_as: only root, through sudo', () => {
  const as_origin = { type: 'system', value: { type: 'Signed', value: accountOf('Charlie') } };
  const call = utility('dispatch_as', { as_origin, call: pay('Bob', 5_000n) });
  expect(submit(chain, keyOf('Alice'), call).result).toMatchObject({ refusal: 'BadOrigin' });
  const before = free('Charlie');
  const sudo = { path: 'Sudo.sudo', arguments: { call: callValue(registry, call) } };
  const { feeRao, events } = submit(chain, keyOf('Alice'), sudo);
  expect(free('Charlie')).toBe(before - 5_000n);
  expect(feeRao).toBe(0n);
  expect(events.find(({ path }) => path === 'Sudo.Sudid')!.fields).toEqual({
    sudo_result: { type: 'Ok', value: null },
  });
});

describe('what dispatch_as and sudo_as pass by', () => {
  const remark = callValue(registry, { path: 'System.remark', arguments: { remark: Uint8Array.of(1) } });
  const as = (call: ReturnType<typeof callValue>) => ({
    who: { type: 'Id', value: accountOf('Charlie') },
    call,
  });
  const batchOf = (inner: ReturnType<typeof callValue>) =>
    callValue(registry, utility('batch', { calls: [inner] }));

  test('the filter of the call they make, and not that of calls inside of it', () => {
    const run = (call: ReturnType<typeof callValue>) =>
      submit(chain, keyOf('Alice'), { path: 'Sudo.sudo_as', arguments: as(call) }).events.map(
        ({ path }) => path,
      );
    const two = batchOf(batchOf(remark));
    expect(run(two)).not.toContain('Utility.BatchInterrupted');
    expect(run(batchOf(two))).toContain('Utility.BatchInterrupted');
  });

  test('the guard: a coldkey that is being swapped is refused everything else', () => {
    const { runtime, state } = chain;
    const { context } = openBlock(runtime, state, chain.head.header.number);
    const who = accountOf('Charlie');
    ColdkeySwapAnnouncements.insert(state, who, [1, `0x${'00'.repeat(32)}`]);
    const call = { path: 'System.remark', arguments: { remark: Uint8Array.of(1) } };
    expect(context.dispatch(call, signed(who)).ok).toBe(false);
    expect(context.dispatchUnfiltered(call, signed(who)).ok).toBe(true);
    ColdkeySwapAnnouncements.remove(state, who);
  });
});
