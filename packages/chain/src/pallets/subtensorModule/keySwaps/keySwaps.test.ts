import { hashers, loadRegistry } from '@taokit/types/registry';
import { beforeEach, describe, expect, test } from 'vitest';
import { accountOf, type EconomyWorld, economyWorld, keyOf } from '../../../../testing/index.ts';
import { ROOT } from '../../../runtime/Origin.ts';
import { hexFromBytes } from '../../../state/AccountId.ts';
import type { State } from '../../../state/State.ts';
import { balanceOf } from '../../balances/ledger.ts';
import { hotkeyStake, increaseStake, stakeOf } from '../staking/sharePool.ts';
import { BasketRate, BasketShares } from '../storage/baskets.ts';
import { ChildKeys, ParentKeys } from '../storage/childkeys.ts';
import { MinerCollateral } from '../storage/collateral.ts';
import {
  AccountFlags,
  ColdkeyRoot,
  ColdkeySuccessor,
  ColdkeySwapAnnouncements,
  ColdkeySwapDisputes,
  HotkeyRoot,
  HotkeySuccessor,
} from '../storage/keySwaps.ts';
import { Lock, LockingColdkeys } from '../storage/locks.ts';
import { IsNetworkMember, Keys, SubnetworkN, Uids } from '../storage/neurons.ts';
import { TxRateLimit } from '../storage/rateLimits.ts';
import { Axons } from '../storage/serving.ts';
import {
  AutoStakeDestination,
  Delegates,
  OwnedHotkeys,
  Owner,
  StakeMoveCooldownUntil,
  StakingHotkeys,
} from '../storage/staking.ts';
import { SubnetOwner, SubnetOwnerHotkey } from '../storage/subnets.ts';

const registry = await loadRegistry();
const TAO = 1_000_000_000n;
const [OWNER, VALIDATOR, MINER, STAKER] = ['Owner', 'Validator', 'Miner', 'Staker'].map(accountOf) as [
  `0x${string}`,
  `0x${string}`,
  `0x${string}`,
  `0x${string}`,
];
const FRESH = accountOf('Fresh');

let world: EconomyWorld;

/** Root and two subnets: a validator on all of them, a miner on 1, both of them the owner's; somebody who stakes on the validator. */
beforeEach(() => {
  const validator = [OWNER, VALIDATOR, 1_000n * TAO] as const;
  world = economyWorld(registry, {
    subnets: [
      { netuid: 0, neurons: [validator] },
      {
        netuid: 1,
        taoRao: 10_000n * TAO,
        alphaInRao: 200_000n * TAO,
        owner: [OWNER, VALIDATOR],
        neurons: [validator, [OWNER, MINER, 0n]],
      },
      {
        netuid: 2,
        taoRao: 5_000n * TAO,
        alphaInRao: 50_000n * TAO,
        owner: [OWNER, VALIDATOR],
        neurons: [validator],
      },
    ],
    rich: ['Owner', 'Staker', 'Other'],
    writes: (state) => Delegates.insert(state, VALIDATOR, 11_796),
  });
  done('Staker', 'add_stake', { hotkey: VALIDATOR, netuid: 1, amount_staked: 100n * TAO });
});

const call = (who: string, name: string, args: Record<string, unknown> = {}) =>
  who === 'root'
    ? world.context.dispatch({ path: `SubtensorModule.${name}`, arguments: args } as never, ROOT)
    : world.call(who, `SubtensorModule.${name}`, args);

function done(who: string, name: string, args: Record<string, unknown> = {}): void {
  expect(call(who, name, args)).toEqual({ ok: true });
}

/** A call in a later block. */
const callIn = (block: number, who: string, name: string, args: Record<string, unknown> = {}) => {
  world.skipTo(block);
  return call(who, name, args);
};

const swap = (changes: Record<string, unknown> = {}) =>
  call('Owner', 'swap_hotkey_v2', {
    hotkey: VALIDATOR,
    new_hotkey: FRESH,
    netuid: null,
    keep_stake: false,
    ...changes,
  });

