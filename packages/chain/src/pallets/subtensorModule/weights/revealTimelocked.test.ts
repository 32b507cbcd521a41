import { concatBytes } from '@noble/curves/utils.js';
import { beforeEach, expect, test } from 'vitest';
import { keyOf } from '../../../../testing/accounts.ts';
import { sealUntil } from '../../../../testing/sealUntil.ts';
import { account, type SubnetWorld, subnetWorld } from '../../../../testing/subnetWorld.ts';
import { createBeacon } from '../../drand/createBeacon.ts';
import { Pulses } from '../../drand/storage.ts';
import { SubnetEpochIndex } from '../storage/epochs.ts';
import { CommitRevealWeightsEnabled, CommitRevealWeightsVersion } from '../storage/hyperparameters.ts';
import { ValidatorPermit } from '../storage/neurons.ts';
import { NetworkRateLimit } from '../storage/subnets.ts';
import { TimelockedWeightCommits, Weights } from '../storage/weights.ts';
import { revealTimelocked } from './revealTimelocked.ts';

let world: SubnetWorld;
const beacon = createBeacon();
const ROUND = 9n;
/** Epoch the commits of these tests belong to, and the one they are opened in. */
const COMMITTED = 5n;
const REVEALED = 6n;

/** Subnet 1 with the owner's neuron, 0, and Bob's, 1, who has a permit; in epoch 5. */
beforeEach(async () => {
  world = await subnetWorld();
  const { state } = world;
  NetworkRateLimit.insert(state, 0n);
  world.done('Alice', 'SubtensorModule.register_network', { hotkey: account('Alice//owner') });
  world.done('Bob', 'SubtensorModule.burned_register', { netuid: 1, hotkey: account('Bob//hotkey') });
  CommitRevealWeightsEnabled.insert(state, 1, true);
  ValidatorPermit.insert(state, 1, [false, true]);
  SubnetEpochIndex.insert(state, 1, COMMITTED);
  world.goTo(1_200);
});

const WEIGHTS = [4, 0, 0, 4, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0];

const payloadOf = (who: string) => {
  const { publicKey } = keyOf(who);
  return concatBytes(new Uint8Array([128]), publicKey, new Uint8Array(WEIGHTS));
};

const commit = (payload: Uint8Array) =>
  world.done('Bob//hotkey', 'SubtensorModule.commit_timelocked_weights', {
    netuid: 1,
    commit: sealUntil(payload, beacon.publicKey, ROUND),
    reveal_round: ROUND,
    commit_reveal_version: CommitRevealWeightsVersion.get(world.state),
  });

const reveal = (epoch: bigint) => {
  SubnetEpochIndex.insert(world.state, 1, epoch);
  world.goTo(1_201);
  revealTimelocked(world.context());
};

const pulse = () => Pulses.insert(world.state, ROUND, beacon.pulse(ROUND));
const waiting = () => TimelockedWeightCommits.entries(world.state, 1).length;
const row = () => Weights.get(world.state, 1, 1);

test.each([
  ['with a hotkey', () => payloadOf('Bob//hotkey')],
  ['as they were before', () => new Uint8Array(WEIGHTS)],
])('weights %s are set in the epoch after, once the round is known', (_, payload) => {
  commit(payload());
  pulse();
  reveal(COMMITTED);
  expect([row(), waiting()]).toEqual([[], 1]);
  reveal(REVEALED);
  expect([row(), waiting()]).toEqual([[[0, 65_535]], 0]);
  expect(world.events('SubtensorModule.TimelockedWeightsRevealed')).toEqual([[1, account('Bob//hotkey')]]);
});

test('a commit waits for its pulse, and is forgotten with its epoch', () => {
  commit(payloadOf('Bob//hotkey'));
  reveal(REVEALED);
  expect(waiting()).toBe(1);
  pulse();
  reveal(REVEALED + 1n);
  expect([row(), waiting()]).toEqual([[], 0]);
});

test.each([
  ["somebody else's", () => payloadOf('Alice//owner')],
  ['no weights', () => new Uint8Array([1, 2, 3])],
  ['two of a uid', () => new Uint8Array([8, 0, 0, 0, 0, 8, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
])('dropped: %s', (_, payload) => {
  commit(payload());
  pulse();
  reveal(REVEALED);
  expect([row(), waiting()]).toEqual([[], 0]);
  expect(world.events('SubtensorModule.TimelockedWeightsRevealed')).toEqual([]);
});

test('dropped: bytes nobody sealed', () => {
  TimelockedWeightCommits.insert(world.state, 1, COMMITTED, [
    [account('Bob//hotkey'), 1_200n, new Uint8Array(40), ROUND],
  ]);
  pulse();
  reveal(REVEALED);
  expect([row(), waiting()]).toEqual([[], 0]);
});
