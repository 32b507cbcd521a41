import { describe, expect, test } from 'vitest';
import { balanceOf } from '../../src/pallets/balances/ledger.ts';
import { subnetAccountId } from '../../src/pallets/subtensorModule/staking/palletAccounts.ts';
import { increaseStake } from '../../src/pallets/subtensorModule/staking/sharePool.ts';
import {
  SubnetMovingPrice,
  TaoInRefundDeploymentBlock,
} from '../../src/pallets/subtensorModule/storage/emission.ts';
import {
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetProtocolAlpha,
  SubnetTAO,
} from '../../src/pallets/subtensorModule/storage/pools.ts';
import { AlphaV2, TotalStake } from '../../src/pallets/subtensorModule/storage/staking.ts';
import {
  NetworkImmunityPeriod,
  NetworkLastLockCost,
  NetworkMinLockCost,
  NetworkRateLimit,
  NetworkRegisteredAt,
  NetworkRegistrationStartBlock,
  NetworksAdded,
  RegisteredSubnetCounter,
  SubnetLocked,
  SubnetOwner,
  TotalNetworks,
} from '../../src/pallets/subtensorModule/storage/subnets.ts';
import { cleanUpDissolved } from '../../src/pallets/subtensorModule/subnets/cleanup/cleanUpDissolved.ts';
import { dissolveSubnet } from '../../src/pallets/subtensorModule/subnets/dissolveSubnet.ts';
import { subnetLockCost } from '../../src/pallets/subtensorModule/subnets/lockCost.ts';
import { subnetToPrune } from '../../src/pallets/subtensorModule/subnets/pruning.ts';
import { medianAlphaPrice } from '../../src/pallets/subtensorModule/subnets/registerSubnet.ts';
import { ROOT } from '../../src/runtime/Origin.ts';
import { accountOf, type EconomyWorld } from '../../testing/index.ts';
import { palletWorld } from './palletWorld.ts';

// What `tests/networks.rs` states, spec 425, in blocks of 475: a subnet's end is paid out in the idle part of a block.

const TAO = 1_000_000_000n;

describe('get_median_subnet_alpha_price', () => {
  test.each<[string, readonly (readonly [bigint, bigint])[], readonly number[], bigint]>([
    ['one where there is no subnet', [], [], 1n],
    ['one where the only subnet has no price', [[0n, 100n]], [], 1n],
    ['one where the only subnet is not added', [[900n, 100n]], [1], 1n],
    [
      'the middle of 7, 2, 5',
      [
        [700n, 100n],
        [200n, 100n],
        [500n, 100n],
      ],
      [],
      5n,
    ],
    [
      'the mean of 2 and 8: not 4, which is not added, nor 0, nor root',
      [
        [200n, 100n],
        [400n, 100n],
        [800n, 100n],
        [0n, 100n],
      ],
      [2],
      5n,
    ],
  ])('%s', (_, reserves, hidden, expected) => {
    const { context, state } = palletWorld(reserves);
    for (const netuid of hidden) NetworksAdded.insert(state, netuid, false);
    expect(medianAlphaPrice(context)).toBe(expected << 64n);
  });
});

