import { beforeEach, describe, expect, test } from 'vitest';
import { account, type SubnetWorld, subnetWorld } from '../../../testing/subnetWorld.ts';
import { LastEpochBlock, PendingEpochAt } from '../subtensorModule/storage/epochs.ts';
import {
  BondsMovingAverage,
  ImmunityPeriod,
  Kappa,
  Rho,
  Tempo,
} from '../subtensorModule/storage/hyperparameters.ts';
import {
  NetworkPowRegistrationAllowed,
  NetworkRegistrationAllowed,
} from '../subtensorModule/storage/registration.ts';
import {
  MechanismEmissionSplit,
  NetworkRateLimit,
  SubnetLimit,
  SubnetOwner,
} from '../subtensorModule/storage/subnets.ts';
import { adminUtils } from './index.ts';

let world: SubnetWorld;

beforeEach(async () => {
  world = await subnetWorld();
  NetworkRateLimit.insert(world.state, 0n);
  world.done('Alice', 'SubtensorModule.register_network', { hotkey: account('Alice//owner') });
});

const setRho = (who: string, rho = 5) => world.call(who, 'AdminUtils.sudo_set_rho', { netuid: 1, rho });

describe('setters of the owner', () => {
  test('owner and root may, nobody else', () => {
    expect(setRho('Bob')).toMatchObject({ refusal: 'BadOrigin' });
    expect(setRho('Alice')).toEqual({ ok: true });
    expect(Rho.get(world.state, 1)).toBe(5);
    expect(setRho('root', 6)).toEqual({ ok: true });
    expect(Rho.get(world.state, 1)).toBe(6);
  });

  test('the owner waits two tempos for each parameter', () => {
    expect(setRho('Alice')).toEqual({ ok: true });
    LastEpochBlock.insert(world.state, 1, 1_700n);
    world.goTo(1_719);
    expect(setRho('Alice')).toMatchObject({ refusal: 'SubtensorModule.TxRateLimitExceeded' });
    const other = { netuid: 1, immunity_period: 9 };
    expect(world.call('Alice', 'AdminUtils.sudo_set_immunity_period', other)).toEqual({ ok: true });
    expect(ImmunityPeriod.get(world.state, 1)).toBe(9);
    expect(world.events('SubtensorModule.ImmunityPeriodSet')).toEqual([[1, 9]]);
    world.goTo(1_720);
    expect(setRho('Alice')).toEqual({ ok: true });
  });

  test('near an epoch nobody changes anything, root included', () => {
    LastEpochBlock.insert(world.state, 1, 649n);
    const frozen = { refusal: 'SubtensorModule.AdminActionProhibitedDuringWeightsWindow' };
    expect(setRho('root')).toMatchObject(frozen);
    LastEpochBlock.insert(world.state, 1, 650n);
    expect(setRho('root')).toEqual({ ok: true });
    PendingEpochAt.insert(world.state, 1, 1_001n);
    expect(setRho('root')).toMatchObject(frozen);
  });

  test('bounds: some for the owner alone', () => {
    const average = (who: string) =>
      world.call(who, 'AdminUtils.sudo_set_bonds_moving_average', {
        netuid: 1,
        bonds_moving_average: 975_001n,
      });
    expect(average('Alice')).toMatchObject({ refusal: 'AdminUtils.BondsMovingAverageMaxReached' });
    expect(average('root')).toEqual({ ok: true });
    expect(BondsMovingAverage.get(world.state, 1)).toBe(975_001n);
    const halfLife = { netuid: 1, burn_half_life: 0 };
    const zero = world.call('root', 'AdminUtils.sudo_set_burn_half_life', halfLife);
    expect(zero).toMatchObject({ refusal: 'AdminUtils.InvalidValue' });
    const low = world.call('Alice', 'AdminUtils.sudo_set_max_burn', { netuid: 1, max_burn: 100_000_000n });
    expect(low).toMatchObject({ refusal: 'AdminUtils.ValueNotInBounds' });
    const uids = world.call('Alice', 'AdminUtils.sudo_set_max_allowed_uids', {
      netuid: 1,
      max_allowed_uids: 257,
    });
    expect(uids).toMatchObject({ refusal: 'AdminUtils.MaxAllowedUidsGreaterThanDefaultMaxAllowedUids' });
  });

  test('bonds: the owner’s bound is asked before the subnet’s existence', () => {
    SubnetOwner.insert(world.state, 9, account('Alice'));
    Tempo.insert(world.state, 9, 0);
    const average = (bonds_moving_average: bigint) =>
      world.call('Alice', 'AdminUtils.sudo_set_bonds_moving_average', { netuid: 9, bonds_moving_average });
    expect(average(975_001n)).toMatchObject({ refusal: 'AdminUtils.BondsMovingAverageMaxReached' });
    expect(average(975_000n)).toMatchObject({ refusal: 'AdminUtils.SubnetDoesNotExist' });
  });

  test('the tempo: the owner from 360 to 50 400, root any; the cycle begins anew', () => {
    const set = (who: string, tempo: number) =>
      world.call(who, 'AdminUtils.sudo_set_tempo', { netuid: 1, tempo });
    expect(set('Alice', 359)).toMatchObject({ refusal: 'SubtensorModule.TempoOutOfBounds' });
    expect(set('Alice', 400)).toEqual({ ok: true });
    expect(LastEpochBlock.get(world.state, 1)).toBe(1_000n);
    expect(set('Alice', 401)).toMatchObject({ refusal: 'SubtensorModule.TxRateLimitExceeded' });
    expect(set('root', 7)).toMatchObject({ ok: true });
    expect(Tempo.get(world.state, 1)).toBe(7);
    SubnetOwner.insert(world.state, 9, account('Alice'));
    const absent = world.call('Alice', 'AdminUtils.sudo_set_tempo', { netuid: 9, tempo: 359 });
    expect(absent).toMatchObject({ refusal: 'SubtensorModule.SubnetNotExists' });
  });

  test('burn and work cannot both be off', () => {
    const set = (call: 'network' | 'network_pow', registration_allowed: boolean) =>
      world.call('Alice', `AdminUtils.sudo_set_${call}_registration_allowed`, {
        netuid: 1,
        registration_allowed,
      });
    expect(set('network', false)).toMatchObject({ refusal: 'AdminUtils.InvalidValue' });
    expect(set('network_pow', true)).toEqual({ ok: true });
    expect(set('network', false)).toEqual({ ok: true });
    expect(NetworkRegistrationAllowed.get(world.state, 1)).toBe(false);
    expect(NetworkPowRegistrationAllowed.get(world.state, 1)).toBe(true);
  });

  test('a subnet that is not there, near its epoch: burn asks for the subnet first, work for the window', () => {
    const { state } = world;
    Tempo.insert(state, 9, 360);
    LastEpochBlock.insert(state, 9, 645n);
    const set = (call: 'network' | 'network_pow', netuid: number) =>
      world.call('root', `AdminUtils.sudo_set_${call}_registration_allowed`, {
        netuid,
        registration_allowed: true,
      });
    const isNear = { refusal: 'SubtensorModule.AdminActionProhibitedDuringWeightsWindow' };
    const isAbsent = { refusal: 'AdminUtils.SubnetDoesNotExist' };
    expect(set('network', 9)).toMatchObject(isAbsent);
    expect(set('network_pow', 9)).toMatchObject(isNear);
    LastEpochBlock.insert(state, 9, 999n);
    expect(set('network_pow', 9)).toMatchObject(isAbsent);
    Tempo.insert(state, 0, 0);
    expect(set('network_pow', 0)).toMatchObject({ refusal: 'AdminUtils.NotPermittedOnRootSubnet' });
  });

  test('a split has as many parts as there are mechanisms, and sums to 65535', () => {
    const split = (maybe_split: readonly number[] | null) =>
      world.call('root', 'AdminUtils.sudo_set_mechanism_emission_split', { netuid: 1, maybe_split });
    world.done('root', 'AdminUtils.sudo_set_max_allowed_uids', { netuid: 1, max_allowed_uids: 128 });
    world.done('root', 'AdminUtils.sudo_set_mechanism_count', { netuid: 1, mechanism_count: 2 });
    expect(split([65_535, 0, 0])).toMatchObject({ refusal: 'SubtensorModule.InvalidValue' });
    expect(split([65_534, 0])).toMatchObject({ refusal: 'SubtensorModule.InvalidValue' });
    expect(split([65_000, 535])).toEqual({ ok: true });
    expect(MechanismEmissionSplit.get(world.state, 1)).toEqual([65_000, 535]);
    expect(split(null)).toEqual({ ok: true });
    expect(MechanismEmissionSplit.get(world.state, 1)).toBeUndefined();
  });
});

