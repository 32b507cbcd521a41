import { describe, expect, test } from 'vitest';
import { maxOrder, maxStakeMove } from '../../src/pallets/subtensorModule/staking/maxAmounts.ts';
import { SubnetAlphaIn, SubnetTAO } from '../../src/pallets/subtensorModule/storage/pools.ts';
import { SubnetMechanism } from '../../src/pallets/subtensorModule/storage/subnets.ts';
import { DispatchFailure } from '../../src/runtime/DispatchFailure.ts';
import { distance, palletWorld } from './palletWorld.ts';

// What `tests/staking.rs` states of how much a price limit lets an order bring, spec 425. Subnet 1 is stable, subnet 2 has a pool.

const U64_MAX = (1n << 64n) - 1n;
const ONE = 1_000_000_000n;

function world(taoRao = ONE, alphaRao = ONE) {
  const stable = palletWorld([
    [ONE, ONE],
    [taoRao, alphaRao],
  ]);
  SubnetMechanism.insert(stable.state, 1, 0);
  return stable;
}

/** What a function answers, or the name of what it fails with. */
function outcome(run: () => bigint): bigint | string {
  try {
    return run();
  } catch (error) {
    if (error instanceof DispatchFailure) return error.refusal.refusal;
    throw error;
  }
}

function expectNear(actual: bigint | string, expected: bigint | string, parts: bigint): void {
  if (typeof expected === 'string' || typeof actual === 'string') expect(actual).toBe(expected);
  else
    expect(distance(actual, expected), `${actual} is not ${expected}`).toBeLessThanOrEqual(expected / parts);
}

describe.each([0, 1])('without a pool, subnet %d', (netuid) => {
  test.each([
    [0n, 0n, U64_MAX],
    [500_000_000n, 0n, U64_MAX],
    [999_999_999n, 0n, U64_MAX],
    [1_000_000_000n, U64_MAX, U64_MAX],
    [1_000_000_001n, U64_MAX, 0n],
    [2_000_000_000n, U64_MAX, 0n],
  ])('limit %d: add %d, remove %d', (limit, most, least) => {
    const { context } = world();
    expect(maxOrder(context, netuid, 'buy', limit)).toBe(most);
    expect(maxOrder(context, netuid, 'sell', limit)).toBe(least);
    expect(maxStakeMove(context, 0, netuid, limit)).toBe(least);
  });
});

test.each<readonly [bigint, bigint, bigint, bigint | string]>([
  [1_000_000_000n, 1_000_000_000n, 0n, 'Swap.PriceLimitExceeded'],
  [1_000_000n, 1_000_000n, 4_000_000_000n, 1_000_500n],
  [1_000_000n, 1_000_000n, 9_000_000_000n, 2_001_000n],
  [1_000_000n, 1_000_000n, 16_000_000_000n, 3_001_500n],
  [1_000_000_000_000n, 1_000_000_000_000n, 16_000_000_000n, 3_001_500_000_000n],
  [150_000_000_000n, 100_000_000_000n, 0n, 'Swap.PriceLimitExceeded'],
  [150_000_000_000n, 100_000_000_000n, 100_000_000n, 'Swap.PriceLimitExceeded'],
  [150_000_000_000n, 100_000_000_000n, 500_000_000n, 'Swap.PriceLimitExceeded'],
  [150_000_000_000n, 100_000_000_000n, 1_499_999_999n, 'Swap.PriceLimitExceeded'],
  [150_000_000_000n, 100_000_000_000n, 1_500_000_000n, 'Swap.PriceLimitExceeded'],
  [150_000_000_000n, 100_000_000_000n, 1_500_000_001n, 49n],
  [150_000_000_000n, 100_000_000_000n, 6_000_000_000n, 150_075_000_000n],
  [U64_MAX / 2n, U64_MAX, U64_MAX, U64_MAX],
])('max_amount_add_dynamic: %d TAO, %d alpha, limit %d: %s', (taoRao, alphaRao, limit, expected) => {
  const { context, state } = world();
  SubnetTAO.insert(state, 2, taoRao);
  SubnetAlphaIn.insert(state, 2, alphaRao);
  expectNear(
    outcome(() => maxOrder(context, 2, 'buy', limit)),
    expected,
    10_000n,
  );
});

