import { describe, expect, test } from 'vitest';
import { stakeWeightOf } from '../../src/pallets/subtensorModule/epoch/stakeWeight.ts';
import { increaseStake } from '../../src/pallets/subtensorModule/staking/sharePool.ts';
import {
  ChildKeys,
  ChildkeyTake,
  MaxChildkeyTake,
  MinChildkeyTakePerSubnet,
  ParentKeys,
  PendingChildKeys,
} from '../../src/pallets/subtensorModule/storage/childkeys.ts';
import { StakeThreshold } from '../../src/pallets/subtensorModule/storage/hyperparameters.ts';
import { TxChildkeyTakeRateLimit } from '../../src/pallets/subtensorModule/storage/rateLimits.ts';
import { SubtokenEnabled } from '../../src/pallets/subtensorModule/storage/subnets.ts';
import { accountOf, type EconomyWorld, writeHotkey } from '../../testing/index.ts';
import { distance, palletWorld } from './palletWorld.ts';

// What `tests/children.rs` states, spec 425.

const U64_MAX = (1n << 64n) - 1n;
const RESERVE = 1_000_000_000_000n;
const COLD = accountOf('Cold');

/** Who lends which part to whom. */
type Loan = readonly [parent: string, child: string, proportion: bigint];

function family(stakes: Readonly<Record<string, bigint>>, loans: readonly Loan[] = []): EconomyWorld {
  const world = palletWorld([[RESERVE, RESERVE]], { rich: ['Cold'] });
  const { state } = world;
  StakeThreshold.insert(state, 0n);
  for (const [name, rao] of Object.entries(stakes)) {
    writeHotkey(state, COLD, accountOf(name));
    if (rao > 0n) increaseStake(state, { hotkey: accountOf(name), coldkey: COLD, netuid: 1 }, rao);
  }
  for (const [parent, child, proportion] of loans) {
    ChildKeys.mutate(state, accountOf(parent), 1, (edges) => [...edges, [proportion, accountOf(child)]]);
    ParentKeys.mutate(state, accountOf(child), 1, (edges) => [...edges, [proportion, accountOf(parent)]]);
  }
  return world;
}

const inherited = ({ context }: EconomyWorld, name: string) =>
  stakeWeightOf(context, accountOf(name), 1).alphaBits >> 64n;

describe('get_inherited_for_hotkey_on_subnet', () => {
  test('children_stake_values: to the rao', () => {
    const quarter = U64_MAX / 4n;
    const names = ['C1', 'C2', 'C3'];
    const world = family(
      { P: 100_000_000_000_000n, C1: 0n, C2: 0n, C3: 0n },
      names.map((child) => ['P', child, quarter] as const),
    );
    expect(inherited(world, 'P')).toBe(25_000_000_069_849n);
    expect(names.map((name) => inherited(world, name))).toEqual(names.map(() => 24_999_999_976_716n));
  });

  test.each<
    [string, Readonly<Record<string, bigint>>, readonly Loan[], Readonly<Record<string, bigint>>, bigint]
  >([
    ['basic', { A: 1_000n }, [], { A: 1_000n }, 0n],
    [
      'single_parent_child',
      { P: 1_000_000_000n, C: 0n },
      [['P', 'C', U64_MAX]],
      { P: 0n, C: 1_000_000_000n },
      0n,
    ],
    [
      'multiple_parents_single_child',
      { P1: 1_000n, P2: 2_000n, C: 0n },
      [
        ['P1', 'C', U64_MAX / 2n],
        ['P2', 'C', U64_MAX / 2n],
      ],
      { P1: 500n, P2: 1_000n, C: 1_499n },
      10n,
    ],
    [
      'single_parent_multiple_children',
      { P: 3_000n, C1: 0n, C2: 0n },
      [
        ['P', 'C1', U64_MAX / 3n],
        ['P', 'C2', U64_MAX / 3n],
      ],
      { P: 1_000n, C1: 1_000n, C2: 1_000n },
      10n,
    ],
    ['edge: nothing lent', { P: 1_000n, C: 0n }, [['P', 'C', 0n]], { P: 1_000n, C: 0n }, 0n],
    [
      'a child that lends on keeps what it was lent',
      { P: 1_000n, C: 0n, G: 0n },
      [
        ['P', 'C', U64_MAX],
        ['C', 'G', U64_MAX],
      ],
      { P: 0n, C: 1_000n, G: 0n },
      1n,
    ],
  ])('%s', (_, stakes, loans, expected, within) => {
    const world = family(stakes, loans);
    for (const [name, rao] of Object.entries(expected))
      expect(distance(inherited(world, name), rao), name).toBeLessThanOrEqual(within);
  });
});

