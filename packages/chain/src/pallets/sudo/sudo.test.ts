import { type Call, callValue, decodeEvents } from '@taokit/types/registry';
import { expect, test } from 'vitest';
import { accountOf, createTestChain, keyOf, signTransaction, submit } from '../../../testing/index.ts';
import { rawKey, readRaw } from '../../state/rawStorage.ts';
import { ColdkeySwapAnnouncements } from '../subtensorModule/storage/keySwaps.ts';
import { Key } from './storage.ts';

const chain = await createTestChain();
const { registry } = chain.runtime;
const remark = callValue(registry, { path: 'System.remark', arguments: { remark: Uint8Array.of(1) } });
const force = callValue(registry, {
  path: 'Balances.force_transfer',
  arguments: {
    source: { type: 'Id', value: accountOf('Eve') },
    dest: { type: 'Id', value: accountOf('Bob') },
    value: 10n ** 18n,
  },
});

test('sudo: a call that fails is an event', () => {
  const { result } = submit(chain, keyOf('Alice'), { path: 'Sudo.sudo', arguments: { call: force } });
  expect(result.ok).toBe(true);
  const events = decodeEvents(registry, readRaw(chain.state, rawKey(registry, 'System.Events', []))!);
  expect(events.find(({ path }) => path === 'Sudo.Sudid')!.value).toMatchObject({
    sudo_result: { type: 'Err', value: { type: 'Arithmetic', value: { type: 'Underflow' } } },
  });
});

test('rejected: whoever does not hold it', () => {
  const call = { path: 'Sudo.sudo', arguments: { call: remark } };
  expect(chain.validate(signTransaction(chain, keyOf('Bob'), call))).toMatchObject({
    ok: false,
    refusal: 'Invalid.BadSigner',
  });
});

test('rejected before the other pallets are asked: one whose coldkey is being swapped', () => {
  const who = accountOf('Bob');
  ColdkeySwapAnnouncements.insert(chain.state, who, [1, `0x${'00'.repeat(32)}`]);
  const sudo = { path: 'Sudo.sudo', arguments: { call: remark } };
  const other = { path: 'System.remark', arguments: { remark: Uint8Array.of(1) } };
  const refusalOf = (call: Call) => chain.validate(signTransaction(chain, keyOf('Bob'), call));
  expect(refusalOf(sudo)).toMatchObject({ refusal: 'Invalid.BadSigner' });
  expect(refusalOf(other)).toMatchObject({ ok: false, refusal: expect.stringContaining('Custom') });
  ColdkeySwapAnnouncements.remove(chain.state, who);
});

test('sudo in sudo: the chain itself may call it, too', () => {
  const inner = callValue(registry, { path: 'Sudo.sudo', arguments: { call: remark } });
  const { events } = submit(chain, keyOf('Alice'), { path: 'Sudo.sudo', arguments: { call: inner } });
  expect(events.filter(({ path }) => path === 'Sudo.Sudid').map(({ fields }) => fields)).toEqual([
    { sudo_result: { type: 'Ok', value: null } },
    { sudo_result: { type: 'Ok', value: null } },
  ]);
});

test('set_key, remove_key', () => {
  const next = { type: 'Id', value: accountOf('Bob') };
  submit(chain, keyOf('Alice'), { path: 'Sudo.set_key', arguments: { new: next } });
  expect(Key.get(chain.state)).toBe(accountOf('Bob'));
  submit(chain, keyOf('Bob'), { path: 'Sudo.remove_key', arguments: {} });
  expect(Key.get(chain.state)).toBeUndefined();
});
