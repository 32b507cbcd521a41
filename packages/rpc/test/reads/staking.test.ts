import { rollLock } from '@taokit/dtao/locks';
import { alphaFromRao, taoFromRao } from '@taokit/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, type DevnetWorld, keyOf } from '../support/devnetWorld.ts';
import { stored } from '../support/stored.ts';
import { BOB_HOTKEY, CHARLIE_HOTKEY, DAVE, subnetWorld } from '../support/subnetWorld.ts';

const dave = addressOf(DAVE);
const bobHotkey = addressOf(BOB_HOTKEY);
const sub = <T>(item: string, ...keys: readonly unknown[]) =>
  stored<T>(world, `SubtensorModule.${item}`, ...keys);
let world: DevnetWorld;
let stakeRao: bigint;

beforeAll(async () => {
  world = await subnetWorld();
  stakeRao = sub<bigint>('TotalHotkeyAlpha', bobHotkey, 1);
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

describe('staking', () => {
  test('stake, stakeForColdkey, stakeForColdkeys: what was bought is there', async () => {
    const { staking } = world.client;
    const of = { coldkey: dave, hotkey: bobHotkey, netuid: 1 };
    expect(await staking.stake(of)).toEqual(alphaFromRao(1, stakeRao));
    expect(await staking.stake({ ...of, netuid: 2 })).toEqual(alphaFromRao(2, 0n));
    const positions = await staking.stakeForColdkey(dave);
    expect(positions).toMatchObject([{ ...of, stake: alphaFromRao(1, stakeRao), isRegistered: true }]);
    const nobody = addressOf('//nobody');
    expect([...(await staking.stakeForColdkeys([nobody, dave]))]).toEqual([
      [nobody, []],
      [dave, positions],
    ]);
  });

  test('stakeValueForColdkey, stakeValueForColdkeys: exact, at the price of the same block', async () => {
    const { staking, prices } = world.client;
    const { raoPerAlpha } = await prices.alphaPrice(1);
    const value = taoFromRao((stakeRao * raoPerAlpha) / 1_000_000_000n);
    const valued = await staking.stakeValueForColdkey(dave);
    expect(valued).toMatchObject({ coldkey: dave, block: world.devnet.chain.head.header.number, value });
    expect(valued.positions[0]!.value).toEqual(value);
    expect((await staking.stakeValueForColdkeys([dave])).get(dave)).toEqual(valued);
  });

  test('stakeAvailability, stakeAvailabilityForColdkey', async () => {
    const { staking } = world.client;
    const own = await staking.stakeAvailability({ coldkey: dave, netuid: 1 });
    const all = alphaFromRao(1, stakeRao);
    expect(own).toEqual({ netuid: 1, total: all, locked: alphaFromRao(1, 0n), available: all });
    expect(await staking.stakeAvailabilityForColdkey({ coldkey: dave, netuids: [2, 1, 2] })).toMatchObject([
      own,
      { netuid: 2 },
    ]);
    expect(await staking.stakeAvailabilityForColdkey({ coldkey: dave, netuids: [] })).toEqual([]);
  });

  test('totalAlphaStaked, stakingHotkeys, autoStake, autoStakeAll', async () => {
    const { staking } = world.client;
    expect(await staking.totalAlphaStaked(1)).toEqual(alphaFromRao(1, sub('TotalAlphaStaked', 1)));
    expect(await staking.stakingHotkeys(dave)).toEqual([bobHotkey]);
    expect(await staking.autoStake({ coldkey: dave, netuid: 1 })).toBeUndefined();
    await world.send(DAVE, 'SubtensorModule.set_coldkey_auto_stake_hotkey', { netuid: 1, hotkey: bobHotkey });
    expect(await staking.autoStake({ coldkey: dave, netuid: 1 })).toBe(bobHotkey);
    expect([...(await staking.autoStakeAll(dave))]).toEqual([[1, bobHotkey]]);
  });

  test('root baskets: what is put in is there, for the staker and the validator', async () => {
    const { staking } = world.client;
    expect(await staking.rootBaskets()).toEqual([]);
    expect(await staking.basketPosition({ hotkey: bobHotkey, coldkey: dave })).toBeUndefined();
    expect(await staking.rootClaimThreshold()).toEqual(
      taoFromRao(sub<{ bits: bigint }>('RootClaimableThreshold', 0).bits >> 32n),
    );
    await world.send('//Bob', 'SubtensorModule.root_register', { hotkey: bobHotkey });
    await world.send(DAVE, 'SubtensorModule.stake_into_basket', {
      hotkey: bobHotkey,
      amount_staked: 5_000_000_000n,
    });
    const position = (await staking.basketPosition({ hotkey: bobHotkey, coldkey: dave }))!;
    expect(position).toMatchObject({ hotkey: bobHotkey });
    expect(position.betaRaw).toBeGreaterThan(0n);
    expect(position.fundFraction).toEqual({
      numerator: position.betaRaw,
      denominator: position.betaTotalRaw,
    });
    expect(await staking.rootBasketPortfolio(dave)).toEqual([position]);
    expect(await staking.rootBasketOwed(dave)).toEqual(position.value);
    expect(await staking.rootBasketOwedBreakdown(dave)).toEqual([
      { hotkey: bobHotkey, betaRaw: position.betaRaw, owed: position.value },
    ]);
    const summary = await staking.validatorBasketSummary(bobHotkey);
    expect(summary).toMatchObject({
      hotkey: bobHotkey,
      betaTotalRaw: position.betaTotalRaw,
      nav: position.nav,
    });
    expect(await staking.rootBaskets()).toEqual([summary]);
    expect(await staking.validatorBasketNav(bobHotkey)).toEqual(summary.nav);
    expect(await staking.rootBasketTotalNav()).toEqual(summary.nav);
    expect((await staking.validatorBasket(bobHotkey)).map(({ netuid, value }) => [netuid, value])).toEqual(
      summary.holdings.map(({ netuid, realizable }) => [netuid, realizable]),
    );
    const status = await staking.basketTradingStatus(bobHotkey);
    expect(status.remaining.rao + status.used.rao).toBe(status.budget.rao);
  });
});

describe('locks', () => {
  test('coldkeyLock, locksForColdkey, locksForHotkey, hotkeyConviction, mostConvictedHotkey, subnetConvictions', async () => {
    const { locks, staking } = world.client;
    expect(await locks.coldkeyLock({ coldkey: dave, netuid: 1 })).toBeUndefined();
    expect(await locks.mostConvictedHotkey(1)).toBeUndefined();
    await world.send(DAVE, 'SubtensorModule.lock_stake', {
      hotkey: bobHotkey,
      netuid: 1,
      amount: 5_000_000_000n,
    });
    await world.controls.newBlock({ count: 50 });
    const now = world.devnet.chain.head.header.number;
    const raw = sub<{ locked_mass: bigint; conviction: { bits: bigint }; last_update: bigint }>(
      'Lock',
      dave,
      1,
      bobHotkey,
    );
    const rolled = rollLock(
      { massRao: raw.locked_mass, convictionBits: raw.conviction.bits, block: raw.last_update },
      BigInt(now),
      {
        unlockRate: sub('UnlockRate'),
        maturityRate: sub('MaturityRate'),
        isOwner: false,
        isPerpetual: false,
      },
    );
    const lock = (await locks.coldkeyLock({ coldkey: dave, netuid: 1 }))!;
    expect(lock).toMatchObject({
      netuid: 1,
      hotkey: bobHotkey,
      locked: { rao: rolled.massRao },
      isPerpetual: false,
    });
    expect(lock.convictionRao.bits).toBe(rolled.convictionBits);
    expect(await locks.locksForColdkey(dave)).toEqual([lock]);
    expect(await locks.locksForHotkey({ hotkey: bobHotkey, netuid: 1 })).toEqual([
      { ...lock, coldkey: dave },
    ]);
    expect((await staking.stakeAvailability({ coldkey: dave, netuid: 1 })).locked).toEqual(lock.locked);
    const conviction = await locks.hotkeyConviction({ hotkey: bobHotkey, netuid: 1 });
    expect(conviction.convictionRao.bits).toBe(rolled.convictionBits);
    expect(await locks.mostConvictedHotkey(1)).toBe(bobHotkey);
    const all = await locks.subnetConvictions(1);
    const bob = all.hotkeys.find(({ hotkey }) => hotkey === bobHotkey)!;
    expect(bob.convictionRao).toEqual(conviction.convictionRao);
    expect(bob.locked).toEqual(lock.locked);
    expect(all.alphaOut.rao).toBe(sub('SubnetAlphaOut', 1));
  });

  test('subnetConvictions: the block it names is the first that clears', async () => {
    const bob = (await world.client.locks.subnetConvictions(1)).hotkeys.find(
      ({ hotkey }) => hotkey === bobHotkey,
    )!;
    await world.write('SubtensorModule.UnlockRate', [], 2_000n);
    await world.write('SubtensorModule.MaturityRate', [], 400n);
    await world.write('SubtensorModule.DecayingHotkeyLock', [1, bobHotkey], {
      locked_mass: sub<bigint>('SubnetAlphaOut', 1) / 2n,
      conviction: { bits: 0n },
      last_update: BigInt(world.devnet.chain.head.header.number),
    });
    const before = (await world.client.locks.subnetConvictions(1)).hotkeys[0]!;
    expect(before.hotkey).toBe(bob.hotkey);
    expect(before.hasThreshold).toBe(false);
    // What is eligible grows with every block: hold it still by asking the rule at the same block.
    expect(before.blocksToThreshold).toBeGreaterThan(100);
    expect(before.blocksToThreshold).toBeLessThan(400);
  });

  test('acceptsLockedAlpha', async () => {
    expect(await world.client.locks.acceptsLockedAlpha(dave)).toBe(false);
    await world.write('SubtensorModule.AccountFlags', [dave], 1n);
    expect(await world.client.locks.acceptsLockedAlpha(dave)).toBe(true);
  });
});

describe('collateral', () => {
  const state = { locked: 900n, drain_ratio: { bits: 1n << 65n }, min_locked: 300n, earned: 7n };
  test('minerCollateral, subnetCollateral, collateralPolicy', async () => {
    const { collateral } = world.client;
    const of = { netuid: 1, hotkey: bobHotkey };
    expect(await collateral.minerCollateral(of)).toBeUndefined();
    await world.write('SubtensorModule.MinerCollateral', [1, bobHotkey, addressOf('//Bob')], state);
    await world.write('SubtensorModule.MinerCollateral', [1, addressOf('//gone'), dave], {
      ...state,
      locked: 1_000n,
    });
    const own = (await collateral.minerCollateral(of))!;
    expect(own).toMatchObject({
      coldkey: addressOf('//Bob'),
      locked: { rao: 900n },
      headroom: { rao: 600n },
      shortfall: { rao: 0n },
      releasableWork: { rao: 300n },
      drainRatio: { value: 2 },
    });
    expect(await collateral.minerCollateral({ ...of, coldkey: dave })).toBeUndefined();
    const all = await collateral.subnetCollateral(1);
    expect(all[1]).toEqual({ ...own, uid: 1 });
    expect(all[0]).toMatchObject({ coldkey: dave, locked: { rao: 1_000n } });
    expect(all[0]!.uid).toBeUndefined();
    await world.write('SubtensorModule.CollateralLockShare', [1], 13_107);
    expect(await collateral.collateralPolicy(1)).toMatchObject({
      lockShare: { raw: 13_107 },
      drainRatio: { value: 1 },
    });
  });
});

describe('leasing', () => {
  test('lease, leases', async () => {
    const { leasing } = world.client;
    expect(await leasing.lease(3)).toBeUndefined();
    const account = keyOf(DAVE).publicKey;
    const lease = {
      beneficiary: account,
      coldkey: account,
      hotkey: account,
      emissions_share: 30,
      end_block: null,
      netuid: 2,
      cost: 5n,
    };
    await world.write('SubtensorModule.SubnetLeases', [3], lease);
    await world.write('SubtensorModule.SubnetLeases', [1], { ...lease, end_block: 99 });
    const third = {
      leaseId: 3,
      beneficiary: dave,
      coldkey: dave,
      hotkey: dave,
      emissionsSharePercent: 30,
      netuid: 2,
      cost: taoFromRao(5n),
    };
    expect(await leasing.lease(3)).toEqual(third);
    expect(await leasing.leases()).toEqual([{ ...third, leaseId: 1, endBlock: 99 }, third]);
  });

  test('crowdloan, crowdloans, crowdloanContributors', async () => {
    const { leasing } = world.client;
    expect(await leasing.crowdloan(0)).toBeUndefined();
    const end = world.devnet.chain.head.header.number + 60_000;
    await world.send(DAVE, 'Crowdloan.create', {
      deposit: 20_000_000_000n,
      min_contribution: 200_000_000n,
      cap: 100_000_000_000n,
      end,
      call: null,
      target_address: addressOf('//Eve'),
    });
    await world.send('//Eve', 'Crowdloan.contribute', { crowdloan_id: 0, amount: 3_000_000_000n });
    const loan = (await leasing.crowdloan(0))!;
    expect(loan).toMatchObject({
      creator: dave,
      deposit: taoFromRao(20_000_000_000n),
      raised: taoFromRao(23_000_000_000n),
      endBlock: end,
      targetAddress: addressOf('//Eve'),
      hasCall: false,
      finalized: false,
      contributorCount: 2,
    });
    expect(await leasing.crowdloans()).toEqual([loan]);
    const paid = await leasing.crowdloanContributors(0);
    expect(
      new Map(paid.map(({ contributor, amount }) => [contributor as string, amount.rao as bigint])),
    ).toEqual(
      new Map([
        [dave, 20_000_000_000n],
        [addressOf('//Eve'), 3_000_000_000n],
      ]),
    );
  });
});

describe('weights', () => {
  test('weights, bonds: of every mechanism', async () => {
    const { weights } = world.client;
    await world.write(
      'SubtensorModule.Weights',
      [1, 1],
      [
        [0, 65_535],
        [2, 21_845],
      ],
    );
    await world.write('SubtensorModule.Weights', [4_097, 2], [[1, 1]]);
    await world.write('SubtensorModule.Bonds', [1, 1], [[2, 655]]);
    expect([...(await weights.weights({ netuid: 1 }))]).toEqual([
      [
        1,
        [
          { uid: 0, raw: 65_535, fraction: 0.75 },
          { uid: 2, raw: 21_845, fraction: 0.25 },
        ],
      ],
    ]);
    expect([...(await weights.weights({ netuid: 1, mechid: 1 }))]).toEqual([
      [2, [{ uid: 1, raw: 1, fraction: 1 }]],
    ]);
    expect((await weights.bonds({ netuid: 1 })).get(1)).toEqual([
      { uid: 2, bond: { raw: 655, fraction: 655 / 65_535 } },
    ]);
  });

  test('timelockedWeightCommits', async () => {
    const ciphertext = Uint8Array.of(1, 2, 3);
    await world.write(
      'SubtensorModule.TimelockedWeightCommits',
      [1, 5n],
      [[keyOf(CHARLIE_HOTKEY).publicKey, 8n, ciphertext, 1_000n]],
    );
    expect([...(await world.client.weights.timelockedWeightCommits({ netuid: 1 }))]).toEqual([
      [
        5n,
        [
          {
            hotkey: addressOf(CHARLIE_HOTKEY),
            commitBlock: 8,
            revealRound: 1_000n,
            revealsAtMs: 1_692_806_364_000,
            ciphertext,
          },
        ],
      ],
    ]);
  });
});
