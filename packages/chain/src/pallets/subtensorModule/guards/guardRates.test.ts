import { beforeEach, expect, test } from 'vitest';
import { askGuard } from '../../../../testing/askGuard.ts';
import { account, type SubnetWorld, subnetWorld } from '../../../../testing/subnetWorld.ts';
import { CommitRevealWeightsEnabled, WeightsSetRateLimit } from '../storage/hyperparameters.ts';
import { NetworkRateLimit } from '../storage/subnets.ts';
import { guardRates } from './guardRates.ts';

let world: SubnetWorld;

/** Subnet 1 with the owner's neuron, whose weights count as of block 1 000. */
beforeEach(async () => {
  world = await subnetWorld();
  NetworkRateLimit.insert(world.state, 0n);
  world.done('Alice', 'SubtensorModule.register_network', { hotkey: account('Alice//owner') });
  WeightsSetRateLimit.insert(world.state, 1, 100n);
  CommitRevealWeightsEnabled.insert(world.state, 1, false);
});

const ask = (path: string, args = {}, { spec = 475, who = 'Alice//owner' } = {}) =>
  askGuard(guardRates, { ...world.context(), spec }, account(who), path, { netuid: 1, ...args });

test.each([
  ['commit_weights', 'CommittingWeightsTooFast', 'CommittingWeightsTooFast'],
  ['commit_mechanism_weights', 'CommittingWeightsTooFast', 'CommittingWeightsTooFast'],
  ['commit_timelocked_weights', undefined, 'CommittingWeightsTooFast'],
  ['commit_timelocked_mechanism_weights', undefined, 'CommittingWeightsTooFast'],
  ['commit_crv3_mechanism_weights', undefined, 'CommittingWeightsTooFast'],
  ['set_weights', 'SettingWeightsTooFast', 'SettingWeightsTooFast'],
  ['set_mechanism_weights', 'SettingWeightsTooFast', 'SettingWeightsTooFast'],
  ['batch_set_weights', undefined, undefined],
  ['batch_commit_weights', undefined, undefined],
])('guardRates: %s waits, at 425: %s, at 475: %s', (path, at425, at475) => {
  const args = path.includes('mechanism') ? { mecid: 0 } : {};
  world.goTo(1_099);
  expect([425, 475].map((spec) => ask(path, args, { spec }))).toEqual([at425, at475]);
  world.goTo(1_100);
  expect([425, 475].map((spec) => ask(path, args, { spec }))).toEqual([undefined, undefined]);
});

test('guardRates: plain weights wait where they are not committed first', () => {
  CommitRevealWeightsEnabled.insert(world.state, 1, true);
  expect(ask('set_weights')).toBeUndefined();
  expect(ask('set_weights', {}, { who: 'Dave' })).toBeUndefined();
});

test('guardRates: who has no uid is refused since 475, and a mechanism that is not there is too fast', () => {
  const of = (spec: number, who: string, mecid: number) =>
    ask('commit_mechanism_weights', { mecid }, { spec, who });
  world.goTo(2_000);
  expect(of(425, 'Dave', 0)).toBeUndefined();
  expect(of(475, 'Dave', 0)).toBe('HotKeyNotRegisteredInSubNet');
  expect(of(475, 'Alice//owner', 0)).toBeUndefined();
  expect(of(475, 'Alice//owner', 1)).toBe('CommittingWeightsTooFast');
});

test('guardRates: a subnet after another one; with its identity the call itself says so', () => {
  NetworkRateLimit.insert(world.state, 50n);
  world.goTo(1_049);
  const args = { hotkey: account('Bob//hotkey') };
  expect(ask('register_network', args, { spec: 425 })).toBe('NetworkTxRateLimitExceeded');
  expect(ask('register_network', args)).toBe('NetworkTxRateLimitExceeded');
  expect(ask('register_network_with_identity', args)).toBeUndefined();
  world.goTo(1_050);
  expect(ask('register_network', args)).toBeUndefined();
});