describe('setters of root', () => {
  test('the owner may not', () => {
    const kappa = { netuid: 1, kappa: 7 };
    expect(world.call('Alice', 'AdminUtils.sudo_set_kappa', kappa)).toMatchObject({ refusal: 'BadOrigin' });
    world.done('root', 'AdminUtils.sudo_set_kappa', kappa);
    expect(Kappa.get(world.state, 1)).toBe(7);
    const none = world.call('root', 'AdminUtils.sudo_set_kappa', { netuid: 9, kappa: 7 });
    expect(none).toMatchObject({ refusal: 'AdminUtils.SubnetDoesNotExist' });
    world.done('root', 'AdminUtils.sudo_set_subnet_limit', { max_subnets: 3 });
    expect(SubnetLimit.get(world.state)).toBe(3);
    expect(world.events('SubtensorModule.SubnetLimitSet')).toEqual([[3]]);
  });
});

test('every setter is a call of the interface, once', () => {
  const { registry } = world.context().runtime;
  const paths = adminUtils.calls.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  const names = new Set(namesOf(registry));
  expect(paths.filter((path) => !names.has(path.split('.')[1]!))).toEqual([]);
});

function namesOf(registry: {
  readonly pallets: readonly { readonly name: string; readonly calls?: number }[];
  readonly types: unknown;
}): readonly string[] {
  const { calls } = registry.pallets.find(({ name }) => name === 'AdminUtils')!;
  const [, , variants] = (registry.types as Record<number, [string, string, [string][]]>)[calls!]!;
  return variants.map(([name]) => name);
}

