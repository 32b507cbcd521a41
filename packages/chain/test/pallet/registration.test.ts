import { beforeEach, describe, expect, test } from 'vitest';
import { raiseRegistrationBurn } from '../../src/pallets/subtensorModule/registration/burnPrice.ts';
import { isImmune, neuronToPrune } from '../../src/pallets/subtensorModule/registration/neuronToPrune.ts';
import { stepRegistrationTerms } from '../../src/pallets/subtensorModule/registration/stepRegistrationTerms.ts';
import {
  ImmuneOwnerUidsLimit,
  ImmunityPeriod,
  MaxAllowedUids,
  MinNonImmuneUids,
} from '../../src/pallets/subtensorModule/storage/hyperparameters.ts';
import {
  BlockAtRegistration,
  Emission,
  Keys,
  LastUpdate,
  SubnetworkN,
  Uids,
} from '../../src/pallets/subtensorModule/storage/neurons.ts';
import {
  Burn,
  BurnHalfLife,
  BurnIncreaseMult,
  MaxBurn,
  MinBurn,
  NetworkRegistrationAllowed,
  RAORecycledForRegistration,
  RegistrationsThisBlock,
} from '../../src/pallets/subtensorModule/storage/registration.ts';
import { Axons } from '../../src/pallets/subtensorModule/storage/serving.ts';
import { Owner } from '../../src/pallets/subtensorModule/storage/staking.ts';
import { accountOf, type EconomyWorld, writeHotkey } from '../../testing/index.ts';
import { palletWorld } from './palletWorld.ts';

// What `tests/registration.rs` states, spec 425. Reserves are its own; a burn is at least what mainnet's pools can swap.

const RESERVE = 1_000_000_000_000n;
const U64_MAX = (1n << 64n) - 1n;
const ONE = 1n << 64n;
let world: EconomyWorld;

beforeEach(() => {
  world = palletWorld([[RESERVE, RESERVE]], { rich: ['Miner', 'Other'] });
  const { state } = world;
  BurnIncreaseMult.insert(state, 1, { bits: ONE });
  BurnHalfLife.insert(state, 1, 1);
  MinBurn.insert(state, 1, 0n);
  MaxBurn.insert(state, 1, U64_MAX);
  Burn.insert(state, 1, 1_000_000n);
});

const register = (who = 'Miner', hotkey = 'Hot', netuid = 1) =>
  world.call(who, 'SubtensorModule.burned_register', { netuid, hotkey: accountOf(hotkey) });

/** Blocks after this one, of which only the prices of registrations are looked at. */
function step(blocks: number): void {
  for (let i = 0; i < blocks; i++) {
    world.skipTo(world.context.block + 1);
    stepRegistrationTerms(world.context);
  }
}

const seats = (count: number) => {
  for (let uid = 0; uid < count; uid++) {
    const hotkey = accountOf(`Seat${uid}`);
    writeHotkey(world.state, accountOf(`Owner${uid}`), hotkey);
    Keys.insert(world.state, 1, uid, hotkey);
    Uids.insert(world.state, 1, hotkey, uid);
  }
  SubnetworkN.insert(world.state, 1, count);
};

describe('burned_register', () => {
  test('registration_ok: uid 0, owner, no stake, no axon', () => {
    expect(register()).toEqual({ ok: true });
    const { state } = world;
    expect([SubnetworkN.get(state, 1), Uids.get(state, 1, accountOf('Hot'))]).toEqual([1, 0]);
    expect(Owner.get(state, accountOf('Hot'))).toBe(accountOf('Miner'));
    expect(Axons.contains(state, 1, accountOf('Hot'))).toBe(false);
  });

  test.each<[string, string, number, () => void]>([
    [
      'SubNetRegistrationDisabled',
      'disabled',
      1,
      () => NetworkRegistrationAllowed.insert(world.state, 1, false),
    ],
    ['RegistrationNotPermittedOnRootSubnet', 'root_not_permitted', 0, () => {}],
    [
      'NotEnoughBalanceToStake',
      'not_enough_balance',
      1,
      () => Burn.insert(world.state, 1, 2_000_000_000_000_000n),
    ],
    [
      'NonAssociatedColdKey',
      'non_associated_coldkey',
      1,
      () => Owner.insert(world.state, accountOf('Hot'), accountOf('Other')),
    ],
    [
      'NoNeuronIdAvailable',
      'without_neuron_slot_doesnt_burn',
      1,
      () => MaxAllowedUids.insert(world.state, 1, 0),
    ],
    ['HotKeyAlreadyRegisteredInSubNet', 'already_active_hotkey', 1, () => void register()],
    ['SubnetNotExists', 'no_such_subnet', 9, () => {}],
  ])('%s: %s', (error, _, netuid, write) => {
    write();
    const before = SubnetworkN.get(world.state, 1);
    expect(register('Miner', 'Hot', netuid)).toMatchObject({ refusal: `SubtensorModule.${error}` });
    expect(SubnetworkN.get(world.state, 1)).toBe(before);
  });

  test('increases_recycled_rao_per_subnet', () => {
    register();
    expect(RAORecycledForRegistration.get(world.state, 1)).toBe(1_000_000n);
    step(1);
    Burn.insert(world.state, 1, 700_000n);
    register('Miner', 'Second');
    expect(RAORecycledForRegistration.get(world.state, 1)).toBe(1_700_000n);
  });

  test('last_update_correctness: grows to the neurons there are', () => {
    seats(3);
    LastUpdate.remove(world.state, 1);
    expect(register()).toEqual({ ok: true });
    expect(LastUpdate.get(world.state, 1)).toHaveLength(4);
  });
});

