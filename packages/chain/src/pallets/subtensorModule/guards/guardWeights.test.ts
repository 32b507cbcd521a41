import { beforeEach, describe, expect, test } from 'vitest';
import { askGuard } from '../../../../testing/askGuard.ts';
import { account, type SubnetWorld, worldOfThree } from '../../../../testing/subnetWorld.ts';
import { LastStoredRound } from '../../drand/storage.ts';
import { SubnetEpochIndex } from '../storage/epochs.ts';
import {
  CommitRevealWeightsEnabled,
  RevealPeriodEpochs,
  StakeThreshold,
  SubnetEpochConsensus,
} from '../storage/hyperparameters.ts';
import { TotalHotkeyAlpha } from '../storage/staking.ts';
import { WeightCommits } from '../storage/weights.ts';
import { hashReveal } from '../weights/revealWeights.ts';
import { guardWeights } from './guardWeights.ts';

let world: SubnetWorld;
const HASH = `0x${'11'.repeat(32)}`;

/** Subnet 1 with the owner's neuron, 0, and Bob's and Charlie's, 1 and 2; Bob's is elected. */
beforeEach(async () => {
  world = await worldOfThree();
  CommitRevealWeightsEnabled.insert(world.state, 1, true);
});

const ask = (who: string, path: string, args: Readonly<Record<string, unknown>>, spec = 475) =>
  askGuard(guardWeights, { ...world.context(), spec }, account(who), path, args);

const PLAIN = { netuid: 1, dests: [0], weights: [1], version_key: 0n };
const COMMIT = { netuid: 1, commit_hash: HASH };
const LOCKED = { netuid: 1, commit: Uint8Array.of(1), reveal_round: 5n, commit_reveal_version: 4 };
const REVEAL = { netuid: 1, uids: [0], values: [9], salt: [1], version_key: 0n };
const BATCH_SET = { netuids: [1], weights: [[[0, 1]]], version_keys: [0n] };

describe('guardWeights: stake', () => {
  test.each([
    ['set_weights', PLAIN],
    ['set_mechanism_weights', { ...PLAIN, mecid: 0 }],
    ['batch_set_weights', BATCH_SET],
    ['commit_weights', COMMIT],
    ['commit_mechanism_weights', { ...COMMIT, mecid: 0 }],
    ['batch_commit_weights', { netuids: [1], commit_hashes: [HASH] }],
    ['reveal_weights', REVEAL],
    ['reveal_mechanism_weights', { ...REVEAL, mecid: 0 }],
    [
      'batch_reveal_weights',
      { netuid: 1, uids_list: [[]], values_list: [[]], salts_list: [[]], version_keys: [0n] },
    ],
    ['commit_timelocked_weights', LOCKED],
    ['commit_timelocked_mechanism_weights', { ...LOCKED, mecid: 0 }],
    ['commit_crv3_mechanism_weights', { ...LOCKED, mecid: 0 }],
  ])('too little of it refuses %s', (path, args) => {
    StakeThreshold.insert(world.state, 10n ** 12n);
    for (const spec of [425, 475])
      expect(ask('Charlie//hotkey', path, args, spec)).toBe('NotEnoughStakeToSetWeights');
  });

  test('one subnet with too little ends a whole batch; the owner needs none', () => {
    const { state } = world;
    StakeThreshold.insert(state, 10n);
    const batch = { netuids: [1, 0], commit_hashes: [HASH, HASH] };
    expect(
      ask('Alice//owner', 'batch_commit_weights', { netuids: [1], commit_hashes: [HASH] }),
    ).toBeUndefined();
    expect(ask('Alice//owner', 'batch_commit_weights', batch)).toBe('NotEnoughStakeToSetWeights');
    TotalHotkeyAlpha.insert(state, account('Alice//owner'), 0, 10n);
    const result = world.call('Alice//owner', 'SubtensorModule.batch_set_weights', {
      ...BATCH_SET,
      netuids: [7],
    });
    expect(result).toMatchObject({ refusal: 'SubtensorModule.NotEnoughStakeToSetWeights' });
    expect(world.events('SubtensorModule.BatchWeightItemFailed')).toEqual([]);
  });
});

