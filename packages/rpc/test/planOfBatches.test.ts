/** What a plan says of calls that change what the next call finds, held to what then happens to everybody on a devnet. */
import { DEV_ACCOUNTS } from '@taokit/keys';
import { formatRao } from '@taokit/types';
import { type Call, callValue } from '@taokit/types/registry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IntentData } from '../src/intents/Intent.ts';
import { freeRao } from '../src/intents/shared/everything.ts';
import type { Writer } from '../src/writer/Writer.ts';
import { type DevnetClient, dev, devnetClient } from './support/devnetClient.ts';
import { asPlanned, compared, store } from './support/plannedWrites.ts';

const { Alice, Bob, Charlie } = DEV_ACCOUNTS;
const TAO = 1_000_000_000n;

let chain: DevnetClient;
let alice: Writer;
const key = (name: string) => dev(`Alice//${name}`).address;
const batch = (...intents: readonly IntentData[]) => ({ op: 'batch', intents }) as const;
const inner = (call: Call) => callValue(chain.client.interface, call);
const send = (rao: bigint): Call => ({
  path: 'Balances.transfer_keep_alive',
  arguments: { dest: Bob, value: rao },
});
const calls = (path: string, ...inside: readonly Call[]): Call => ({
  path,
  arguments: { calls: inside.map(inner) },
});

/** What is planned of intents is what happens to everybody, whether the chain makes them or not; gives the chain's error. */
async function held(...intents: readonly IntentData[]): Promise<string | undefined> {
  const { result, off } = await compared(
    chain,
    (writer) => writer.execute(batch(...intents), { evenIfItWouldFail: true }),
    alice,
  );
  expect(result.plan.failure?.error).toBe(result.error?.error);
  expect(off).toEqual({});
  return result.error?.error;
}

/** The same of a raw call. */
async function heldCall(call: Call): Promise<string | undefined> {
  const { result, off } = await compared(
    chain,
    (writer) => writer.executeRawCall(call, { evenIfItWouldFail: true }),
    alice,
  );
  expect(result.plan.failure?.error).toBe(result.error?.error);
  expect(off).toEqual({});
  return result.error?.error;
}

beforeAll(async () => {
  chain = await devnetClient();
  alice = chain.writer('Alice', { hotkey: Alice });
  // Pools and prices stand still, so that a plan of one block holds in the next.
  await alice.execute({ op: 'setSubnetEmissionEnabled', netuids: [1, 2], enabled: false });
  await store(chain, [
    ['SubtensorModule.SubnetMovingAlpha', [], { bits: 0n }],
    ['SubtensorModule.SubnetTAO', [1], 100_000n * TAO],
    ['SubtensorModule.SubnetAlphaIn', [1], 100_000n * TAO],
    ['SubtensorModule.SubnetMovingPrice', [1], { bits: 1n << 32n }],
  ]);
});
afterAll(() => chain.close());