const stakes = (state: State, hotkey: `0x${string}`) =>
  [0, 1, 2].map((netuid) => hotkeyStake(state, hotkey, netuid));

describe('swap_hotkey', () => {
  test('on all subnets: seat, stake, stakers, subnets and take are the new one’s', () => {
    const { state } = world;
    const before = stakes(state, VALIDATOR);
    const freeRao = balanceOf(state, OWNER).free;
    done('Owner', 'swap_hotkey', { hotkey: VALIDATOR, new_hotkey: FRESH, netuid: null });
    expect(stakes(state, FRESH)).toEqual(before);
    expect(stakes(state, VALIDATOR)).toEqual([0n, 0n, 0n]);
    expect([0, 1, 2].map((netuid) => Keys.get(state, netuid, 0))).toEqual([FRESH, FRESH, FRESH]);
    expect([Uids.get(state, 1, FRESH), Uids.get(state, 1, VALIDATOR)]).toEqual([0, undefined]);
    expect([IsNetworkMember.get(state, FRESH, 1), IsNetworkMember.get(state, VALIDATOR, 1)]).toEqual([
      true,
      false,
    ]);
    expect([1, 2].map((netuid) => SubnetOwnerHotkey.get(state, netuid))).toEqual([FRESH, FRESH]);
    expect([Delegates.get(state, FRESH), Delegates.contains(state, VALIDATOR)]).toEqual([11_796, false]);
    expect([Owner.get(state, FRESH), Owner.contains(state, VALIDATOR)]).toEqual([OWNER, false]);
    expect(OwnedHotkeys.get(state, OWNER)).toEqual([MINER, FRESH]);
    expect(StakingHotkeys.get(state, STAKER)).toEqual([FRESH]);
    expect(HotkeySuccessor.get(state, 1, VALIDATOR)).toBe(FRESH);
    expect(HotkeyRoot.get(state, 1, FRESH)).toBe(VALIDATOR);
    expect(balanceOf(state, OWNER).free).toBe(freeRao - 100_000_000n);
    expect(world.events.at(-1)).toEqual(
      expect.objectContaining({
        path: 'SubtensorModule.HotkeySwapped',
        fields: { coldkey: OWNER, old_hotkey: VALIDATOR, new_hotkey: FRESH },
      }),
    );
    world.step();
  });

  test('on one subnet: the rest stays; the stake rests for a day', () => {
    const { state } = world;
    const before = stakes(state, VALIDATOR);
    const freeRao = balanceOf(state, OWNER).free;
    done('Owner', 'swap_hotkey', { hotkey: VALIDATOR, new_hotkey: FRESH, netuid: 1 });
    expect(stakes(state, FRESH)).toEqual([0n, before[1], 0n]);
    expect(stakes(state, VALIDATOR)).toEqual([before[0], 0n, before[2]]);
    expect([Keys.get(state, 1, 0), Keys.get(state, 2, 0)]).toEqual([FRESH, VALIDATOR]);
    expect([Owner.get(state, FRESH), Owner.get(state, VALIDATOR)]).toEqual([OWNER, OWNER]);
    expect(balanceOf(state, OWNER).free).toBe(freeRao - 1_000_000n);
    expect(StakeMoveCooldownUntil.get(state, 1, FRESH)).toBe(7_201n);
    const back = { hotkey: FRESH, new_hotkey: accountOf('Third'), netuid: 1 };
    const early = { refusal: 'SubtensorModule.HotKeySwapOnSubnetIntervalNotPassed' };
    expect(call('Owner', 'swap_hotkey', back)).toMatchObject(early);
    expect(callIn(7_201, 'Owner', 'swap_hotkey', back)).toMatchObject(early);
    expect(callIn(7_202, 'Owner', 'swap_hotkey', back)).toEqual({ ok: true });
    expect(HotkeyRoot.get(state, 1, accountOf('Third'))).toBe(VALIDATOR);
    world.step();
  });

  test('children, parents, axon and auto-stake follow the seat', () => {
    const { state } = world;
    const [parent, child] = ['Parent', 'Child'].map(accountOf) as [`0x${string}`, `0x${string}`];
    ChildKeys.insert(state, VALIDATOR, 1, [[7n, child]]);
    ParentKeys.insert(state, child, 1, [[7n, VALIDATOR]]);
    ParentKeys.insert(state, VALIDATOR, 1, [[5n, parent]]);
    ChildKeys.insert(state, parent, 1, [[5n, VALIDATOR]]);
    done('Validator', 'serve_axon', {
      netuid: 1,
      version: 1,
      ip: 0x01020304n,
      port: 8_000,
      ip_type: 4,
      protocol: 0,
      placeholder1: 0,
      placeholder2: 0,
    });
    done('Staker', 'set_coldkey_auto_stake_hotkey', { netuid: 1, hotkey: VALIDATOR });
    expect(swap({ netuid: 1 })).toEqual({ ok: true });
    expect(ChildKeys.get(state, FRESH, 1)).toEqual([[7n, child]]);
    expect(ParentKeys.get(state, child, 1)).toEqual([[7n, FRESH]]);
    expect(ParentKeys.get(state, FRESH, 1)).toEqual([[5n, parent]]);
    expect(ChildKeys.get(state, parent, 1)).toEqual([[5n, FRESH]]);
    expect([Axons.contains(state, 1, FRESH), Axons.contains(state, 1, VALIDATOR)]).toEqual([true, false]);
    expect(AutoStakeDestination.get(state, STAKER, 1)).toBe(FRESH);
  });

  test('a fund goes to the new hotkey with root', () => {
    const { state } = world;
    BasketShares.insert(state, VALIDATOR, 5n);
    expect(swap({ netuid: 0 })).toEqual({ ok: true });
    expect([BasketShares.get(state, FRESH), BasketShares.get(state, VALIDATOR)]).toEqual([5n, 0n]);
  });

  test('keep_stake: the seat goes, the stake and the owner stay', () => {
    const { state } = world;
    const before = stakes(state, VALIDATOR);
    expect(swap({ keep_stake: true })).toEqual({ ok: true });
    expect(stakes(state, VALIDATOR)).toEqual(before);
    expect(Keys.get(state, 1, 0)).toBe(FRESH);
    expect(OwnedHotkeys.get(state, OWNER)).toEqual([VALIDATOR, MINER, FRESH]);
    world.step();
  });

  test.each<[string, string, Record<string, unknown>, (state: State) => void]>([
    ['SubnetNotExists', 'no subnet', { netuid: 9 }, () => {}],
    ['NonAssociatedColdKey', "somebody else's hotkey", { hotkey: accountOf('Nobody') }, () => {}],
    [
      'NonAssociatedColdKey',
      "a new one that is somebody else's",
      {},
      (state) => Owner.insert(state, FRESH, STAKER),
    ],
    ['NewHotKeyIsSameWithOld', 'its own place', { new_hotkey: VALIDATOR }, () => {}],
    [
      'KeepStakeBlockedByCollateral',
      'collateral that would stay',
      { keep_stake: true },
      (state) =>
        MinerCollateral.insert(state, 1, VALIDATOR, OWNER, {
          locked: 1n,
          drain_ratio: { bits: 0n },
          min_locked: 0n,
          earned: 0n,
        }),
    ],
    ['HotKeyAlreadyRegisteredInSubNet', 'a new one with a seat', { new_hotkey: MINER }, () => {}],
    ['HotKeyAlreadyRegisteredInSubNet', 'a seat there', { new_hotkey: MINER, netuid: 1 }, () => {}],
    [
      'NewHotKeyNotCleanForRootSwap',
      'a new one with a fund',
      { netuid: 0 },
      (state) => BasketRate.insert(state, FRESH, { bits: 1n }),
    ],
    [
      'NewHotKeyNotCleanForRootSwap',
      'a new one with stake on root',
      {},
      (state) => {
        Owner.insert(state, FRESH, OWNER);
        increaseStake(state, { hotkey: FRESH, coldkey: STAKER, netuid: 0 }, 1n);
      },
    ],
  ])('refused with %s: %s', (error, _, changes, write) => {
    write(world.state);
    expect(swap(changes)).toMatchObject({ refusal: `SubtensorModule.${error}` });
  });

  test('who cannot pay swaps nothing', () => {
    const { free } = balanceOf(world.state, OWNER);
    world.call('Owner', 'Balances.transfer_keep_alive', {
      dest: { type: 'Id', value: STAKER },
      value: free - 100_000n,
    });
    for (const netuid of [null, 1])
      expect(swap({ netuid })).toMatchObject({
        refusal: 'SubtensorModule.NotEnoughBalanceToPaySwapHotKey',
      });
    expect(Keys.get(world.state, 1, 0)).toBe(VALIDATOR);
  });

  test('a lock for the old hotkey is for the new one, with its conviction', () => {
    const { state } = world;
    done('Staker', 'lock_stake', { hotkey: VALIDATOR, netuid: 1, amount: TAO });
    const before = Lock.get(state, STAKER, 1, VALIDATOR);
    expect(swap({ netuid: 1 })).toEqual({ ok: true });
    expect(Lock.get(state, STAKER, 1, FRESH)).toEqual(before);
    expect(Lock.contains(state, STAKER, 1, VALIDATOR)).toBe(false);
    expect(LockingColdkeys.contains(state, 1, FRESH, STAKER)).toBe(true);
  });
});

