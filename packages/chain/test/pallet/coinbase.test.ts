import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { distributeEmission } from '../../src/pallets/subtensorModule/coinbase/distributeEmission.ts';
import { drainPending } from '../../src/pallets/subtensorModule/coinbase/drainPending.ts';
import { epochSlots } from '../../src/pallets/subtensorModule/coinbase/epochSlots.ts';
import {
  updateMovingPrices,
  updateRootProportions,
} from '../../src/pallets/subtensorModule/coinbase/movingPrices.ts';
import { hotkeyStake, increaseStake } from '../../src/pallets/subtensorModule/staking/sharePool.ts';
import {
  ChildKeys,
  ChildkeyTake,
  CKBurn,
  ParentKeys,
} from '../../src/pallets/subtensorModule/storage/childkeys.ts';
import {
  RootProp,
  SubnetMovingAlpha,
  SubnetMovingPrice,
} from '../../src/pallets/subtensorModule/storage/emission.ts';
import {
  BlocksSinceLastStep,
  LastEpochBlock,
  LastMechansimStepBlock,
  MaxEpochsPerBlock,
  PendingEpochAt,
  PendingOwnerCut,
  PendingRootAlphaDivs,
  PendingServerEmission,
  PendingValidatorEmission,
} from '../../src/pallets/subtensorModule/storage/epochs.ts';
import { StakeThreshold, Tempo } from '../../src/pallets/subtensorModule/storage/hyperparameters.ts';
import { SubnetAlphaIn, SubnetAlphaOut, SubnetTAO } from '../../src/pallets/subtensorModule/storage/pools.ts';
import { Delegates, TaoWeight } from '../../src/pallets/subtensorModule/storage/staking.ts';
import { FirstEmissionBlockNumber } from '../../src/pallets/subtensorModule/storage/subnets.ts';
import { accountOf, type EconomyWorld } from '../../testing/index.ts';
import { distance, palletWorld, stillWorld } from './palletWorld.ts';

// What `tests/coinbase.rs` states, spec 425.

const RAO = 1_000_000_000n;
const U64_MAX = (1n << 64n) - 1n;
const COLD = accountOf('Cold');
const HOTKEYS = ['First', 'Second'].map(accountOf);

interface Staker {
  /** Alpha on the subnet. */
  readonly alphaRao: bigint;
  /** TAO on root. */
  readonly rootRao?: bigint;
}

/** A subnet with validators that have no weights, so that what is shared goes by stake. */
function validators(stakers: readonly Staker[], taoWeight = 0n): EconomyWorld {
  const neurons = stakers.map(({ alphaRao }, at) => [COLD, HOTKEYS[at]!, alphaRao] as const);
  const roots = stakers.flatMap(({ rootRao = 0n }, at) =>
    rootRao === 0n ? [] : [[COLD, HOTKEYS[at]!, rootRao] as const],
  );
  const world = stillWorld({
    subnets: [
      { netuid: 0, neurons: roots },
      { netuid: 1, taoRao: 1_000n * RAO, alphaInRao: 1_000n * RAO, neurons },
    ],
  });
  TaoWeight.insert(world.state, taoWeight);
  StakeThreshold.insert(world.state, 0n);
  for (const hotkey of HOTKEYS) Delegates.insert(world.state, hotkey, 0);
  return world;
}

function distribute({ context }: EconomyWorld, rao: bigint, rootRao = 0n): void {
  const half = rao / 2n;
  const drained = { netuid: 1, serverRao: half, validatorRao: rao - half, rootRao, ownerRao: 0n };
  distributeEmission(context, referenceEngine, drained, (_, __, cut) => cut);
}

describe('distribute_emission', () => {
  test.each<[string, readonly Staker[], bigint, readonly bigint[]]>([
    ['single_staker_registered', [{ alphaRao: RAO }], 0n, [2n * RAO]],
    ['single_staker_registered_root_weight', [{ alphaRao: RAO, rootRao: RAO }], U64_MAX, [2n * RAO]],
    ['two_stakers_registered', [{ alphaRao: RAO }, { alphaRao: RAO }], 0n, [1_500_000_000n, 1_500_000_000n]],
    [
      'two_stakers_registered_and_root',
      [
        { alphaRao: RAO, rootRao: RAO },
        { alphaRao: RAO, rootRao: RAO },
      ],
      U64_MAX,
      [1_500_000_000n, 1_500_000_000n],
    ],
    [
      'three quarters and a quarter',
      [{ alphaRao: 3n * RAO }, { alphaRao: RAO }],
      0n,
      [3_750_000_000n, 1_250_000_000n],
    ],
  ])('drain_base_with_subnet: %s', (_, stakers, taoWeight, expected) => {
    const world = validators(stakers, taoWeight);
    distribute(world, RAO);
    for (const [at, rao] of expected.entries())
      expect(distance(hotkeyStake(world.state, HOTKEYS[at]!, 1), rao)).toBeLessThanOrEqual(20n);
  });

  test.each([0n, U64_MAX])('root stake stays what it was, TAO weight %d', (taoWeight) => {
    const world = validators([{ alphaRao: RAO, rootRao: 2n * RAO }], taoWeight);
    distribute(world, RAO, RAO);
    expect(hotkeyStake(world.state, HOTKEYS[0]!, 0)).toBe(2n * RAO);
  });

  test.each([
    ['a tenth', 6_553, 10n],
    ['nothing', 0, undefined],
  ] as const)('drain_alpha_childkey_parentkey: the child keeps %s', (_, take, part) => {
    const world = validators([{ alphaRao: 0n }]);
    const { state } = world;
    const parent = accountOf('Parent');
    CKBurn.insert(state, 0n);
    increaseStake(state, { hotkey: parent, coldkey: COLD, netuid: 1 }, RAO);
    SubnetAlphaOut.mutate(state, 1, (rao) => rao + RAO);
    ChildKeys.insert(state, parent, 1, [[U64_MAX, HOTKEYS[0]!]]);
    ParentKeys.insert(state, HOTKEYS[0]!, 1, [[U64_MAX, parent]]);
    ChildkeyTake.insert(state, HOTKEYS[0]!, 1, take);
    distribute(world, RAO);
    const kept = part === undefined ? 0n : RAO / part;
    expect(distance(hotkeyStake(state, HOTKEYS[0]!, 1), kept)).toBeLessThanOrEqual(20_000n);
    expect(distance(hotkeyStake(state, parent, 1), 2n * RAO - kept)).toBeLessThanOrEqual(20_000n);
  });

  test('zero_emission: nothing changes', () => {
    const world = validators([{ alphaRao: RAO }]);
    distribute(world, 0n);
    expect(hotkeyStake(world.state, HOTKEYS[0]!, 1)).toBe(RAO);
  });
});