describe('plan', () => {
  test('batches: a hotkey that becomes known can be staked with', async () => {
    const stake = { op: 'addStake', netuid: 1, amountTao: '1' };
    for (const [name, first] of [
      ['registered', { op: 'burnedRegister', netuid: 1 }],
      ['associated', { op: 'associateHotkey' }],
      ['founder', { op: 'registerSubnet' }],
    ] as const)
      expect(await held({ ...first, hotkeySs58: key(name) }, { ...stake, hotkeySs58: key(name) })).toBe(
        undefined,
      );
    expect(await held({ ...stake, hotkeySs58: key('nobody') })).toBe(
      'SubtensorModule.HotKeyAccountNotExists',
    );
  });

  test('batches: every seat makes the next one dearer, and nobody takes two', async () => {
    const seat = (name: string) => ({ op: 'burnedRegister', netuid: 1, hotkeySs58: key(name) });
    expect(await held(seat('1'), seat('2'), seat('3'))).toBeUndefined();
    expect(await held(seat('4'), seat('4'))).toBe('SubtensorModule.HotKeyAlreadyRegisteredInSubNet');
    const root = (name: string) => ({ op: 'rootRegister', hotkeySs58: key(name) });
    expect(await held(root('1'), root('2'))).toBe('SubtensorModule.TooManyRegistrationsThisBlock');
    expect(await held(root('1'))).toBeUndefined();
  });

  test('batches: every subnet makes the next one dearer', async () => {
    const found = (name: string) => ({ op: 'registerSubnet', hotkeySs58: key(name) });
    expect(await held(found('5'), found('6'))).toBeUndefined();
  });

  test('batches: what a seat locks is not free for more collateral', async () => {
    await store(chain, [['SubtensorModule.CollateralLockShare', [1], 0x7fff]]);
    const on = { netuid: 1, hotkeySs58: key('7') };
    const add = { op: 'addCollateral', ...on, amountAlpha: '3' };
    expect(await held({ op: 'burnedRegister', ...on }, add, add)).toBeUndefined();
  });

  test('batches: proxies that came or went before', async () => {
    const add = (delegateSs58: string) => ({ op: 'addProxy', delegateSs58 });
    expect(await held(add(Bob), add(Charlie))).toBeUndefined();
    expect(await held({ op: 'removeProxy', delegateSs58: Bob }, add(key('8')))).toBeUndefined();
    expect(await held(add(key('9')), add(key('9')))).toBe('Proxy.Duplicate');
    expect(await held({ op: 'removeProxies' }, { op: 'removeProxies' })).toBeUndefined();
    const pure = { op: 'createPureProxy', proxyType: 'Any' };
    expect(await held(pure, pure)).toBe('Proxy.Duplicate');
    expect(await held(pure, { ...pure, index: 1 })).toBeUndefined();
  });

  test('batches: a multisig that is open already is opened no more', async () => {
    const transfer = { op: 'transfer', destSs58: Bob, amountTao: '1' };
    const open = { op: 'multisigExecute', threshold: 2, otherSignatories: [Bob], call: transfer };
    expect(await held(open, open)).toBe('Multisig.NoTimepoint');
  });

  test('choices: the fallback is made where the main call fails, and nothing of that stays', async () => {
    const choose = (main: Call, fallback: Call): Call => ({
      path: 'Utility.if_else',
      arguments: { main: inner(main), fallback: inner(fallback) },
    });
    const fails = send(2_000_000n * TAO);
    expect(await heldCall(choose(send(TAO), send(2n * TAO)))).toBeUndefined();
    expect(
      await heldCall(choose(calls('Utility.batch_all', send(TAO), fails), send(2n * TAO))),
    ).toBeUndefined();
    expect(await heldCall(choose(fails, fails))).toBe('Token.FundsUnavailable');
  });

  test('choices: an order that is not foreseen to be made is held to the limit of its price', async () => {
    const stake: Call = {
      path: 'SubtensorModule.add_stake',
      arguments: { hotkey: Alice, netuid: 1, amount_staked: TAO },
    };
    const fails = calls('Utility.batch_all', stake, send(2_000_000n * TAO));
    const held = chain.writer('Alice', { policy: { maxPriceImpact: 0.5, allowRawCalls: true } });
    for (const [main, fallback] of [
      [fails, send(TAO)],
      [send(TAO), stake],
    ] as const) {
      const { violations } = await held.planRawCall({
        path: 'Utility.if_else',
        arguments: { main: inner(main), fallback: inner(fallback) },
      });
      expect(violations).toMatchObject([{ rule: 'maxPriceImpact' }]);
    }
  });

  test('batches: those that go on do without what fails, others stop there, others do nothing', async () => {
    const some = [send(TAO), send(2_000_000n * TAO), send(3n * TAO)] as const;
    for (const path of ['Utility.force_batch', 'Utility.batch', 'Utility.batch_all'])
      expect(await heldCall(calls(path, ...some)), path).toBe('Token.FundsUnavailable');
    const { effects } = await alice.planRawCall(calls('Utility.force_batch', ...some));
    const sent = effects.flatMap((effect) => (effect.kind === 'balance' ? [effect] : []));
    expect(sent.filter(({ reason }) => reason === 'sent').map(({ changeRao }) => -changeRao)).toEqual([
      TAO,
      3n * TAO,
    ]);
  });

  test('all: an account of which something is set aside keeps what it lives on', async () => {
    const charlie = chain.writer('Charlie');
    const all = { op: 'transferAll', destSs58: Bob, keepAlive: false } as const;
    await asPlanned(chain, charlie, batch({ op: 'addProxy', delegateSs58: Bob }, all));
    await asPlanned(chain, alice, { op: 'transfer', destSs58: Charlie, amountTao: '5' });
    await asPlanned(chain, charlie, all);
    await asPlanned(chain, alice, { op: 'transfer', destSs58: Charlie, amountTao: '5' });
    const most = (amountTao: string) =>
      ({ op: 'transfer', destSs58: Bob, amountTao, keepAlive: false }) as const;
    const { feeRao } = await charlie.plan(most('4.123456789'));
    const free = await freeRao(await chain.client.at('best'), Charlie);
    const { failure } = await charlie.plan(most(formatRao(free - feeRao - 100n)));
    expect(failure?.error).toBe('Token.Frozen');
    await asPlanned(chain, charlie, { op: 'removeProxies' });
    await asPlanned(chain, charlie, all);
    expect(await freeRao(await chain.client.at('best'), Charlie)).toBe(0n);
  });
});