describe('swap_coldkey', () => {
  const NEXT = accountOf('Next');
  const root = (args: Record<string, unknown> = {}) =>
    call('root', 'swap_coldkey', { old_coldkey: OWNER, new_coldkey: NEXT, swap_cost: 0n, ...args });

  test('root: stake, hotkeys, subnets, balance and what it allows', () => {
    const { state } = world;
    const before = [0, 1, 2].map((netuid) => stakeOf(state, { hotkey: VALIDATOR, coldkey: OWNER, netuid }));
    const { free } = balanceOf(state, OWNER);
    done('Owner', 'set_reject_locked_alpha', { enabled: false });
    done('Owner', 'set_coldkey_auto_stake_hotkey', { netuid: 1, hotkey: VALIDATOR });
    expect(root()).toEqual({ ok: true });
    expect([0, 1, 2].map((netuid) => stakeOf(state, { hotkey: VALIDATOR, coldkey: NEXT, netuid }))).toEqual(
      before,
    );
    expect([Owner.get(state, VALIDATOR), Owner.get(state, MINER)]).toEqual([NEXT, NEXT]);
    expect([OwnedHotkeys.get(state, NEXT), OwnedHotkeys.get(state, OWNER)]).toEqual([[VALIDATOR, MINER], []]);
    expect([1, 2].map((netuid) => SubnetOwner.get(state, netuid))).toEqual([NEXT, NEXT]);
    expect([balanceOf(state, NEXT).free, balanceOf(state, OWNER).free]).toEqual([free, 0n]);
    expect([AccountFlags.get(state, NEXT), AccountFlags.contains(state, OWNER)]).toEqual([1n, false]);
    expect(AutoStakeDestination.get(state, NEXT, 1)).toBe(VALIDATOR);
    expect([ColdkeySuccessor.get(state, OWNER), ColdkeyRoot.get(state, NEXT)]).toEqual([NEXT, OWNER]);
    expect(SubnetworkN.get(state, 1)).toBe(2);
    world.step();
  });

  test('root: the cost is paid by the old one and can be emitted again', () => {
    const { free } = balanceOf(world.state, OWNER);
    expect(root({ swap_cost: free + 1n })).toMatchObject({
      refusal: 'SubtensorModule.NotEnoughBalanceToPaySwapColdKey',
    });
    expect(root({ swap_cost: 5n * TAO })).toEqual({ ok: true });
    expect(balanceOf(world.state, NEXT).free).toBe(free - 5n * TAO);
    world.step();
  });

  test('locks go to the new coldkey', () => {
    const { state } = world;
    done('Staker', 'lock_stake', { hotkey: VALIDATOR, netuid: 1, amount: TAO });
    const before = Lock.get(state, STAKER, 1, VALIDATOR);
    expect(root({ old_coldkey: STAKER })).toEqual({ ok: true });
    expect(Lock.get(state, NEXT, 1, VALIDATOR)).toEqual(before);
    expect(Lock.contains(state, STAKER, 1, VALIDATOR)).toBe(false);
    expect(AccountFlags.contains(state, NEXT)).toBe(false);
    world.step();
  });

  test.each<[string, string, Record<string, unknown>]>([
    ['BadOrigin', 'Owner', {}],
    ['SubtensorModule.ColdKeyAlreadyAssociated', 'root', { new_coldkey: STAKER }],
    ['SubtensorModule.NewColdKeyIsHotkey', 'root', { new_coldkey: MINER }],
  ])('refused with %s', (refusal, who, args) => {
    const given = { old_coldkey: OWNER, new_coldkey: NEXT, swap_cost: 0n, ...args };
    expect(call(who, 'swap_coldkey', given)).toMatchObject({ refusal });
  });

  test('refused with ColdkeySwapTooHeavy: more positions than one swap moves', () => {
    const { state } = world;
    for (let i = 0; i < 1_025; i++)
      increaseStake(state, { hotkey: VALIDATOR, coldkey: accountOf('Other'), netuid: 100 + i }, 1n);
    StakingHotkeys.insert(state, accountOf('Other'), [VALIDATOR]);
    const given = { old_coldkey: accountOf('Other'), new_coldkey: NEXT, swap_cost: 0n };
    expect(call('root', 'swap_coldkey', given)).toMatchObject({
      refusal: 'SubtensorModule.ColdkeySwapTooHeavy',
    });
  });
});

