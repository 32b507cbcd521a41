import { U64F64 } from '@taokit/fixed';
import { loadRegistry } from '@taokit/types/registry';
import { beforeEach, describe, expect, test } from 'vitest';
import { accountOf, type EconomyWorld, economyWorld } from '../../../../testing/index.ts';
import { AccountFlags } from '../storage/keySwaps.ts';
import { HotkeyLock, Lock, LockingColdkeys, OwnerLock } from '../storage/locks.ts';
import { stakeOf } from './sharePool.ts';

const registry = await loadRegistry();
const TAO = 1_000_000_000n;
const [OWNER, VALIDATOR, FIRST, SECOND, STAKER, OTHER] = [
  'Owner',
  'Validator',
  'First',
  'Second',
  'Staker',
  'Other',
].map(accountOf) as unknown as readonly [
  `0x${string}`,
  `0x${string}`,
  `0x${string}`,
  `0x${string}`,
  `0x${string}`,
  `0x${string}`,
];

let world: EconomyWorld;

/** A subnet with its owner's validator, two hotkeys of one miner, and somebody with stake on the first of them. */
beforeEach(() => {
  const miner = accountOf('Miner');
  world = economyWorld(registry, {
    subnets: [
      { netuid: 0, neurons: [[OWNER, VALIDATOR, TAO]] },
      {
        netuid: 1,
        taoRao: 10_000n * TAO,
        alphaInRao: 200_000n * TAO,
        owner: [OWNER, VALIDATOR],
        neurons: [
          [OWNER, VALIDATOR, 1_000n * TAO],
          [miner, FIRST, TAO],
          [miner, SECOND, TAO],
        ],
      },
    ],
    rich: ['Staker', 'Other'],
  });
  done('Staker', 'add_stake', { hotkey: FIRST, netuid: 1, amount_staked: 10n * TAO });
});

const call = (who: string, name: string, args: Record<string, unknown>) =>
  world.call(who, `SubtensorModule.${name}`, args);
const done = (who: string, name: string, args: Record<string, unknown>) =>
  expect(call(who, name, args)).toEqual({ ok: true });
const lock = (amount = 50n * TAO) => done('Staker', 'lock_stake', { hotkey: FIRST, netuid: 1, amount });
const lockOf = (coldkey = STAKER, hotkey = FIRST) => Lock.get(world.state, coldkey, 1, hotkey);
const moveTo = (hotkey: `0x${string}`, netuid = 1) =>
  call('Staker', 'move_lock', { destination_hotkey: hotkey, netuid });

describe('move_lock', () => {
  test('to another hotkey of the same owner: the conviction stays', () => {
    lock();
    world.skipTo(10_001);
    expect(moveTo(SECOND)).toEqual({ ok: true });
    const moved = lockOf(STAKER, SECOND)!;
    expect(moved.conviction.bits).toBeGreaterThan(0n);
    expect([lockOf(), LockingColdkeys.contains(world.state, 1, FIRST, STAKER)]).toEqual([undefined, false]);
    expect(HotkeyLock.get(world.state, 1, FIRST)).toBeUndefined();
    expect(world.events.at(-1)).toMatchObject({
      path: 'SubtensorModule.LockMoved',
      fields: { coldkey: STAKER, origin_hotkey: FIRST, destination_hotkey: SECOND, netuid: 1 },
    });
  });

  test("to somebody else's: the conviction is lost, and the owner's locks count at once", () => {
    done('Staker', 'set_perpetual_lock', { netuid: 1, enabled: true });
    lock();
    world.skipTo(10_001);
    expect(moveTo(VALIDATOR)).toEqual({ ok: true });
    const moved = lockOf(STAKER, VALIDATOR)!;
    expect(moved.locked_mass).toBe(50n * TAO);
    expect(moved.conviction.bits).toBe((50n * TAO) << 64n);
    expect(OwnerLock.get(world.state, 1)).toEqual(moved);
    expect(moveTo(SECOND)).toEqual({ ok: true });
    expect(lockOf(STAKER, SECOND)?.conviction.bits).toBe(0n);
    expect(OwnerLock.get(world.state, 1)).toBeUndefined();
  });

  test.each([
    ['SubnetNotExists', SECOND, 9],
    ['HotKeyAccountNotExists', accountOf('Nobody'), 1],
    ['NoExistingLock', SECOND, 1],
  ])('refused with %s', (error, hotkey, netuid) => {
    expect(moveTo(hotkey, netuid)).toMatchObject({ refusal: `SubtensorModule.${error}` });
  });
});

describe('set_reject_locked_alpha', () => {
  test('accounts take no locked alpha until they say so', () => {
    done('Other', 'set_reject_locked_alpha', { enabled: false });
    expect(AccountFlags.get(world.state, OTHER)).toBe(1n);
    expect(world.events.at(-1)).toMatchObject({ path: 'SubtensorModule.RejectLockedAlphaUpdated' });
    done('Other', 'set_reject_locked_alpha', { enabled: true });
    expect(AccountFlags.contains(world.state, OTHER)).toBe(false);
  });
});

describe('transfer_stake with a lock', () => {
  const give = (alpha: bigint) =>
    call('Staker', 'transfer_stake', {
      destination_coldkey: OTHER,
      hotkey: FIRST,
      origin_netuid: 1,
      destination_netuid: 1,
      alpha_amount: alpha,
    });
  const staked = () => stakeOf(world.state, { hotkey: FIRST, coldkey: STAKER, netuid: 1 });

  test('free alpha goes first, and needs nobody’s consent', () => {
    lock();
    expect(give(staked() - 50n * TAO)).toEqual({ ok: true });
    expect(lockOf()?.locked_mass).toBe(50n * TAO);
    expect(lockOf(OTHER)).toBeUndefined();
    expect(give(TAO)).toMatchObject({ refusal: 'SubtensorModule.AccountRejectsLockedAlpha' });
  });

  test('what is locked takes its part of the conviction along', () => {
    for (const who of ['Staker', 'Other']) done(who, 'set_perpetual_lock', { netuid: 1, enabled: true });
    lock();
    done('Other', 'set_reject_locked_alpha', { enabled: false });
    world.skipTo(100_001);
    expect(give(staked() - 30n * TAO)).toEqual({ ok: true });
    const [kept, given] = [lockOf()!, lockOf(OTHER)!];
    expect([kept.locked_mass, given.locked_mass]).toEqual([30n * TAO, 20n * TAO]);
    const total = kept.conviction.bits + given.conviction.bits;
    const part = U64F64.safeDiv((20n * TAO) << 64n, (50n * TAO) << 64n);
    expect(given.conviction.bits).toBe(U64F64.saturatingMul(total, part));
    const sum = HotkeyLock.get(world.state, 1, FIRST);
    expect([sum?.locked_mass, sum?.conviction.bits]).toEqual([50n * TAO, total]);
  });

  test('refused with LockHotkeyMismatch: the receiver locked for another hotkey', () => {
    lock();
    done('Other', 'set_reject_locked_alpha', { enabled: false });
    done('Other', 'add_stake', { hotkey: SECOND, netuid: 1, amount_staked: 10n * TAO });
    done('Other', 'lock_stake', { hotkey: SECOND, netuid: 1, amount: TAO });
    expect(give(staked())).toMatchObject({ refusal: 'SubtensorModule.LockHotkeyMismatch' });
  });
});
