import { beforeEach, describe, expect, test } from 'vitest';
import { account, type SubnetWorld, worldOfThree } from '../../../../testing/subnetWorld.ts';
import { BlocksSinceLastStep, LastEpochBlock, SubnetEpochIndex } from '../storage/epochs.ts';
import {
  CommitRevealWeightsEnabled,
  CommitRevealWeightsVersion,
  MinAllowedWeights,
  RevealPeriodEpochs,
  StakeThreshold,
  SubnetEpochConsensus,
  Tempo,
  WeightsSetRateLimit,
  WeightsVersionKey,
} from '../storage/hyperparameters.ts';
import { Keys, LastUpdate, Uids } from '../storage/neurons.ts';
import { TimelockedWeightCommits, WeightCommits, Weights } from '../storage/weights.ts';
import { hashReveal } from './revealWeights.ts';

let world: SubnetWorld;

/** Subnet 1 with the owner's neuron, 0, and Bob's and Charlie's, 1 and 2. */
beforeEach(async () => {
  world = await worldOfThree();
  const { state } = world;
  for (const netuid of [0, 1, 7]) CommitRevealWeightsEnabled.insert(state, netuid, false);
  WeightsSetRateLimit.insert(state, 1, 100n);
  world.goTo(1_200);
});

const weights = (dests: readonly number[], values: readonly number[]) => ({
  netuid: 1,
  dests,
  weights: values,
  version_key: 0n,
});

describe('set_weights', () => {
  test('stores the upscaled row and the block', () => {
    world.done('Bob//hotkey', 'SubtensorModule.set_weights', weights([0, 2], [1, 2]));
    expect(Weights.get(world.state, 1, 1)).toEqual([
      [0, 32_768],
      [2, 65_535],
    ]);
    expect(LastUpdate.get(world.state, 1)).toEqual([1_000n, 1_200n, 1_000n]);
    expect(world.events('SubtensorModule.WeightsSet')).toEqual([[1, 1]]);
    const again = world.call('Bob//hotkey', 'SubtensorModule.set_weights', weights([0], [1]));
    expect(again).toMatchObject({ refusal: 'SubtensorModule.SettingWeightsTooFast' });
  });

  test('a Null subnet keeps the values as they come', () => {
    SubnetEpochConsensus.insert(world.state, 1, { type: 'Null', value: null });
    world.done('Bob//hotkey', 'SubtensorModule.set_weights', weights([0, 2], [1, 2]));
    expect(Weights.get(world.state, 1, 1)).toEqual([
      [0, 1],
      [2, 2],
    ]);
  });

  test.each([
    ['a stranger on root', 'Bob//hotkey', { ...weights([0], [1]), netuid: 0 }, 'HotKeyNotRegisteredInSubNet'],
    ['lengths', 'Bob//hotkey', weights([0], [1, 2]), 'WeightVecNotEqualSize'],
    ['no subnet', 'Bob//hotkey', { ...weights([0], [1]), netuid: 7 }, 'HotKeyNotRegisteredInSubNet'],
    ['too many', 'Bob//hotkey', weights([0, 1, 2, 3], [1, 1, 1, 1]), 'UidsLengthExceedUidsInSubNet'],
    ['no neuron', 'Bob', weights([0], [1]), 'HotKeyNotRegisteredInSubNet'],
    ['no permit', 'Charlie//hotkey', weights([0], [1]), 'NeuronNoValidatorPermit'],
    ['twice', 'Bob//hotkey', weights([0, 0], [1, 1]), 'DuplicateUids'],
    ['unknown uid', 'Bob//hotkey', weights([0, 9], [1, 1]), 'UidVecContainInvalidOne'],
  ] as const)('refuses %s', (_, who, args, error) => {
    const result = world.call(who, 'SubtensorModule.set_weights', args);
    expect(result).toMatchObject({ ok: false, refusal: `SubtensorModule.${error}` });
  });

  test('root has no weights, not even its validators’', () => {
    const { state } = world;
    Uids.insert(state, 0, account('Bob//hotkey'), 0);
    Keys.insert(state, 0, 0, account('Bob//hotkey'));
    const result = world.call('Bob//hotkey', 'SubtensorModule.set_weights', {
      ...weights([0], [1]),
      netuid: 0,
    });
    expect(result).toMatchObject({ refusal: 'SubtensorModule.CanNotSetRootNetworkWeights' });
  });

  test('stake, version, count; the owner needs neither stake nor permit', () => {
    const { state } = world;
    const call = (who: string) => world.call(who, 'SubtensorModule.set_weights', weights([2], [1]));
    MinAllowedWeights.insert(state, 1, 2);
    expect(call('Bob//hotkey')).toMatchObject({ refusal: 'SubtensorModule.WeightVecLengthIsLow' });
    WeightsVersionKey.insert(state, 1, 5n);
    expect(call('Bob//hotkey')).toMatchObject({ refusal: 'SubtensorModule.IncorrectWeightVersionKey' });
    StakeThreshold.insert(state, 1n);
    expect(call('Bob//hotkey')).toMatchObject({ refusal: 'SubtensorModule.NotEnoughStakeToSetWeights' });
    MinAllowedWeights.insert(state, 1, 1);
    WeightsVersionKey.insert(state, 1, 0n);
    expect(call('Alice//owner')).toEqual({ ok: true });
  });

  test('one batch sets what it can, and tells what it cannot', () => {
    world.done('Bob//hotkey', 'SubtensorModule.batch_set_weights', {
      netuids: [7, 1],
      weights: [[[0, 1]], [[0, 1]]],
      version_keys: [0n, 0n],
    });
    expect(Weights.get(world.state, 1, 1)).toEqual([[0, 65_535]]);
    expect(world.events('SubtensorModule.BatchCompletedWithErrors')).toEqual([null]);
    expect(world.events('SubtensorModule.BatchWeightItemFailed')).toMatchObject([[7, { type: 'Module' }]]);
    expect(world.events('SubtensorModule.BatchWeightsCompleted')).toEqual([[[7, 1], account('Bob//hotkey')]]);
  });
});