describe('an announced swap', () => {
  const NEXT = accountOf('Next');
  const hashOf = (name: string) => hexFromBytes(hashers.Blake2_256.hash(keyOf(name).publicKey));
  const DELAY = 36_000;
  const announce = (name = 'Next') =>
    call('Staker', 'announce_coldkey_swap', { new_coldkey_hash: hashOf(name) });

  test('is made by its owner after five days', () => {
    const { state } = world;
    const { free } = balanceOf(state, STAKER);
    expect(announce()).toEqual({ ok: true });
    expect(ColdkeySwapAnnouncements.get(state, STAKER)).toEqual([DELAY + 1, hashOf('Next')]);
    expect(balanceOf(state, STAKER).free).toBe(free - 100_000_000n);
    const args = { new_coldkey: NEXT };
    const early = callIn(DELAY, 'Staker', 'swap_coldkey_announced', args);
    expect(early).toMatchObject({ refusal: 'SubtensorModule.ColdkeySwapTooEarly' });
    const other = callIn(DELAY + 1, 'Staker', 'swap_coldkey_announced', { new_coldkey: FRESH });
    expect(other).toMatchObject({ refusal: 'SubtensorModule.AnnouncedColdkeyHashDoesNotMatch' });
    expect(callIn(DELAY + 1, 'Staker', 'swap_coldkey_announced', args)).toEqual({ ok: true });
    expect(stakeOf(state, { hotkey: VALIDATOR, coldkey: NEXT, netuid: 1 })).toBeGreaterThan(0n);
    expect(ColdkeySwapAnnouncements.contains(state, STAKER)).toBe(false);
    world.step();
  });

  test('blocks every other call, inside of a batch too', () => {
    announce();
    const remark = { path: 'System.remark', arguments: { remark: new Uint8Array() } } as const;
    expect(world.call('Staker', remark.path, remark.arguments)).toMatchObject({
      refusal: 'SubtensorModule.ColdkeySwapAnnounced',
    });
    expect(call('Staker', 'add_stake', { hotkey: VALIDATOR, netuid: 1, amount_staked: TAO })).toMatchObject({
      refusal: 'SubtensorModule.ColdkeySwapAnnounced',
    });
    expect(world.call('Other', remark.path, remark.arguments)).toEqual({ ok: true });
    done('Staker', 'dispute_coldkey_swap');
    expect(ColdkeySwapDisputes.get(world.state, STAKER)).toBe(1);
    for (const name of ['swap_coldkey_announced', 'clear_coldkey_swap_announcement', 'dispute_coldkey_swap'])
      expect(call('Staker', name, name.startsWith('swap') ? { new_coldkey: NEXT } : {})).toMatchObject({
        refusal: 'SubtensorModule.ColdkeySwapDisputed',
      });
    done('root', 'reset_coldkey_swap', { coldkey: STAKER });
    expect(world.call('Staker', remark.path, remark.arguments)).toEqual({ ok: true });
  });

  test('is announced again or taken back a day after it could have been made', () => {
    announce();
    const day = 7_200;
    const again = { new_coldkey_hash: hashOf('Fresh') };
    expect(callIn(DELAY + day, 'Staker', 'announce_coldkey_swap', again)).toMatchObject({
      refusal: 'SubtensorModule.ColdkeySwapReannouncedTooEarly',
    });
    expect(callIn(DELAY + day, 'Staker', 'clear_coldkey_swap_announcement', {})).toMatchObject({
      refusal: 'SubtensorModule.ColdkeySwapClearTooEarly',
    });
    const { free } = balanceOf(world.state, STAKER);
    expect(callIn(DELAY + day + 1, 'Staker', 'announce_coldkey_swap', again)).toEqual({ ok: true });
    expect(balanceOf(world.state, STAKER).free).toBe(free);
    expect(callIn(3 * DELAY, 'Staker', 'clear_coldkey_swap_announcement', {})).toEqual({ ok: true });
    expect(ColdkeySwapAnnouncements.contains(world.state, STAKER)).toBe(false);
  });

  test.each(['swap_coldkey_announced', 'clear_coldkey_swap_announcement', 'dispute_coldkey_swap'])(
    'nobody announced: %s is refused',
    (name) => {
      const args = name.startsWith('swap') ? { new_coldkey: NEXT } : {};
      expect(call('Other', name, args)).toMatchObject({
        refusal: 'SubtensorModule.ColdkeySwapAnnouncementNotFound',
      });
    },
  );

  test('who cannot pay announces nothing', () => {
    expect(call('Nobody', 'announce_coldkey_swap', { new_coldkey_hash: hashOf('Next') })).toMatchObject({
      refusal: 'SubtensorModule.NotEnoughBalanceToPaySwapColdKey',
    });
    expect(call('Other', 'reset_coldkey_swap', { coldkey: STAKER })).toMatchObject({ refusal: 'BadOrigin' });
  });
});