describe('set_children', () => {
  const set = (
    world: EconomyWorld,
    children: readonly (readonly [bigint, string])[],
    changes: object = {},
    who = 'Cold',
  ) =>
    world.call(who, 'SubtensorModule.set_children', {
      hotkey: accountOf('P'),
      netuid: 1,
      children: children.map(([proportion, name]) => [proportion, accountOf(name)]),
      ...changes,
    });
  const parent = () => family({ P: 1_000n, C: 0n });

  test.each<[string, readonly (readonly [bigint, string])[], object, string]>([
    ['SubnetNotExists', [[1n, 'C']], { netuid: 9 }, 'Cold'],
    ['InvalidChild', [[1n, 'P']], {}, 'Cold'],
    ['NonAssociatedColdKey', [[1n, 'C']], {}, 'Stranger'],
    ['RegistrationNotPermittedOnRootSubnet', [[1n, 'C']], { netuid: 0 }, 'Cold'],
    [
      'DuplicateChild',
      [
        [1n, 'C'],
        [1n, 'C'],
      ],
      {},
      'Cold',
    ],
    [
      'ProportionOverflow',
      [
        [U64_MAX, 'C'],
        [1n, 'D'],
      ],
      {},
      'Cold',
    ],
    ['TooManyChildren', ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => [1n, name] as const), {}, 'Cold'],
  ])('refused with %s', (error, children, changes, who) => {
    expect(set(parent(), children, changes, who)).toMatchObject({ refusal: `SubtensorModule.${error}` });
  });

  test.each([0n, 1n, U64_MAX])('proportion_edge_cases: %d waits for its day', (proportion) => {
    const world = parent();
    expect(set(world, [[proportion, 'C']])).toEqual({ ok: true });
    const [edges] = PendingChildKeys.get(world.state, 1, accountOf('P'));
    expect(edges).toEqual([[proportion, accountOf('C')]]);
    expect(ChildKeys.get(world.state, accountOf('P'), 1)).toEqual([]);
  });

  test('no_start_call_sets_immediately; an empty list clears', () => {
    const world = parent();
    SubtokenEnabled.insert(world.state, 1, false);
    expect(set(world, [[5n, 'C']])).toEqual({ ok: true });
    expect(ChildKeys.get(world.state, accountOf('P'), 1)).toEqual([[5n, accountOf('C')]]);
    expect(ParentKeys.get(world.state, accountOf('C'), 1)).toEqual([[5n, accountOf('P')]]);
    world.skipTo(10_000);
    expect(set(world, [])).toEqual({ ok: true });
    expect(ChildKeys.get(world.state, accountOf('P'), 1)).toEqual([]);
    expect(ParentKeys.get(world.state, accountOf('C'), 1)).toEqual([]);
  });

  test('rate_limit: 150 blocks between two lists', () => {
    const world = parent();
    const at = [1, 150, 151].map((block) => {
      world.skipTo(block);
      return set(world, [[1n, 'C']]).ok;
    });
    expect(at).toEqual([true, false, true]);
  });

  test('below_min_stake: who has too little lends nothing; who revokes needs nothing', () => {
    const world = parent();
    StakeThreshold.insert(world.state, 10_000_000n);
    expect(set(world, [[1n, 'C']])).toMatchObject({
      refusal: 'SubtensorModule.NotEnoughStakeToSetChildkeys',
    });
    expect(set(world, [])).toEqual({ ok: true });
  });
});

describe('set_childkey_take', () => {
  const take = (world: EconomyWorld, value: number, who = 'Cold') =>
    world.call(who, 'SubtensorModule.set_childkey_take', { hotkey: accountOf('P'), netuid: 1, take: value });

  test.each<[number, boolean]>([
    [0, true],
    [1_000, true],
    [11_796, true],
    [11_797, false],
    [65_535, false],
  ])('functionality: %d is fine: %s', (value, isFine) => {
    const world = family({ P: 1_000n });
    MaxChildkeyTake.insert(world.state, 11_796);
    expect(take(world, value).ok).toBe(isFine);
    expect(ChildkeyTake.get(world.state, accountOf('P'), 1)).toBe(isFine ? value : 0);
  });

  test('respects_effective_subnet_minimum, and who owns the hotkey', () => {
    const world = family({ P: 1_000n });
    MinChildkeyTakePerSubnet.insert(world.state, 1, 500);
    expect(take(world, 499)).toMatchObject({ refusal: 'SubtensorModule.InvalidChildkeyTake' });
    expect(take(world, 500, 'Stranger')).toMatchObject({ refusal: 'SubtensorModule.NonAssociatedColdKey' });
    expect(take(world, 500)).toEqual({ ok: true });
  });

  test('rate_limiting: an increase waits, a decrease does not', () => {
    const world = family({ P: 1_000n });
    TxChildkeyTakeRateLimit.insert(world.state, 100n);
    world.skipTo(1_000);
    expect(take(world, 500)).toEqual({ ok: true });
    expect(take(world, 600)).toMatchObject({ refusal: 'SubtensorModule.TxChildkeyTakeRateLimitExceeded' });
    expect(take(world, 400)).toEqual({ ok: true });
    world.skipTo(1_101);
    expect(take(world, 600)).toEqual({ ok: true });
  });
});
