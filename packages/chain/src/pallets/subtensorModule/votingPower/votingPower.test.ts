import { beforeEach, describe, expect, test } from 'vitest';
import { account, type SubnetWorld, subnetWorld } from '../../../../testing/subnetWorld.ts';
import { increaseStake } from '../staking/sharePool.ts';
import { StakeThreshold } from '../storage/hyperparameters.ts';
import { IsNetworkMember, ValidatorPermit } from '../storage/neurons.ts';
import { MechanismCountCurrent, NetworkRateLimit } from '../storage/subnets.ts';
import {
  TotalVotingPower,
  VotingPower,
  VotingPowerEmaAlpha,
  VotingPowerTrackingEnabled,
} from '../storage/votingPower.ts';
import { updateVotingPower } from './updateVotingPower.ts';

let world: SubnetWorld;
const HOTKEYS = [account('Alice//owner'), account('Bob//hotkey')];
const BOB = HOTKEYS[1]!;
const STAKE_RAO = 1_000_000n;
const HALF = 500_000_000_000_000_000n;

/** Subnet 1 with the owner's neuron, 0, and Bob's, 1, who has stake and a permit; half of the stake counts at once. */
beforeEach(async () => {
  world = await subnetWorld();
  const { state } = world;
  NetworkRateLimit.insert(state, 0n);
  world.done('Alice', 'SubtensorModule.register_network', { hotkey: HOTKEYS[0] });
  world.done('Bob', 'SubtensorModule.burned_register', { netuid: 1, hotkey: BOB });
  increaseStake(state, { hotkey: BOB, coldkey: account('Bob'), netuid: 1 }, STAKE_RAO);
  ValidatorPermit.insert(state, 1, [false, true]);
  world.done('Alice', 'SubtensorModule.enable_voting_power_tracking', { netuid: 1 });
  world.done('root', 'SubtensorModule.sudo_set_voting_power_ema_alpha', { netuid: 1, alpha: HALF });
});

const power = () => VotingPower.get(world.state, 1, BOB);
const total = () => TotalVotingPower.get(world.state, 1);
const epoch = () => updateVotingPower(world.context(), 1, HOTKEYS);

test('stake of who has a permit, averaged over epochs; once for each mechanism', () => {
  const seen = [1, 2, 3].map(() => {
    epoch();
    return [power(), total()];
  });
  expect(seen).toEqual([
    [500_000n, 500_000n],
    [750_000n, 750_000n],
    [875_000n, 875_000n],
  ]);
  MechanismCountCurrent.insert(world.state, 1, 2);
  epoch();
  expect(power()).toBe((875_000n + 2n * STAKE_RAO) / 2n);
  expect(VotingPower.entries(world.state, 1)).toHaveLength(1);
});

test.each([
  ['without a permit', () => ValidatorPermit.insert(world.state, 1, [false, false])],
  ['that left', () => IsNetworkMember.remove(world.state, BOB, 1)],
  ['that fell below the threshold', () => StakeThreshold.insert(world.state, 500_000n)],
])('a neuron %s has none', (_, change) => {
  epoch();
  increaseStake(world.state, { hotkey: BOB, coldkey: account('Bob'), netuid: 1 }, -STAKE_RAO);
  change();
  updateVotingPower(
    world.context(),
    1,
    IsNetworkMember.get(world.state, BOB, 1) ? HOTKEYS : HOTKEYS.slice(0, 1),
  );
  expect([power(), total()]).toEqual([0n, 0n]);
});

describe('tracking', () => {
  test('nothing is kept where nobody asked', () => {
    VotingPowerTrackingEnabled.insert(world.state, 1, false);
    epoch();
    expect(power()).toBe(0n);
  });

  test('ends two weeks after it was asked for, in an epoch', () => {
    epoch();
    world.done('Alice', 'SubtensorModule.disable_voting_power_tracking', { netuid: 1 });
    const [scheduled] = world.events('SubtensorModule.VotingPowerTrackingDisableScheduled');
    expect(scheduled).toEqual({ netuid: 1, disable_at_block: 101_800n });
    world.goTo(101_799);
    epoch();
    expect(power()).toBe(750_000n);
    world.goTo(101_800);
    epoch();
    expect([power(), total(), VotingPowerTrackingEnabled.get(world.state, 1)]).toEqual([0n, 0n, false]);
    expect(world.events('SubtensorModule.VotingPowerTrackingDisabled')).toEqual([{ netuid: 1 }]);
  });

  test.each([
    ['Bob', 'enable_voting_power_tracking', { netuid: 1 }, 'BadOrigin'],
    ['Alice', 'sudo_set_voting_power_ema_alpha', { netuid: 1, alpha: HALF }, 'BadOrigin'],
    ['root', 'disable_voting_power_tracking', { netuid: 0 }, 'SubtensorModule.VotingPowerTrackingNotEnabled'],
    [
      'root',
      'sudo_set_voting_power_ema_alpha',
      { netuid: 1, alpha: 2n * HALF + 1n },
      'SubtensorModule.InvalidVotingPowerEmaAlpha',
    ],
  ] as const)('%s: %s is refused', (who, name, args, refusal) => {
    expect(world.call(who, `SubtensorModule.${name}`, args)).toMatchObject({ ok: false, refusal });
    expect(VotingPowerEmaAlpha.get(world.state, 1)).toBe(HALF);
  });
});
