import { describe, expect, test } from 'vitest';
import { SubnetEpochIndex } from '../../src/pallets/subtensorModule/storage/epochs.ts';
import {
  CommitRevealWeightsEnabled,
  MinAllowedWeights,
  RevealPeriodEpochs,
  StakeThreshold,
  Tempo,
  WeightsSetRateLimit,
  WeightsVersionKey,
} from '../../src/pallets/subtensorModule/storage/hyperparameters.ts';
import { ValidatorPermit } from '../../src/pallets/subtensorModule/storage/neurons.ts';
import { Weights } from '../../src/pallets/subtensorModule/storage/weights.ts';
import { hashReveal } from '../../src/pallets/subtensorModule/weights/revealWeights.ts';
import { accountOf, type EconomyWorld } from '../../testing/index.ts';
import { stillWorld } from './palletWorld.ts';

// What `tests/weights.rs` states, spec 425.

const RAO = 1_000_000_000n;
const SALT = [1, 2, 3, 4, 5, 6, 7, 8];

/** Seven neurons, of which the first has stake and a permit. */
function seven(commitReveal = false): EconomyWorld {
  const neurons = Array.from(
    { length: 7 },
    (_, uid) => [accountOf(`Cold${uid}`), accountOf(`Hot${uid}`), uid === 0 ? RAO : 0n] as const,
  );
  const world = stillWorld({
    subnets: [{ netuid: 0 }, { netuid: 1, taoRao: RAO, alphaInRao: RAO, neurons, tempo: 100 }],
  });
  const { state } = world;
  StakeThreshold.insert(state, 0n);
  MinAllowedWeights.insert(state, 1, 0);
  Tempo.insert(state, 1, 100);
  CommitRevealWeightsEnabled.insert(state, 1, commitReveal);
  WeightsSetRateLimit.insert(state, 1, 5n);
  ValidatorPermit.insert(
    state,
    1,
    neurons.map((_, uid) => uid === 0),
  );
  world.skipTo(10);
  return world;
}

const set = (world: EconomyWorld, dests: readonly number[], weights: readonly number[], version = 0n) =>
  world.call('Hot0', 'SubtensorModule.set_weights', { netuid: 1, dests, weights, version_key: version });

describe('set_weights', () => {
  test.each<[string, number, readonly number[], readonly number[], string | undefined]>([
    ['check_length_allows_singleton', 1, [1], [1], undefined],
    ['check_length_weights_length_exceeds_min_allowed', 3, [1, 2, 3], [1, 2, 3], undefined],
    ['check_length_to_few_weights', 3, [1, 2], [1, 2], 'WeightVecLengthIsLow'],
    ['set_weight_not_enough_values: one on oneself is enough', 2, [0], [88], undefined],
    ['set_weight_not_enough_values', 2, [1], [88], 'WeightVecLengthIsLow'],
    [
      'set_weight_too_many_uids',
      0,
      [0, 1, 2, 3, 4, 5, 6, 7],
      [1, 1, 1, 1, 1, 1, 1, 1],
      'UidsLengthExceedUidsInSubNet',
    ],
    ['weights_err_weights_vec_not_equal_size', 0, [1, 2], [1], 'WeightVecNotEqualSize'],
    ['weights_err_has_duplicate_ids', 0, [1, 1], [1, 1], 'DuplicateUids'],
    ['set_weights_err_invalid_uid', 0, [9], [1], 'UidVecContainInvalidOne'],
  ])('%s', (_, least, dests, weights, error) => {
    const world = seven();
    MinAllowedWeights.insert(world.state, 1, least);
    const result = set(world, dests, weights);
    expect(result).toMatchObject(
      error === undefined ? { ok: true } : { refusal: `SubtensorModule.${error}` },
    );
  });

  test('set_weights_sum_larger_than_u16_max: both are the most there is', () => {
    const world = seven();
    expect(set(world, [0, 1], [65_535, 65_535])).toEqual({ ok: true });
    expect(Weights.get(world.state, 1, 0)).toEqual([
      [0, 65_535],
      [1, 65_535],
    ]);
  });

  test.each([
    [20n, 20n, true],
    [20n, 0n, false],
    [20n, 19n, false],
    [20n, 21n, true],
    [0n, 0n, true],
  ])('weights_version_key %d, given %d: %s', (key, given, isFine) => {
    const world = seven();
    WeightsVersionKey.insert(world.state, 1, key);
    const result = set(world, [1], [1], given);
    if (isFine) expect(result).toEqual({ ok: true });
    else expect(result).toMatchObject({ refusal: 'SubtensorModule.IncorrectWeightVersionKey' });
  });

  test('weights_err_setting_weights_too_fast', () => {
    const world = seven();
    const at = [10, 14, 15].map((block) => {
      world.skipTo(block);
      return set(world, [1], [1]).ok;
    });
    expect(at).toEqual([true, false, true]);
  });

  test('set_weights_commit_reveal_enabled_error', () => {
    expect(set(seven(true), [1], [1])).toMatchObject({ refusal: 'SubtensorModule.CommitRevealEnabled' });
  });
});