describe('swap_hotkey as of 425', () => {
  beforeEach(() => {
    const validator = [OWNER, VALIDATOR, 1_000n * TAO] as const;
    const subnet = { taoRao: 10_000n * TAO, alphaInRao: 200_000n * TAO, neurons: [validator] };
    world = economyWorld(registry, {
      spec: 425,
      subnets: [
        { netuid: 0, neurons: [validator] },
        { netuid: 1, ...subnet },
      ],
      rich: ['Owner'],
    });
    TxRateLimit.insert(world.state, 1_000n);
  });

  test('on one subnet: first after a day of the chain; stake does not rest, nothing of the lineage is kept', () => {
    const { state } = world;
    const refusal = 'SubtensorModule.HotKeySwapOnSubnetIntervalNotPassed';
    world.skipTo(7_200);
    expect(swap({ netuid: 1 })).toMatchObject({ refusal });
    world.skipTo(7_201);
    expect(swap({ netuid: 1 })).toEqual({ ok: true });
    expect(stakes(state, FRESH).slice(0, 2)).toEqual([0n, 1_000n * TAO]);
    expect(StakeMoveCooldownUntil.get(state, 1, FRESH)).toBe(0n);
    expect(HotkeySuccessor.contains(state, 1, VALIDATOR)).toBe(false);
    const back = { hotkey: FRESH, new_hotkey: accountOf('Third'), netuid: 1 };
    world.skipTo(8_201);
    expect(swap(back)).toMatchObject({ refusal: 'SubtensorModule.HotKeySetTxRateLimitExceeded' });
    world.skipTo(8_202);
    expect(swap(back)).toMatchObject({ refusal });
    world.skipTo(14_402);
    expect(swap(back)).toEqual({ ok: true });
  });

  test('on all subnets: at once where it is the first; with keep_stake too the old one is nobody’s', () => {
    const { state } = world;
    const before = stakes(state, VALIDATOR);
    expect(swap({ keep_stake: true })).toEqual({ ok: true });
    expect(stakes(state, VALIDATOR)).toEqual(before);
    expect(Owner.contains(state, VALIDATOR)).toBe(false);
    expect(OwnedHotkeys.get(state, OWNER)).toEqual([FRESH]);
    expect(swap({ hotkey: FRESH, new_hotkey: accountOf('Third') })).toMatchObject({
      refusal: 'SubtensorModule.HotKeySetTxRateLimitExceeded',
    });
  });

  test('a new coldkey waits before it swaps hotkeys; no lineage is kept', () => {
    const { state } = world;
    const to = accountOf('New');
    expect(call('root', 'swap_coldkey', { old_coldkey: OWNER, new_coldkey: to, swap_cost: 0n })).toEqual({
      ok: true,
    });
    expect(ColdkeySuccessor.contains(state, OWNER)).toBe(false);
    expect(
      call('New', 'swap_hotkey_v2', {
        hotkey: VALIDATOR,
        new_hotkey: FRESH,
        netuid: null,
        keep_stake: false,
      }),
    ).toMatchObject({
      refusal: 'SubtensorModule.HotKeySetTxRateLimitExceeded',
    });
  });
});