describe('drain_pending', () => {
  const due = (block: number) => {
    const world = palletWorld([[RAO, RAO]]);
    Tempo.insert(world.state, 1, 100);
    LastEpochBlock.insert(world.state, 1, 0n);
    world.skipTo(block);
    return world;
  };

  test('increments_blockssincelaststep', () => {
    const { context, state } = due(50);
    BlocksSinceLastStep.insert(state, 1, 7n);
    expect(drainPending(context, [1])).toEqual([]);
    expect(BlocksSinceLastStep.get(state, 1)).toBe(8n);
  });

  test('resets_blockssincelaststep', () => {
    const { context, state } = due(102);
    BlocksSinceLastStep.insert(state, 1, 12_345_678n);
    LastMechansimStepBlock.insert(state, 1, 12_345n);
    drainPending(context, [1]);
    expect([BlocksSinceLastStep.get(state, 1), LastMechansimStepBlock.get(state, 1)]).toEqual([0n, 12_345n]);
  });

  test('gets_counters_and_resets_them', () => {
    const { context, state } = due(102);
    const items = [PendingServerEmission, PendingValidatorEmission, PendingRootAlphaDivs, PendingOwnerCut];
    const values = [123_434_534n, 111_111n, 12_222_222n, 12_345_678n];
    for (const [at, item] of items.entries()) item.insert(state, 1, values[at]!);
    const [serverRao, validatorRao, rootRao, ownerRao] = values;
    expect(drainPending(context, [1])).toEqual([{ netuid: 1, serverRao, validatorRao, rootRao, ownerRao }]);
    expect(items.map((item) => item.get(state, 1))).toEqual([0n, 0n, 0n, 0n]);
  });

  test.each([1, 2, 3])('epochs_deferred_this_block_respects_cap of %d', (cap) => {
    const world = palletWorld(Array.from({ length: cap + 2 }, () => [RAO, RAO] as const));
    MaxEpochsPerBlock.insert(world.state, cap);
    const netuids = Array.from({ length: cap + 2 }, (_, at) => at + 1);
    for (const netuid of netuids) {
      Tempo.insert(world.state, netuid, 100);
      PendingEpochAt.insert(world.state, netuid, 1n);
    }
    const { run, deferred } = epochSlots(world.context, netuids);
    expect([run.length, deferred.length]).toEqual([cap, 2]);
  });
});

describe('moving prices', () => {
  test.each([
    ['initial', 510, 0n, 0.001],
    ['after_time', 144_000_500, 1n << 31n, 0.001],
  ])('update_moving_price_%s', (_, block, expectedBits, within) => {
    const world = palletWorld([[1_000_000n, 1_000_000n]]);
    const { state } = world;
    SubnetMovingAlpha.insert(state, { bits: 1n << 31n });
    SubnetMovingPrice.insert(state, 1, { bits: 0n });
    FirstEmissionBlockNumber.insert(state, 1, 500n);
    world.skipTo(block);
    updateMovingPrices(world.context, [1]);
    const off = Number(SubnetMovingPrice.get(state, 1).bits - expectedBits) / 2 ** 32;
    expect(Math.abs(off)).toBeLessThan(within);
  });

  test('root_proportion: root TAO, weighted, of that and all alpha', () => {
    const { context, state } = palletWorld([[RAO, 100n * RAO]]);
    SubnetTAO.insert(state, 0, 1_000n * RAO);
    SubnetAlphaIn.insert(state, 1, 100n * RAO);
    TaoWeight.insert(state, 3_320_413_933_267_719_290n);
    updateRootProportions(context, [1]);
    const weighted = 1_000 * (Number(3_320_413_933_267_719_290n) / 2 ** 64);
    expect(Number(RootProp.get(state, 1).bits) / 2 ** 32).toBeCloseTo(weighted / (weighted + 100), 8);
  });
});
