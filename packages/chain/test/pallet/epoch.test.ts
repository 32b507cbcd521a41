import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { runEpoch } from '../../src/pallets/subtensorModule/epoch/runEpoch.ts';
import { LastEpochBlock, PendingEpochAt } from '../../src/pallets/subtensorModule/storage/epochs.ts';
import {
  AdminFreezeWindow,
  CommitRevealWeightsEnabled,
  StakeThreshold,
  Tempo,
} from '../../src/pallets/subtensorModule/storage/hyperparameters.ts';
import {
  BlockAtRegistration,
  Consensus,
  Dividends,
  Emission,
  Incentive,
  LastUpdate,
  ValidatorPermit,
} from '../../src/pallets/subtensorModule/storage/neurons.ts';
import { SubnetOwner } from '../../src/pallets/subtensorModule/storage/subnets.ts';
import { Weights } from '../../src/pallets/subtensorModule/storage/weights.ts';
import { getNextEpochStartBlock } from '../../src/runtimeApis/SubnetInfoRuntimeApi/getNextEpochStartBlock.ts';
import { accountOf, type EconomyWorld } from '../../testing/index.ts';
import { palletWorld, stillWorld } from './palletWorld.ts';

// What `tests/epoch.rs`, `tests/emission.rs` and `tests/tempo_control.rs` state, spec 425.

const RAO = 1_000_000_000n;

/** A subnet whose neurons have these stakes and weights, without commit-reveal. */
function subnet(
  stakes: readonly bigint[],
  rows: Readonly<Record<number, readonly (readonly [number, number])[]>> = {},
): EconomyWorld {
  const neurons = stakes.map((rao, uid) => [accountOf(`Cold${uid}`), accountOf(`Hot${uid}`), rao] as const);
  const world = stillWorld({
    subnets: [{ netuid: 0 }, { netuid: 1, taoRao: 1_000n * RAO, alphaInRao: 1_000n * RAO, neurons }],
  });
  const { state } = world;
  StakeThreshold.insert(state, 0n);
  Tempo.insert(state, 1, 65_534);
  CommitRevealWeightsEnabled.insert(state, 1, false);
  ValidatorPermit.insert(
    state,
    1,
    stakes.map(() => true),
  );
  for (const [uid, row] of Object.entries(rows)) {
    Weights.insert(state, 1, Number(uid), row);
    LastUpdate.mutate(state, 1, (blocks) => blocks.map((block, at) => (at === Number(uid) ? 1n : block)));
  }
  return world;
}

const epoch = ({ context }: EconomyWorld, rao = RAO) =>
  runEpoch(context, referenceEngine, 1, {
    minerRao: rao / 2n,
    localDividendRao: rao - rao / 2n,
    rootDividendRao: 0n,
  });

const ALL = 65_535;

describe('epoch', () => {
  test('1_graph: a weight on oneself counts for nothing', () => {
    const { state, ...world } = subnet([RAO], { 0: [[0, ALL]] });
    epoch({ state, ...world } as EconomyWorld);
    for (const item of [Consensus, Incentive, Dividends]) expect(item.get(state, 1)).toEqual([0]);
  });

  test('10_graph: ten with weights on themselves share by stake', () => {
    const world = subnet(
      Array.from({ length: 10 }, () => 1n),
      Object.fromEntries(Array.from({ length: 10 }, (_, uid) => [uid, [[uid, ALL]]])),
    );
    world.skipTo(2);
    epoch(world);
    expect(Emission.get(world.state, 1)).toEqual(Array.from({ length: 10 }, () => 99_999_999n));
    for (const item of [Consensus, Incentive, Dividends])
      expect(item.get(world.state, 1)).toEqual(Array.from({ length: 10 }, () => 0));
  });

  test.each<[string, Parameters<typeof subnet>[1], readonly bigint[], (world: EconomyWorld) => void]>([
    ['no weights: all to who has stake', {}, [RAO, 0n], () => {}],
    ['the miner on itself: the same', { 1: [[1, ALL]] }, [RAO, 0n], () => {}],
    [
      'weights on who came later: the same',
      { 0: [[1, ALL]] },
      [RAO, 0n],
      ({ state }) => BlockAtRegistration.insert(state, 1, 1, 2n),
    ],
    ['weights of today: half to each', { 0: [[1, ALL]] }, [RAO / 2n, RAO / 2n], () => {}],
  ])('zero_weights: %s', (_, rows, expected, write) => {
    const world = subnet([1n, 0n], rows);
    write(world);
    world.skipTo(3);
    epoch(world);
    expect(Emission.get(world.state, 1)).toEqual(expected);
  });

  test('nill_epoch: a subnet without neurons', () => {
    expect(epoch(palletWorld([[RAO, RAO]]))).toEqual([]);
  });
});