describe('what root alone set at 425', () => {
  const call = (who: string, name: string, args: object) =>
    world.call(who, `AdminUtils.${name}` as never, { netuid: 1, ...args });

  beforeEach(async () => {
    world = await subnetWorld(425);
    NetworkRateLimit.insert(world.state, 0n);
    world.done('Alice', 'SubtensorModule.register_network', { hotkey: account('Alice//owner') });
  });

  test('the tempo', () => {
    expect(call('Alice', 'sudo_set_tempo', { tempo: 400 })).toMatchObject({ refusal: 'BadOrigin' });
    expect(call('root', 'sudo_set_tempo', { tempo: 1 })).toEqual({ ok: true });
    expect(Tempo.get(world.state, 1)).toBe(1);
  });

  test('registrations, any at any time; nobody those by work', () => {
    const off = { registration_allowed: false };
    expect(call('Alice', 'sudo_set_network_registration_allowed', off)).toMatchObject({
      refusal: 'BadOrigin',
    });
    expect(call('root', 'sudo_set_network_registration_allowed', off)).toEqual({ ok: true });
    expect(NetworkRegistrationAllowed.get(world.state, 1)).toBe(false);
    for (const who of ['Alice', 'root'])
      expect(call(who, 'sudo_set_network_pow_registration_allowed', off)).toMatchObject({
        refusal: 'AdminUtils.POWRegistrationDisabled',
      });
  });
});

test.each([423, 424])('ranges of a release before 425 (%i) are those of 425', async (spec) => {
  world = await subnetWorld(spec);
  NetworkRateLimit.insert(world.state, 0n);
  world.done('Alice', 'SubtensorModule.register_network', { hotkey: account('Alice//owner') });
  const call = (name: string, args: object) => world.call('Alice', name as never, { netuid: 1, ...args });
  expect(call('SubtensorModule.set_tempo', { tempo: 359 })).toMatchObject({
    refusal: 'SubtensorModule.TempoOutOfBounds',
  });
  expect(call('SubtensorModule.set_activity_cutoff_factor', { factor_milli: 999 })).toMatchObject({
    refusal: 'SubtensorModule.ActivityCutoffFactorMilliOutOfBounds',
  });
  expect(call('AdminUtils.sudo_set_owner_immune_neuron_limit', { immune_neurons: 11 })).toMatchObject({
    refusal: 'SubtensorModule.InvalidValue',
  });
});

test('calls of burns, cuts and collateral are operational', () => {
  const { infoOf } = world.context().runtime;
  const classOf = (name: string) => infoOf({ path: `AdminUtils.${name}`, arguments: {} }).class;
  expect(classOf('sudo_set_burn_half_life')).toBe('Operational');
  expect(classOf('sudo_set_rho')).toBe('Normal');
});

test('at 425 they take what the pallet says, before fees are known call by call', async () => {
  world = await subnetWorld(425);
  const { infoOf } = world.context().runtime;
  const { refTime } = infoOf({ path: 'AdminUtils.sudo_set_burn_half_life', arguments: {} });
  // Four reads and a write of storage.
  expect(refTime).toBe(25_000_000n + 4n * 25_000_000n + 100_000_000n);
});