describe('commit and reveal', () => {
  const UIDS = [0, 1];
  const VALUES = [10, 10];
  const commit = (world: EconomyWorld) => {
    const weights = { netuid: 1, mecid: 0, uids: UIDS, values: VALUES, salt: SALT, versionKey: 0n };
    return world.call('Hot0', 'SubtensorModule.commit_weights', {
      netuid: 1,
      commit_hash: hashReveal(accountOf('Hot0'), 1, weights),
    });
  };
  const reveal = (world: EconomyWorld, salt = SALT) =>
    world.call('Hot0', 'SubtensorModule.reveal_weights', {
      netuid: 1,
      uids: UIDS,
      values: VALUES,
      salt,
      version_key: 0n,
    });
  const inEpoch = (world: EconomyWorld, epoch: bigint) => {
    SubnetEpochIndex.insert(world.state, 1, epoch);
    return world;
  };

  test.each<[string, bigint, bigint, string | undefined]>([
    ['commit_reveal_tempo_interval: the same epoch is too early', 1n, 5n, 'RevealTooEarly'],
    ['commit_reveal_tempo_interval: the next one is right', 1n, 6n, undefined],
    ['commit_reveal_tempo_interval: two are too many', 1n, 7n, 'ExpiredWeightCommit'],
    ['reveal_at_exact_epoch: a period of three, after two', 3n, 7n, 'RevealTooEarly'],
    ['reveal_at_exact_epoch: a period of three, after three', 3n, 8n, undefined],
    ['reveal_at_exact_epoch: a period of three, after four', 3n, 9n, 'ExpiredWeightCommit'],
  ])('%s', (_, period, epoch, error) => {
    const world = inEpoch(seven(true), 5n);
    RevealPeriodEpochs.insert(world.state, 1, period);
    expect(commit(world)).toEqual({ ok: true });
    world.skipTo(20);
    const result = reveal(inEpoch(world, epoch));
    expect(result).toMatchObject(
      error === undefined ? { ok: true } : { refusal: `SubtensorModule.${error}` },
    );
  });

  test('commit_reveal_hash: another salt is another commit; each opens once', () => {
    const world = inEpoch(seven(true), 5n);
    commit(world);
    world.skipTo(20);
    inEpoch(world, 6n);
    expect(reveal(world, [1])).toMatchObject({ refusal: 'SubtensorModule.InvalidRevealCommitHashNotMatch' });
    expect(reveal(world)).toEqual({ ok: true });
    expect(reveal(world)).toMatchObject({ refusal: 'SubtensorModule.NoWeightsCommitFound' });
  });

  test('reveal_weights_when_commit_reveal_disabled, commit the same', () => {
    const world = seven(false);
    expect(commit(world)).toMatchObject({ refusal: 'SubtensorModule.CommitRevealDisabled' });
    expect(reveal(world)).toMatchObject({ refusal: 'SubtensorModule.CommitRevealDisabled' });
  });
});