describe('register_network', () => {
  const registered = (costRao: bigint, reserves: readonly (readonly [bigint, bigint])[] = []) => {
    const world = palletWorld(reserves, { rich: ['Owner'] });
    NetworkRateLimit.insert(world.state, 0n);
    NetworkMinLockCost.insert(world.state, costRao);
    NetworkLastLockCost.insert(world.state, costRao);
    const lockRao = subnetLockCost(world.context);
    const result = world.call('Owner', 'SubtensorModule.register_network', { hotkey: accountOf('OwnerHot') });
    return { ...world, lockRao, result, netuid: reserves.length + 1 };
  };

  test.each([1_000_000n, 1_000_000_000_000n])(
    'lock of %d: all of it is in the pool, at a price of one',
    (costRao) => {
      const { state, lockRao, result } = registered(costRao);
      expect([result, lockRao]).toEqual([{ ok: true }, costRao]);
      expect([SubnetTAO.get(state, 1), SubnetAlphaIn.get(state, 1), SubnetAlphaOut.get(state, 1)]).toEqual([
        costRao,
        costRao,
        0n,
      ]);
    },
  );

  test('seeds_new_subnet_from_even_median: alpha at the mean of 2 and 8', () => {
    const { state, netuid } = registered(100n * TAO, [
      [2n * TAO, TAO],
      [8n * TAO, TAO],
    ]);
    expect([SubnetTAO.get(state, netuid), SubnetAlphaIn.get(state, netuid)]).toEqual([100n * TAO, 20n * TAO]);
  });

  test('fails_without_balance_and_does_not_write', () => {
    const { state, result } = registered(2_000_000n * TAO);
    expect(result).toMatchObject({ refusal: 'SubtensorModule.CannotAffordLockCost' });
    expect([NetworksAdded.get(state, 1), SubnetTAO.get(state, 1)]).toEqual([false, 0n]);
  });

  test('registered_subnet_counter: counts by netuid, and survives the end', () => {
    const world = registered(TAO);
    expect(RegisteredSubnetCounter.get(world.state, 1)).toBe(1n);
    dissolveSubnet(world.context, 1);
    cleanUpDissolved(world.context, 4_000_000_000_000n);
    expect(RegisteredSubnetCounter.get(world.state, 1)).toBe(1n);
  });
});

describe('get_network_to_prune', () => {
  test.each<[string, readonly number[], readonly bigint[], number, number | undefined]>([
    ['none_with_no_networks', [], [], 100, undefined],
    ['none_when_all_networks_immune', [50, 50], [1n, 2n], 100, undefined],
    ['selects_network_with_lowest_price', [0, 0], [1n, 10n], 110, 1],
    ['ignores_immune_network_even_if_lower_price', [0, 105], [5n, 1n], 110, 1],
    ['tie_on_price_earlier_registration_wins', [0, 1], [7n, 7n], 121, 1],
    ['tie_on_price: whatever its number', [1, 0], [7n, 7n], 121, 2],
  ])('%s', (_, registered, prices, block, expected) => {
    const world = palletWorld(registered.map(() => [TAO, TAO] as const));
    const { state } = world;
    NetworkImmunityPeriod.insert(state, 100n);
    for (const [i, at] of registered.entries()) NetworkRegisteredAt.insert(state, i + 1, BigInt(at));
    for (const [i, price] of prices.entries()) SubnetMovingPrice.insert(state, i + 1, { bits: price << 32n });
    world.skipTo(block);
    expect(subnetToPrune(world.context)).toBe(expected);
  });
});

interface Ending {
  /** Alpha of each staker. */
  readonly stakes: readonly bigint[];
  /** TAO of the subnet. */
  readonly potRao: bigint;
  /** What the owner paid. */
  readonly lockedRao?: bigint;
  /** Whether the subnet is older than the rule that ended refunds. */
  readonly isLegacy?: boolean;
  /** Alpha of the protocol: in the pool, and outside. */
  readonly protocol?: readonly [inRao: bigint, outRao: bigint];
}