describe('get_next_epoch_start_block', () => {
  test.each<[string, number, bigint, bigint, bigint | null]>([
    ['none_when_tempo_zero', 0, 100n, 0n, null],
    ['uses_last_epoch_block_plus_tempo', 50, 100n, 0n, 150n],
    ['returns_pending_when_pending_is_earlier', 50, 100n, 120n, 120n],
    ['ignores_pending_when_auto_is_earlier', 50, 100n, 200n, 150n],
    ['regular_case of 10', 10, 0n, 0n, 10n],
    ['regular_case of 30', 30, 0n, 0n, 30n],
    ['large_tempo_values', 65_534, 0n, 0n, 65_534n],
  ])('%s', (_, tempo, last, pending, expected) => {
    const { context, state } = palletWorld([[RAO, RAO]]);
    Tempo.insert(state, 1, tempo);
    LastEpochBlock.insert(state, 1, last);
    PendingEpochAt.insert(state, 1, pending);
    expect(getNextEpochStartBlock(context, 1)).toBe(expected);
  });
});

describe('tempo control', () => {
  const owned = () => {
    const world = palletWorld([[RAO, RAO]]);
    SubnetOwner.insert(world.state, 1, accountOf('Owner'));
    Tempo.insert(world.state, 1, 360);
    LastEpochBlock.insert(world.state, 1, 0n);
    return world;
  };
  const trigger = (world: EconomyWorld) =>
    world.call('Owner', 'SubtensorModule.trigger_epoch', { netuid: 1 });

  test('do_set_tempo_works_with_commit_reveal_enabled, and begins the cycle anew', () => {
    const world = owned();
    CommitRevealWeightsEnabled.insert(world.state, 1, true);
    world.skipTo(10);
    expect(world.call('Owner', 'AdminUtils.sudo_set_tempo', { netuid: 1, tempo: 720 })).toEqual({ ok: true });
    expect([Tempo.get(world.state, 1), getNextEpochStartBlock(world.context, 1)]).toEqual([720, 730n]);
  });

  test('do_trigger_epoch_blocked_with_commit_reveal_enabled', () => {
    const world = owned();
    CommitRevealWeightsEnabled.insert(world.state, 1, true);
    expect(trigger(world)).toMatchObject({ refusal: 'SubtensorModule.DynamicTempoBlockedByCommitReveal' });
    expect(PendingEpochAt.get(world.state, 1)).toBe(0n);
  });

  test('do_trigger_epoch_works_with_commit_reveal_disabled', () => {
    const world = owned();
    CommitRevealWeightsEnabled.insert(world.state, 1, false);
    AdminFreezeWindow.insert(world.state, 5);
    expect(trigger(world)).toEqual({ ok: true });
    expect(PendingEpochAt.get(world.state, 1)).toBe(6n);
  });

  test('do_trigger_epoch_rejects_when_auto_epoch_already_imminent', () => {
    const world = owned();
    CommitRevealWeightsEnabled.insert(world.state, 1, false);
    Tempo.insert(world.state, 1, 10);
    LastEpochBlock.insert(world.state, 1, 1n);
    AdminFreezeWindow.insert(world.state, 8);
    world.skipTo(5);
    expect(trigger(world)).toMatchObject({ refusal: 'SubtensorModule.AutoEpochAlreadyImminent' });
    expect(PendingEpochAt.get(world.state, 1)).toBe(0n);
  });
});
