import { type Call, callValue } from '@taokit/types/registry';
import { beforeEach, describe, expect, test } from 'vitest';
import { accountOf, createTestChain, keyOf, submit } from '../../../testing/index.ts';
import { type Chain, checkInvariants } from '../../index.ts';
import { callHash } from '../../runtime/hashing.ts';
import { balanceOf } from '../balances/ledger.ts';
import { Announcements, Proxies } from './storage.ts';

let chain: Chain;
beforeEach(async () => {
  chain = await createTestChain();
});

const id = (name: string) => ({ type: 'Id', value: accountOf(name) });
const kind = (type: string) => ({ type, value: null });
const pay = (name: string, value: bigint): Call => ({
  path: 'Balances.transfer_keep_alive',
  arguments: { dest: id(name), value },
});
const call = (name: string, args: object): Call => ({ path: `Proxy.${name}`, arguments: { ...args } });
const inner = (of: Call) => callValue(chain.runtime.registry, of);
const add = (type: string, delay = 0) =>
  submit(chain, keyOf('Alice'), call('add_proxy', { delegate: id('Bob'), proxy_type: kind(type), delay }));
const asAlice = (of: Call) =>
  submit(chain, keyOf('Bob'), call('proxy', { real: id('Alice'), force_proxy_type: null, call: inner(of) }));
const executed = (events: readonly { path: string; fields: unknown }[]) =>
  events.find(({ path }) => path === 'Proxy.ProxyExecuted')!.fields;
const free = (name: string) => balanceOf(chain.state, accountOf(name)).free;

describe('proxy', () => {
  test('default: calls for the account, whose deposit is set aside', () => {
    add('Any');
    expect(balanceOf(chain.state, accountOf('Alice')).reserved).toBe(93_000_000n);
    const before = free('Alice');
    expect(executed(asAlice(pay('Charlie', 5_000n)).events)).toEqual({ result: { type: 'Ok', value: null } });
    expect(free('Alice')).toBe(before - 5_000n);
    submit(
      chain,
      keyOf('Alice'),
      call('remove_proxy', { delegate: id('Bob'), proxy_type: kind('Any'), delay: 0 }),
    );
    expect(balanceOf(chain.state, accountOf('Alice')).reserved).toBe(0n);
    expect(asAlice(pay('Charlie', 1n)).result).toMatchObject({ refusal: 'Proxy.NotProxy' });
    expect(checkInvariants(chain.runtime, chain.state)).toEqual([]);
  });

  test('filters: what the kind does not let through fails inside', () => {
    add('NonTransfer');
    const filtered = { result: { type: 'Err', value: expect.objectContaining({ type: 'Module' }) } };
    expect(executed(asAlice(pay('Charlie', 5_000n)).events)).toEqual(filtered);
    const more = call('add_proxy', { delegate: id('Eve'), proxy_type: kind('Any'), delay: 0 });
    expect(executed(asAlice(more).events)).toEqual(filtered);
    const batch = { path: 'Utility.batch_all', arguments: { calls: [inner(pay('Charlie', 1n))] } };
    expect(executed(asAlice(batch).events)).toEqual(filtered);
  });

  test('proxies are kept in order, each once', () => {
    add('Transfer');
    add('Any');
    expect(Proxies.get(chain.state, accountOf('Alice'))[0].map(({ proxy_type }) => proxy_type.type)).toEqual([
      'Any',
      'Transfer',
    ]);
    expect(add('Any').result).toMatchObject({ refusal: 'Proxy.Duplicate' });
  });
});

test('announced: not before the delay is over, and by anybody then', () => {
  add('Any', 3);
  const payment = pay('Charlie', 7_000n);
  expect(asAlice(payment).result).toMatchObject({ refusal: 'Proxy.Unannounced' });
  const hash = callHash(chain.runtime.registry, payment);
  submit(chain, keyOf('Bob'), call('announce', { real: id('Alice'), call_hash: hash }));
  expect(Announcements.get(chain.state, accountOf('Bob'))[1]).toBe(104_000_000n);
  const run = () =>
    submit(
      chain,
      keyOf('Dave'),
      call('proxy_announced', {
        delegate: id('Bob'),
        real: id('Alice'),
        force_proxy_type: null,
        call: inner(payment),
      }),
    );
  expect(run().result).toMatchObject({ refusal: 'Proxy.Unannounced' });
  chain.produceBlock();
  const before = free('Charlie');
  expect(run().result.ok).toBe(true);
  expect(free('Charlie')).toBe(before + 7_000n);
  expect(balanceOf(chain.state, accountOf('Bob')).reserved).toBe(0n);
});

test('create_pure, kill_pure: an account without a key', () => {
  const { events, produced } = submit(
    chain,
    keyOf('Alice'),
    call('create_pure', { proxy_type: kind('Any'), delay: 0, index: 0 }),
  );
  const { pure } = events.find(({ path }) => path === 'Proxy.PureCreated')!.fields as { pure: string };
  const kill = call('kill_pure', {
    spawner: id('Alice'),
    proxy_type: kind('Any'),
    index: 0,
    height: produced.block.header.number,
    ext_index: 1,
  });
  const args = { real: { type: 'Id', value: pure }, force_proxy_type: null, call: inner(kill) };
  expect(executed(submit(chain, keyOf('Alice'), call('proxy', args)).events)).toEqual({
    result: { type: 'Ok', value: null },
  });
  expect(balanceOf(chain.state, accountOf('Alice')).reserved).toBe(0n);
});

test('set_real_pays_fee: the account pays for its proxy', () => {
  add('Any');
  submit(chain, keyOf('Alice'), call('set_real_pays_fee', { delegate: id('Bob'), pays_fee: true }));
  const [alice, bob] = [free('Alice'), free('Bob')];
  const { feeRao } = asAlice(pay('Charlie', 5_000n));
  expect(free('Bob')).toBe(bob);
  expect(free('Alice')).toBe(alice - 5_000n - feeRao);
});