describe('the burn', () => {
  test('burn_decay: twice after a registration, then a little less', () => {
    BurnHalfLife.insert(world.state, 1, 1_000);
    BurnIncreaseMult.insert(world.state, 1, { bits: 2n * ONE });
    register();
    expect(Burn.get(world.state, 1)).toBe(2_000_000n);
    Burn.insert(world.state, 1, 2_000n);
    step(1);
    expect(Burn.get(world.state, 1)).toBe(1_998n);
  });

  test.each([
    [2, 2, 1_024n, 511n],
    [2, 4, 1_024n, 255n],
    [1, 1, 150_000n, 75_000n],
  ])('burn_halves_every_half_life: of %d blocks, after %d: %d to %d', (halfLife, blocks, before, after) => {
    BurnHalfLife.insert(world.state, 1, halfLife);
    Burn.insert(world.state, 1, before);
    step(blocks);
    expect(Burn.get(world.state, 1)).toBe(after);
  });

  test('min_and_max_clamps: never stuck at 0, never above the most', () => {
    const { state } = world;
    BurnIncreaseMult.insert(state, 1, { bits: 2n * ONE });
    MinBurn.insert(state, 1, 1_000_000n);
    MaxBurn.insert(state, 1, 1_500_000n);
    Burn.insert(state, 1, 1n);
    step(1);
    expect(Burn.get(state, 1)).toBe(1_000_000n);
    register();
    expect(Burn.get(state, 1)).toBe(1_500_000n);
    step(1);
    expect(Burn.get(state, 1)).toBe(1_000_000n);
    step(1);
    expect(Burn.get(state, 1)).toBe(1_000_000n);
  });

  test('bump_registration_price_after_registration: times three', () => {
    BurnIncreaseMult.insert(world.state, 1, { bits: 3n * ONE });
    Burn.insert(world.state, 1, 1_000n);
    raiseRegistrationBurn(world.state, 1);
    expect(Burn.get(world.state, 1)).toBe(3_000n);
  });

  test('registrations of a block are counted anew in the next', () => {
    register();
    expect(RegistrationsThisBlock.get(world.state, 1)).toBe(1);
    step(1);
    expect(RegistrationsThisBlock.get(world.state, 1)).toBe(0);
  });
});

describe('get_neuron_to_prune', () => {
  beforeEach(() => {
    MinNonImmuneUids.insert(world.state, 1, 0);
    ImmuneOwnerUidsLimit.insert(world.state, 1, 0);
  });

  test.each([
    ['all_in_immunity_period', 2, 1, [0n, 1n], [100n, 110n], 0],
    ['none_in_immunity_period', 2, 4, [0n, 1n], [100n, 110n], 0],
    ['the lower emission goes', 2, 4, [0n, 1n], [110n, 100n], 1],
    ['an immune one stays', 100, 1_000, [850n, 800n, 990n], [10n, 10n, 1n], 1],
  ] as const)('%s', (_, period, block, registered, emission, pruned) => {
    seats(registered.length);
    for (const [uid, at] of registered.entries()) BlockAtRegistration.insert(world.state, 1, uid, at);
    Emission.insert(world.state, 1, [...emission]);
    ImmunityPeriod.insert(world.state, 1, period);
    world.skipTo(block);
    expect(neuronToPrune(world.context, 1)).toBe(pruned);
  });

  test('pruning_1: who is young is immune', () => {
    seats(3);
    for (const [uid, at] of [850n, 800n, 990n].entries()) BlockAtRegistration.insert(world.state, 1, uid, at);
    ImmunityPeriod.insert(world.state, 1, 100);
    world.skipTo(1_000);
    expect([0, 1, 2].map((uid) => isImmune(world.context, 1, uid))).toEqual([false, false, true]);
  });
});