test.each([
  [435, 0n],
  [473, 7_201n],
])(
  'from 435 on collateral comes along with the stake; the stake rests from 473 on: %i',
  (spec, restsUntil) => {
    const validator = [OWNER, VALIDATOR, 1_000n * TAO] as const;
    world = economyWorld(registry, {
      spec,
      subnets: [
        { netuid: 0, neurons: [validator] },
        { netuid: 1, taoRao: 10_000n * TAO, alphaInRao: 200_000n * TAO, neurons: [validator] },
      ],
      rich: ['Owner'],
    });
    const { state } = world;
    const collateral = { locked: TAO, drain_ratio: { bits: 0n }, min_locked: 0n, earned: 0n };
    MinerCollateral.insert(state, 1, VALIDATOR, OWNER, collateral);
    expect(swap({ keep_stake: true })).toMatchObject({
      refusal: 'SubtensorModule.KeepStakeBlockedByCollateral',
    });
    world.skipTo(7_201);
    expect(swap({ netuid: 1 })).toEqual({ ok: true });
    expect(MinerCollateral.get(state, 1, FRESH, OWNER)).toEqual(collateral);
    expect(MinerCollateral.contains(state, 1, VALIDATOR, OWNER)).toBe(false);
    expect(StakeMoveCooldownUntil.get(state, 1, FRESH)).toBe(restsUntil === 0n ? 0n : restsUntil + 7_200n);
  },
);