describe('commit and reveal', () => {
  const hotkey = account('Bob//hotkey');
  const reveal = { netuid: 1, uids: [0, 2], values: [1, 1], salt: [7, 8], version_key: 0n };
  const hash = hashReveal(hotkey, 1, { ...reveal, mecid: 0, versionKey: 0n });

  beforeEach(() => {
    const { state } = world;
    CommitRevealWeightsEnabled.insert(state, 1, true);
    RevealPeriodEpochs.insert(state, 1, 1n);
    LastEpochBlock.insert(state, 1, 1_150n);
  });

  test('what was committed is revealed in the epoch for it', () => {
    const { state } = world;
    const plain = world.call('Bob//hotkey', 'SubtensorModule.set_weights', weights([0], [1]));
    expect(plain).toMatchObject({ refusal: 'SubtensorModule.CommitRevealEnabled' });
    world.done('Bob//hotkey', 'SubtensorModule.commit_weights', { netuid: 1, commit_hash: hash });
    expect(WeightCommits.get(state, 1, hotkey)).toEqual([[hash, 0n, 1_200n, 0n]]);
    const early = world.call('Bob//hotkey', 'SubtensorModule.reveal_weights', reveal);
    expect(early).toMatchObject({ refusal: 'SubtensorModule.RevealTooEarly' });
    SubnetEpochIndex.insert(state, 1, 1n);
    const other = world.call('Bob//hotkey', 'SubtensorModule.reveal_weights', { ...reveal, salt: [7] });
    expect(other).toMatchObject({ refusal: 'SubtensorModule.NoWeightsCommitFound' });
    world.done('Bob//hotkey', 'SubtensorModule.reveal_weights', reveal);
    expect(Weights.get(state, 1, 1)).toEqual([
      [0, 65_535],
      [2, 65_535],
    ]);
    expect(WeightCommits.get(state, 1, hotkey)).toBeUndefined();
    expect(world.events('SubtensorModule.WeightsRevealed')).toEqual([[hotkey, 1, hash]]);
  });

  test('an expired commit is too early, one that is none is not found', () => {
    world.done('Bob//hotkey', 'SubtensorModule.commit_weights', { netuid: 1, commit_hash: hash });
    SubnetEpochIndex.insert(world.state, 1, 2n);
    const late = world.call('Bob//hotkey', 'SubtensorModule.reveal_weights', reveal);
    expect(late).toMatchObject({ refusal: 'SubtensorModule.RevealTooEarly' });
    const none = world.call('Charlie//hotkey', 'SubtensorModule.reveal_weights', reveal);
    expect(none).toMatchObject({ refusal: 'SubtensorModule.NoWeightsCommitFound' });
  });

  test('at most ten commits wait', () => {
    WeightsSetRateLimit.insert(world.state, 1, 0n);
    const commit = () =>
      world.call('Bob//hotkey', 'SubtensorModule.commit_weights', { netuid: 1, commit_hash: hash });
    for (let count = 0; count < 10; count++) expect(commit()).toEqual({ ok: true });
    expect(commit()).toMatchObject({ refusal: 'SubtensorModule.TooManyUnrevealedCommits' });
  });

  test('a batch reveals all of its commits', () => {
    WeightsSetRateLimit.insert(world.state, 1, 0n);
    const second = { ...reveal, values: [1, 3] };
    const hashes = [hash, hashReveal(hotkey, 1, { ...second, mecid: 0, versionKey: 0n })];
    world.done('Bob//hotkey', 'SubtensorModule.batch_commit_weights', {
      netuids: [1, 1],
      commit_hashes: hashes,
    });
    SubnetEpochIndex.insert(world.state, 1, 1n);
    world.done('Bob//hotkey', 'SubtensorModule.batch_reveal_weights', {
      netuid: 1,
      uids_list: [reveal.uids, second.uids],
      values_list: [reveal.values, second.values],
      salts_list: [reveal.salt, second.salt],
      version_keys: [0n, 0n],
    });
    expect(Weights.get(world.state, 1, 1)).toEqual([
      [0, 21_845],
      [2, 65_535],
    ]);
    expect(WeightCommits.contains(world.state, 1, hotkey)).toBe(false);
  });

  test('timelocked weights wait by epoch; of one hotkey ten, of a Null subnet one', () => {
    const { state } = world;
    CommitRevealWeightsVersion.insert(state, 4);
    WeightsSetRateLimit.insert(state, 1, 0n);
    const args = { netuid: 1, commit: Uint8Array.of(1, 2), reveal_round: 9n, commit_reveal_version: 4 };
    const commit = (more = {}) =>
      world.call('Bob//hotkey', 'SubtensorModule.commit_timelocked_weights', { ...args, ...more });
    expect(commit({ commit_reveal_version: 3 })).toMatchObject({
      refusal: 'SubtensorModule.IncorrectCommitRevealVersion',
    });
    expect(commit({ commit: new Uint8Array(5_001) })).toMatchObject({
      refusal: 'SubtensorModule.CommitPayloadTooLarge',
    });
    for (let count = 0; count < 10; count++) expect(commit()).toEqual({ ok: true });
    expect(commit()).toMatchObject({ refusal: 'SubtensorModule.TooManyUnrevealedCommits' });
    expect(TimelockedWeightCommits.get(state, 1, 0n)[0]).toEqual([hotkey, 1_200n, args.commit, 9n]);
    SubnetEpochConsensus.insert(state, 1, { type: 'Null', value: null });
    expect(commit({ commit: Uint8Array.of(3) })).toEqual({ ok: true });
    expect(TimelockedWeightCommits.get(state, 1, 0n)).toEqual([[hotkey, 1_200n, Uint8Array.of(3), 9n]]);
  });
});

test.each([
  [425, 5n],
  [475, 6n],
] as const)(
  'a subnet that lost its turn is due at once from 475 on: commits of spec %i belong to epoch %i',
  async (spec, epoch) => {
    const { state, ...rest } = await worldOfThree(spec);
    CommitRevealWeightsEnabled.insert(state, 1, true);
    Tempo.insert(state, 1, 100);
    SubnetEpochIndex.insert(state, 1, 5n);
    LastEpochBlock.insert(state, 1, 1_150n);
    BlocksSinceLastStep.insert(state, 1, 101n);
    rest.goTo(1_200);
    const commit_hash = `0x${'01'.repeat(32)}`;
    rest.done('Bob//hotkey', 'SubtensorModule.commit_weights', { netuid: 1, commit_hash });
    expect(WeightCommits.get(state, 1, account('Bob//hotkey'))).toEqual([[commit_hash, epoch, 1_200n, 0n]]);
  },
);