test.each<readonly [bigint, bigint, bigint, bigint | string]>([
  [0n, 1_000_000_000n, 100n, 'Swap.ReservesTooLow'],
  [1_000_000_000n, 0n, 100n, 'Swap.PriceLimitExceeded'],
  [10_000_000_000n, 10_000_000_000n, 0n, 10_000_000_000_000n],
  [1_000_000n, 1_000_000n, 250_000_000n, 1_010_000n],
  [1_000_000n, 1_000_000n, 62_500_000n, 3_030_000n],
  [1_000_000_000_000n, 1_000_000_000_000n, 62_500_000n, 3_030_000_000_000n],
  [200_000_000_000n, 100_000_000_000n, 0n, 100_000_000_000_000n],
  [200_000_000_000n, 100_000_000_000n, 500_000_000n, 101_000_000_000n],
  [200_000_000_000n, 100_000_000_000n, 125_000_000n, 303_000_000_000n],
  [200_000_000_000n, 100_000_000_000n, 2_000_000_000n, 'Swap.PriceLimitExceeded'],
  [200_000_000_000n, 100_000_000_000n, 2_000_000_001n, 'Swap.PriceLimitExceeded'],
  [200_000_000_000n, 100_000_000_000n, 1_999_999_999n, 24n],
  [200_000_000_000n, 100_000_000_000n, 1_999_999_990n, 250n],
  [21_000_000_000_000_000n, 1_000_000n, 21_000_000_000_000_000n, 17_455_533n],
  [21_000_000_000_000_000n, 1_000_000n, U64_MAX, 67_000n],
  [21_000_000_000_000_000n, 1_000_000_000_000_000_000n, U64_MAX, 'Swap.PriceLimitExceeded'],
  [21_000_000_000_000_000n, 1_000_000_000_000_000_000n, 20_000_000n, 24_700_000_000_000_000n],
  [21_000_000_000_000_000n, 21_000_000_000_000_000n, 999_999_999n, 10_605_000n],
  [21_000_000_000_000_000n, 21_000_000_000_000_000n, 0n, U64_MAX],
])('max_amount_remove_dynamic: %d TAO, %d alpha, limit %d: %s', (taoRao, alphaRao, limit, expected) => {
  const { context, state } = world();
  SubnetTAO.insert(state, 2, taoRao);
  SubnetAlphaIn.insert(state, 2, alphaRao);
  expectNear(
    outcome(() => maxOrder(context, 2, 'sell', limit)),
    expected,
    100n,
  );
});

test.each<readonly [bigint, bigint | string]>([
  [0n, U64_MAX],
  [2_000_000_000n, 'Swap.PriceLimitExceeded'],
  [3_000_000_000n, 'Swap.PriceLimitExceeded'],
  [500_000_000n, 50_150_000_000n],
  [U64_MAX, 'Swap.PriceLimitExceeded'],
  [U64_MAX - 1n, 'Swap.PriceLimitExceeded'],
  [U64_MAX / 2n, 'Swap.PriceLimitExceeded'],
])('max_amount_move_stable_dynamic: limit %d: %s', (limit, expected) => {
  const { context } = world(50_000_000_000n, 100_000_000_000n);
  expectNear(
    outcome(() => maxStakeMove(context, 1, 2, limit)),
    expected,
    100n,
  );
});

test('max_amount_move_stable_dynamic: just below the price something moves', () => {
  const { context } = world(50_000_000_000n, 100_000_000_000n);
  expect(maxStakeMove(context, 1, 2, 1_999_999_000n)).toBeGreaterThan(0n);
});
