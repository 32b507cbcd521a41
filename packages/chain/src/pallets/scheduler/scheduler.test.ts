import { type Call, callValue } from '@taokit/types/registry';
import { beforeEach, expect, test } from 'vitest';
import { accountOf, asRoot, createTestChain, keyOf, submit } from '../../../testing/index.ts';
import { type Chain, checkInvariants } from '../../index.ts';
import { balanceOf } from '../balances/ledger.ts';
import { PreimageFor, RequestStatusFor } from '../preimage/storage.ts';
import { Agenda, Lookup } from './storage.ts';

let chain: Chain;
beforeEach(async () => {
  chain = await createTestChain();
});

const ID = `0x${'07'.repeat(32)}` as const;
const force = (value: bigint): Call => ({
  path: 'Balances.force_transfer',
  arguments: {
    source: { type: 'Id', value: accountOf('Bob') },
    dest: { type: 'Id', value: accountOf('Eve') },
    value,
  },
});
const free = (name: string) => balanceOf(chain.state, accountOf(name)).free;
const schedule = (name: string, args: object, call: Call) =>
  asRoot(chain, {
    path: `Scheduler.${name}`,
    arguments: {
      maybe_periodic: null,
      priority: 0,
      ...args,
      call: callValue(chain.runtime.registry, call),
    },
  });
const dispatched = (produced: { events: readonly { path: string }[] }) =>
  produced.events.filter(({ path }) => path === 'Scheduler.Dispatched').length;

test('schedule: in its block, as often as asked', () => {
  const before = free('Eve');
  schedule('schedule', { when: 3, maybe_periodic: [2, 2] }, force(1_000n));
  const counts = [2, 3, 4, 5, 6, 7].map(() => dispatched(chain.produceBlock()));
  expect(counts).toEqual([0, 1, 0, 1, 0, 0]);
  expect(free('Eve')).toBe(before + 2_000n);
  expect(Agenda.entries(chain.state)).toEqual([]);
});

test('schedule_named, cancel_named: by name', () => {
  schedule('schedule_named', { id: ID, when: 9 }, force(1_000n));
  expect(Lookup.get(chain.state, ID)).toEqual([9, 0]);
  expect(() => schedule('schedule_named', { id: ID, when: 9 }, force(1n))).toThrow();
  asRoot(chain, { path: 'Scheduler.cancel_named', arguments: { id: ID } });
  expect(Lookup.contains(chain.state, ID)).toBe(false);
  expect(Agenda.entries(chain.state)).toEqual([]);
});

test('set_retry: a call that fails is tried again', () => {
  schedule('schedule_after', { after: 1 }, force(10n ** 18n));
  asRoot(chain, { path: 'Scheduler.set_retry', arguments: { task: [3, 0], retries: 1, period: 2 } });
  const counts = [3, 4, 5, 6, 7].map(() => dispatched(chain.produceBlock()));
  expect(counts).toEqual([1, 0, 1, 0, 0]);
});

test('a long call waits as a preimage', () => {
  const remark = new Uint8Array(200).fill(7);
  schedule('schedule', { when: 3 }, { path: 'System.remark', arguments: { remark } });
  expect(PreimageFor.entries(chain.state)).toHaveLength(1);
  chain.produceBlock();
  expect(dispatched(chain.produceBlock())).toBe(1);
});

test('note_preimage, unnote_preimage: a deposit by length', () => {
  const bytes = new Uint8Array(10).fill(1);
  const note = { path: 'Preimage.note_preimage', arguments: { bytes } };
  const { events } = submit(chain, keyOf('Bob'), note);
  const { hash } = events.find(({ path }) => path === 'Preimage.Noted')!.fields as { hash: `0x${string}` };
  expect(balanceOf(chain.state, accountOf('Bob')).reserved).toBe(114_000_000n);
  expect(submit(chain, keyOf('Eve'), note).result).toMatchObject({ refusal: 'Preimage.AlreadyNoted' });
  const unnote = { path: 'Preimage.unnote_preimage', arguments: { hash } };
  expect(submit(chain, keyOf('Eve'), unnote).result).toMatchObject({ refusal: 'Preimage.NotAuthorized' });
  asRoot(chain, { path: 'Preimage.request_preimage', arguments: { hash } });
  asRoot(chain, { path: 'Preimage.unrequest_preimage', arguments: { hash } });
  expect(submit(chain, keyOf('Bob'), unnote).result.ok).toBe(true);
  expect(RequestStatusFor.contains(chain.state, hash)).toBe(false);
  expect(balanceOf(chain.state, accountOf('Bob')).reserved).toBe(0n);
  expect(checkInvariants(chain.runtime, chain.state)).toEqual([]);
});

test('a preimage that root unrequested is no harm to the block that would drop it', () => {
  const long: Call = { path: 'System.remark', arguments: { remark: new Uint8Array(200) } };
  schedule('schedule', { when: 6 }, long);
  const [[hash]] = RequestStatusFor.entries(chain.state)[0]!;
  const unrequest = () => asRoot(chain, { path: 'Preimage.unrequest_preimage', arguments: { hash } });
  unrequest();
  unrequest();
  expect(RequestStatusFor.entries(chain.state)).toEqual([]);
  for (let block = chain.head.header.number; block < 6; block++) chain.produceBlock();
  expect(Agenda.entries(chain.state)).toHaveLength(1);
});

test('schedule_after: as late as can be', () => {
  schedule('schedule_after', { after: 0xff_ff_ff_ff }, force(1n));
  expect(Agenda.entries(chain.state).map(([[when]]) => when)).toEqual([0xff_ff_ff_ff]);
});
