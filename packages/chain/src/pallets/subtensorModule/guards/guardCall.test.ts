import { beforeEach, describe, expect, test } from 'vitest';
import { askGuard } from '../../../../testing/askGuard.ts';
import { account, type SubnetWorld, subnetWorld } from '../../../../testing/subnetWorld.ts';
import { ServingRateLimit } from '../storage/hyperparameters.ts';
import { ColdkeySwapAnnouncements } from '../storage/keySwaps.ts';
import { AssociatedEvmAddress } from '../storage/serving.ts';
import { MinDelegateTake } from '../storage/staking.ts';
import { NetworkRateLimit } from '../storage/subnets.ts';
import { guardCall } from './guardCall.ts';
import { guardEvmKey } from './guardEvmKey.ts';
import { guardServing } from './guardServing.ts';
import { guardTake } from './guardTake.ts';

let world: SubnetWorld;
const owner = account('Alice//owner');

beforeEach(async () => {
  world = await subnetWorld();
  NetworkRateLimit.insert(world.state, 0n);
  world.done('Alice', 'SubtensorModule.register_network', { hotkey: owner });
});

const AXON = {
  netuid: 1,
  version: 1,
  ip: 134_744_072n,
  port: 8_091,
  ip_type: 4,
  protocol: 4,
  placeholder1: 0,
  placeholder2: 0,
};

test.each([
  ['Alice', { take: 5_897 }, 'DelegateTakeTooLow'],
  ['Alice', { take: 11_797 }, 'DelegateTakeTooHigh'],
  ['Alice', { hotkey: account('nobody'), take: 60_000 }, 'DelegateTakeTooHigh'],
  ['Alice', { hotkey: account('nobody') }, 'HotKeyAccountNotExists'],
  ['Bob', {}, 'NonAssociatedColdKey'],
  ['Alice', {}, undefined],
] as const)('guardTake: of %s, %o: %s', (who, args, error) => {
  MinDelegateTake.insert(world.state, 5_898);
  for (const way of ['increase_take', 'decrease_take'])
    expect(
      askGuard(guardTake, world.context(), account(who), way, { hotkey: owner, take: 8_000, ...args }),
    ).toBe(error);
});

describe('guardServing', () => {
  test.each([
    ['Bob//hotkey', {}, 'HotKeyNotRegisteredInNetwork'],
    ['Alice//owner', { ip_type: 5 }, 'InvalidIpType'],
    ['Alice//owner', { ip: 0x7f00_0001n }, 'InvalidIpAddress'],
    ['Alice//owner', { port: 0 }, 'InvalidPort'],
    ['Alice//owner', {}, undefined],
  ] as const)('of %s, %o: %s', (who, args, error) => {
    for (const path of ['serve_axon', 'serve_axon_tls', 'serve_prometheus'])
      expect(askGuard(guardServing, world.context(), account(who), path, { ...AXON, ...args })).toBe(error);
  });

  test('an axon may have the address of zeros, metrics may not; both wait', () => {
    const { state } = world;
    const ask = (path: string, args = {}) =>
      askGuard(guardServing, world.context(), owner, path, { ...AXON, ...args });
    expect(ask('serve_axon', { ip: 0n })).toBeUndefined();
    expect(ask('serve_prometheus', { ip: 0n })).toBe('InvalidIpAddress');
    ServingRateLimit.insert(state, 1, 50n);
    world.done('Alice//owner', 'SubtensorModule.serve_axon', AXON);
    expect(ask('serve_axon_tls')).toBe('ServingRateLimitExceeded');
    expect(ask('serve_prometheus')).toBeUndefined();
  });
});

test('guardEvmKey: a neuron, and a day after the last address', () => {
  const ask = (who: string) =>
    askGuard(guardEvmKey, world.context(), account(who), 'associate_evm_key', { netuid: 1 });
  expect(ask('Bob//hotkey')).toBe('HotKeyNotRegisteredInSubNet');
  AssociatedEvmAddress.insert(world.state, 1, 0, [`0x${'00'.repeat(20)}`, 1_000n]);
  world.goTo(8_199);
  expect(ask('Alice//owner')).toBe('EvmKeyAssociateRateLimitExceeded');
  world.goTo(8_200);
  expect(ask('Alice//owner')).toBeUndefined();
});

describe('guardCall', () => {
  test('who announced a swap hears of that first', () => {
    ColdkeySwapAnnouncements.insert(world.state, account('Bob'), [1, `0x${'00'.repeat(32)}`]);
    expect(askGuard(guardCall, world.context(), account('Bob'), 'serve_axon', AXON)).toBe(
      'ColdkeySwapAnnounced',
    );
    expect(askGuard(guardCall, world.context(), account('Dave'), 'serve_axon', AXON)).toBe(
      'HotKeyNotRegisteredInNetwork',
    );
  });

  test('in spec 300 only announced swaps were asked for', () => {
    const context = { ...world.context(), spec: 300 };
    expect(askGuard(guardCall, context, account('Dave'), 'serve_axon', AXON)).toBeUndefined();
  });

  test('inside of a batch as well', () => {
    const call = { type: 'SubtensorModule', value: { type: 'serve_axon', value: AXON } };
    world.done('Dave', 'Utility.force_batch', { calls: [call] });
    expect(world.events('Utility.ItemFailed')).toHaveLength(1);
  });
});