describe('guardWeights: batches', () => {
  test('lists of one length first', () => {
    const uneven = { netuids: [1, 1, 1, 1], commit_hashes: [HASH] };
    for (const spec of [425, 475])
      expect(ask('Bob//hotkey', 'batch_commit_weights', uneven, spec)).toBe('InputLengthsUnequal');
    expect(ask('Bob//hotkey', 'batch_set_weights', { ...BATCH_SET, version_keys: [] })).toBe(
      'InputLengthsUnequal',
    );
  });

  test('since 475 from one item to as many as there are networks', () => {
    const commits = (count: number) => ({
      netuids: Array.from({ length: count }, () => 1),
      commit_hashes: Array.from({ length: count }, () => HASH),
    });
    const at = (spec: number) =>
      [0, 1, 2, 3].map((count) => ask('Bob//hotkey', 'batch_commit_weights', commits(count), spec));
    expect(at(475)).toEqual(['InvalidBatchLength', undefined, undefined, 'InvalidBatchLength']);
    expect(at(425)).toEqual([undefined, undefined, undefined, undefined]);
    const reveals = { netuid: 1, uids_list: [], values_list: [], salts_list: [], version_keys: [] };
    expect(ask('Bob//hotkey', 'batch_reveal_weights', reveals)).toBe('InvalidBatchLength');
  });
});

test('guardWeights: on a Null subnet nobody but the elected is heard, since 475', () => {
  SubnetEpochConsensus.insert(world.state, 1, { type: 'Null', value: null });
  const of = (who: string, spec = 475) => ask(who, 'commit_weights', COMMIT, spec);
  expect(of('Charlie//hotkey')).toBe('NeuronNoValidatorPermit');
  expect(of('Dave')).toBe('HotKeyNotRegisteredInSubNet');
  expect(of('Bob//hotkey')).toBeUndefined();
  expect(of('Charlie//hotkey', 425)).toBeUndefined();
});

test('guardWeights: a round that was is no round to wait for', () => {
  LastStoredRound.insert(world.state, 5n);
  const of = (reveal_round: bigint) =>
    ['commit_timelocked_weights', 'commit_timelocked_mechanism_weights', 'commit_crv3_mechanism_weights'].map(
      (path) => ask('Bob//hotkey', path, { ...LOCKED, mecid: 0, reveal_round }, 425),
    );
  expect(of(4n)).toEqual(['InvalidRevealRound', 'InvalidRevealRound', 'InvalidRevealRound']);
  expect(of(5n)).toEqual([undefined, undefined, undefined]);
});

test('guardWeights: plain weights where weights are committed, since 475', () => {
  expect(ask('Bob//hotkey', 'set_weights', PLAIN)).toBe('CommitRevealEnabled');
  expect(ask('Bob//hotkey', 'set_mechanism_weights', { ...PLAIN, mecid: 0 })).toBe('CommitRevealEnabled');
  expect(ask('Bob//hotkey', 'set_weights', PLAIN, 425)).toBeUndefined();
  expect(ask('Bob//hotkey', 'batch_set_weights', BATCH_SET)).toBeUndefined();
});

describe('guardWeights: reveals', () => {
  const hotkey = account('Bob//hotkey');
  const hash = hashReveal(hotkey, 1, { ...REVEAL, mecid: 0, versionKey: 0n });
  const batch = (values: readonly number[]) => ({
    netuid: 1,
    uids_list: [REVEAL.uids],
    values_list: [values],
    salts_list: [REVEAL.salt],
    version_keys: [0n],
  });
  const both = (values: readonly number[]) => [
    ask('Bob//hotkey', 'reveal_weights', { ...REVEAL, values }),
    ask('Bob//hotkey', 'batch_reveal_weights', batch(values)),
  ];

  test('what nobody committed is not found', () => {
    expect(both([9])).toEqual(['NoWeightsCommitFound', 'NoWeightsCommitFound']);
    WeightCommits.insert(world.state, 1, hotkey, [[hash, 0n, 1_000n, 0n]]);
    expect(both([8])).toEqual(['NoWeightsCommitFound', 'NoWeightsCommitFound']);
  });

  test.each([
    ['too early', 0n, 'RevealTooEarly'],
    ['in time', 1n, undefined],
    ['an expired one: too early as well', 2n, 'RevealTooEarly'],
  ] as const)('%s', (_, epoch, error) => {
    RevealPeriodEpochs.insert(world.state, 1, 1n);
    WeightCommits.insert(world.state, 1, hotkey, [[hash, 0n, 1_000n, 0n]]);
    SubnetEpochIndex.insert(world.state, 1, epoch);
    expect(both([9])).toEqual([error, error]);
  });

  test('of another mechanism: under its own index', () => {
    RevealPeriodEpochs.insert(world.state, 1, 1n);
    const index = 4_097;
    const second = hashReveal(hotkey, index, { ...REVEAL, mecid: 1, versionKey: 0n });
    WeightCommits.insert(world.state, index, hotkey, [[second, 0n, 1_000n, 0n]]);
    SubnetEpochIndex.insert(world.state, 1, 1n);
    expect(ask('Bob//hotkey', 'reveal_mechanism_weights', { ...REVEAL, mecid: 1 })).toBeUndefined();
    expect(ask('Bob//hotkey', 'reveal_mechanism_weights', { ...REVEAL, mecid: 0 })).toBe(
      'NoWeightsCommitFound',
    );
  });
});