describe('dissolve_network', () => {
  const STAKERS = ['First', 'Second', 'Third', 'Fourth'];

  function end({
    stakes,
    potRao,
    lockedRao = 0n,
    isLegacy = false,
    protocol = [0n, 0n],
  }: Ending): EconomyWorld {
    const world = palletWorld([[potRao + lockedRao, protocol[0]]]);
    const { state } = world;
    SubnetTAO.insert(state, 1, potRao);
    SubnetOwner.insert(state, 1, accountOf('Owner'));
    SubnetLocked.insert(state, 1, lockedRao);
    NetworkRegisteredAt.insert(state, 1, 5n);
    NetworkRegistrationStartBlock.insert(state, isLegacy ? 6n : 5n);
    TaoInRefundDeploymentBlock.insert(state, 6n);
    SubnetProtocolAlpha.insert(state, 1, protocol[1]);
    for (const [i, alpha] of stakes.entries())
      increaseStake(
        state,
        { hotkey: accountOf(`${STAKERS[i]}Hot`), coldkey: accountOf(STAKERS[i]!), netuid: 1 },
        alpha,
      );
    SubnetAlphaOut.insert(state, 1, stakes.reduce((sum, rao) => sum + rao, 0n) + protocol[1]);
    dissolveSubnet(world.context, 1);
    cleanUpDissolved(world.context, 4_000_000_000_000n);
    return world;
  }

  const free = ({ state }: EconomyWorld, who: string) => balanceOf(state, accountOf(who)).free;

  test.each<[string, Ending, readonly bigint[], bigint]>([
    ['no_stakers_no_alpha_no_emission', { stakes: [], potRao: 0n }, [], 0n],
    [
      'refunds_full_lock_cost_when_no_emission',
      { stakes: [], potRao: 0n, lockedRao: 1_000_000n, isLegacy: true },
      [],
      1_000_000n,
    ],
    [
      'refund_gating: a younger subnet gives none back',
      { stakes: [], potRao: 0n, lockedRao: 42_000n },
      [],
      0n,
    ],
    ['single_alpha_out_staker_gets_all_tao', { stakes: [5_000n], potRao: 99_999n }, [99_999n], 0n],
    [
      'two_stakers_pro_rata_distribution',
      { stakes: [300n, 700n], potRao: 10_000n, lockedRao: 5_000n, isLegacy: true },
      [3_000n, 7_000n],
      5_000n,
    ],
    [
      'protocol_alpha_share_is_not_paid_to_users',
      { stakes: [50_000n], potRao: 200_000n, protocol: [100_000n, 50_000n] },
      [100_000n],
      0n,
    ],
    ['alpha_out_but_zero_tao_no_rewards', { stakes: [1_000n, 2_000n], potRao: 0n }, [0n, 0n], 0n],
    [
      'many stakers by their parts',
      { stakes: [1_000n, 2_000n, 3_000n, 4_000n], potRao: 100_000n },
      [10_000n, 20_000n, 30_000n, 40_000n],
      0n,
    ],
  ])('%s', (_, ending, paid, refund) => {
    const world = end(ending);
    expect(STAKERS.slice(0, paid.length).map((who) => free(world, who))).toEqual(paid);
    expect(free(world, 'Owner')).toBe(refund);
    expect(AlphaV2.entries(world.state).filter(([[, , netuid]]) => netuid === 1)).toEqual([]);
    expect(
      [SubnetTAO, SubnetAlphaIn, SubnetAlphaOut, SubnetProtocolAlpha].map((item) =>
        item.contains(world.state, 1),
      ),
    ).toEqual([false, false, false, false]);
    expect(free(world, 'Owner') + paid.reduce((sum, rao) => sum + rao, 0n)).toBeLessThanOrEqual(
      ending.potRao + (ending.lockedRao ?? 0n),
    );
  });

  test('rounding_remainder: every rao of the pot is paid', () => {
    const world = end({ stakes: [3_000n, 2_000n, 2_000n], potRao: 100_001n });
    const paid = STAKERS.slice(0, 3).map((who) => free(world, who));
    expect(paid.reduce((sum, rao) => sum + rao, 0n)).toBe(100_001n);
    for (const [i, stake] of [3_000n, 2_000n, 2_000n].entries())
      expect(paid[i]! - (100_001n * stake) / 7_000n).toBeLessThanOrEqual(1n);
  });

  test('decrements_total_networks, and TotalStake is without what the pool held', () => {
    const world = palletWorld([
      [TAO, TAO],
      [3n * TAO, TAO],
    ]);
    const before = [TotalNetworks.get(world.state), TotalStake.get(world.state)] as const;
    dissolveSubnet(world.context, 2);
    expect(TotalNetworks.get(world.state)).toBe(before[0] - 1);
    expect(TotalStake.get(world.state)).toBe(before[1] - 3n * TAO);
    expect(balanceOf(world.state, subnetAccountId(2)).free).toBe(3n * TAO);
  });

  test('nonexistent_subnet_fails', () => {
    const { context } = palletWorld([]);
    const call = { path: 'SubtensorModule.root_dissolve_network', arguments: { netuid: 9 } };
    expect(context.dispatch(call as never, ROOT)).toMatchObject({
      refusal: 'SubtensorModule.SubnetNotExists',
    });
  });
});
