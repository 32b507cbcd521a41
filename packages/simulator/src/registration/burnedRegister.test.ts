import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { fastParameters, ONE, owner, person, smallNetwork } from '../../test/smallNetwork.ts';
import { createChainState } from '../state/createChainState.ts';
import type { SubnetParameters } from '../state/SubnetParameters.ts';
import type { ChainEvent } from '../system/ChainEvent.ts';
import { produceBlock } from '../system/produceBlock.ts';
import { setWeights } from '../weights/setWeights.ts';
import { burnedRegister } from './burnedRegister.ts';

const people = ['a', 'b', 'c', 'd'].map(person);
const [a, b, c, d] = people as [
  (typeof people)[0],
  (typeof people)[0],
  (typeof people)[0],
  (typeof people)[0],
];

function startNetwork(parameters: Partial<SubnetParameters> = {}) {
  const state = createChainState(smallNetwork(people, { ...fastParameters, ...parameters }));
  produceBlock(state, referenceEngine, []);
  return { state, engine: referenceEngine, events: [] as ChainEvent[] };
}

const register = (context: ReturnType<typeof startNetwork>, someone: typeof a, netuid = 1) =>
  burnedRegister(context, someone.coldkey, { netuid, hotkey: someone.hotkey });

describe('burnedRegister', () => {
  test('default: the burn buys alpha that is recycled', () => {
    const context = startNetwork();
    const subnet = context.state.subnets.get(1)!;
    const before = { ...subnet.pool };
    expect(register(context, a)).toEqual({ ok: true });
    expect(context.state.accounts.get(a.account)!.freeRao).toBe(999n * ONE);
    expect(subnet.pool.taoRao).toBe(before.taoRao + ONE);
    expect(subnet.pool.alphaInRao).toBeLessThan(before.alphaInRao);
    expect(subnet.pool.alphaOutRao).toBe(before.alphaOutRao);
    expect(subnet.uids.get(a.hotkey)).toBe(1);
    expect(context.events).toEqual([
      { name: 'SubtensorModule.NeuronRegistered', netuid: 1, uid: 1, hotkey: a.hotkey },
    ]);
  });

  test('behaviour: a full subnet gives the earliest seat without emission, but never the owner', () => {
    const context = startNetwork({ maxUids: 3, immunityPeriodBlocks: 2 });
    register(context, a);
    register(context, b);
    for (let block = 0; block < 3; block += 1) produceBlock(context.state, referenceEngine, []);
    expect(register(context, c)).toEqual({ ok: true });
    const subnet = context.state.subnets.get(1)!;
    expect(subnet.neurons.map(({ hotkey }) => hotkey)).toEqual([
      person('owner-1').hotkey,
      c.hotkey,
      b.hotkey,
    ]);
    expect(subnet.uids.has(a.hotkey)).toBe(false);
    expect(register(context, d)).toEqual({ ok: true });
    expect(subnet.uids.get(d.hotkey)).toBe(2);
    expect(owner.coldkey).toBe(context.state.owners.get(subnet.neurons[0]!.hotkey));
  });

  test('behaviour: the new neuron inherits no weights, and none are left on it', () => {
    const context = startNetwork({ maxUids: 2, immunityPeriodBlocks: 1 });
    register(context, a);
    const subnet = context.state.subnets.get(1)!;
    subnet.neurons[0]!.validatorPermit = true;
    const order = { netuid: 1, uids: [1], values: [1], versionKey: 0n };
    expect(setWeights(context, subnet.ownerHotkey, order).ok).toBe(true);
    produceBlock(context.state, referenceEngine, []);
    register(context, b);
    expect(subnet.neurons[0]!.weights).toEqual({ uids: [1], values: [0] });
    expect(subnet.neurons[1]!.weights).toEqual({ uids: [], values: [] });
  });

  test('behaviour: an account that holds just the burn keeps its existential deposit and pays that much less', () => {
    const context = startNetwork();
    context.state.accounts.get(a.account)!.freeRao = ONE;
    context.state.totalIssuanceRao -= 999n * ONE;
    expect(register(context, a)).toEqual({ ok: true });
    expect(context.state.accounts.get(a.account)!.freeRao).toBe(500n);
    produceBlock(context.state, referenceEngine, []);
  });

  test('behaviour: the burn falls while nobody registers, and rises with demand', () => {
    const context = startNetwork({ targetRegistrationsPerInterval: 1, adjustmentIntervalBlocks: 5 });
    const subnet = context.state.subnets.get(1)!;
    for (let block = 0; block < 6; block += 1) produceBlock(context.state, referenceEngine, []);
    expect(subnet.burnRao).toBeLessThan(ONE);
    const low = subnet.burnRao;
    for (const someone of [a, b, c]) register(context, someone);
    for (let block = 0; block < 6; block += 1) produceBlock(context.state, referenceEngine, []);
    expect(subnet.burnRao).toBeGreaterThan(low);
  });

  test('rejects: by the name of the chain', () => {
    const context = startNetwork({ targetRegistrationsPerInterval: 1, maxRegistrationsPerBlock: 4 });
    expect(register(context, a, 0)).toMatchObject({
      error: 'SubtensorModule.RegistrationNotPermittedOnRootSubnet',
    });
    expect(register(context, a, 7)).toMatchObject({ error: 'SubtensorModule.SubNetworkDoesNotExist' });
    expect(register(context, a)).toEqual({ ok: true });
    expect(register(context, a)).toMatchObject({ error: 'SubtensorModule.HotKeyAlreadyRegisteredInSubNet' });
    expect(burnedRegister(context, b.coldkey, { netuid: 2, hotkey: a.hotkey })).toMatchObject({
      error: 'SubtensorModule.NonAssociatedColdKey',
    });
    register(context, b);
    register(context, c);
    expect(register(context, d)).toMatchObject({ error: 'SubtensorModule.TooManyRegistrationsThisInterval' });
    const closed = startNetwork({ registrationAllowed: false });
    expect(register(closed, a)).toMatchObject({ error: 'SubtensorModule.SubNetRegistrationDisabled' });
    const narrow = startNetwork({ maxRegistrationsPerBlock: 1 });
    register(narrow, a);
    expect(register(narrow, b)).toMatchObject({ error: 'SubtensorModule.TooManyRegistrationsThisBlock' });
    const poor = startNetwork();
    poor.state.subnets.get(1)!.burnRao = 5_000n * ONE;
    expect(register(poor, a)).toMatchObject({ error: 'SubtensorModule.NotEnoughBalanceToStake' });
  });
});
