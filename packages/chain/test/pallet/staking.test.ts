import { beforeEach, describe, expect, test } from 'vitest';
import { balanceOf } from '../../src/pallets/balances/ledger.ts';
import { hotkeyStake, increaseStake, stakeOf } from '../../src/pallets/subtensorModule/staking/sharePool.ts';
import { SubnetAlphaOut, SubnetTAO } from '../../src/pallets/subtensorModule/storage/pools.ts';
import { TxDelegateTakeRateLimit } from '../../src/pallets/subtensorModule/storage/rateLimits.ts';
import {
  Delegates,
  MaxDelegateTake,
  MinDelegateTake,
  StakingHotkeys,
  TotalStake,
} from '../../src/pallets/subtensorModule/storage/staking.ts';
import { SubtokenEnabled } from '../../src/pallets/subtensorModule/storage/subnets.ts';
import { accountOf, type EconomyWorld, writeHotkey } from '../../testing/index.ts';
import { distance, palletWorld } from './palletWorld.ts';

// What `tests/staking.rs`, `tests/move_stake.rs` and `tests/recycle_alpha.rs` state, spec 425.

const RAO = 1_000_000_000n;
const COLD = accountOf('Cold');
const HOT = accountOf('Hot');
const OTHER = accountOf('OtherHot');
let world: EconomyWorld;

/** Two subnets with reserves of a thousand, a hotkey, and who stakes on it. */
beforeEach(() => {
  world = palletWorld(
    [
      [1_000n * RAO, 1_000n * RAO],
      [1_000n * RAO, 1_000n * RAO],
    ],
    { rich: ['Cold', 'Other'] },
  );
  writeHotkey(world.state, COLD, HOT);
  writeHotkey(world.state, COLD, OTHER);
});

const call = (name: string, args: Record<string, unknown>, who = 'Cold') =>
  world.call(who, `SubtensorModule.${name}`, args);
const stake = (rao: bigint, netuid = 1) => call('add_stake', { hotkey: HOT, netuid, amount_staked: rao });
const staked = (netuid = 1, hotkey = HOT, coldkey = COLD) =>
  stakeOf(world.state, { hotkey, coldkey, netuid });

describe('delegate takes', () => {
  const change = (kind: 'increase' | 'decrease', take: number, who = 'Cold') =>
    call(`${kind}_take`, { hotkey: HOT, take }, who);

  beforeEach(() => {
    TxDelegateTakeRateLimit.insert(world.state, 1n);
    MinDelegateTake.insert(world.state, 5_898);
    MaxDelegateTake.insert(world.state, 11_796);
    Delegates.insert(world.state, HOT, 5_898);
    world.skipTo(1_000);
  });

  test.each<[string, 'increase' | 'decrease', number, number, string | undefined]>([
    ['can_be_decreased: not below the least', 'decrease', 5_898, 3_276, 'DelegateTakeTooLow'],
    ['can_be_decreased', 'decrease', 11_796, 5_898, undefined],
    ['can_not_be_increased_with_decrease_take', 'decrease', 5_898, 8_191, 'DelegateTakeTooLow'],
    ['can_be_increased', 'increase', 5_898, 8_191, undefined],
    ['can_not_be_decreased_with_increase_take', 'increase', 5_898, 3_276, 'DelegateTakeTooLow'],
    ['can_be_increased_to_limit', 'increase', 5_898, 11_796, undefined],
    ['can_not_be_increased_beyond_limit', 'increase', 5_898, 11_797, 'DelegateTakeTooHigh'],
  ])('%s', (_, kind, before, take, error) => {
    Delegates.insert(world.state, HOT, before);
    const result = change(kind, take);
    expect(result).toMatchObject(
      error === undefined ? { ok: true } : { refusal: `SubtensorModule.${error}` },
    );
    expect(Delegates.get(world.state, HOT)).toBe(error === undefined ? take : before);
  });

  test('rate_limits_enforced_on_increase_take, and only the owner', () => {
    TxDelegateTakeRateLimit.insert(world.state, 100n);
    expect(change('increase', 6_000, 'Other')).toMatchObject({
      refusal: 'SubtensorModule.NonAssociatedColdKey',
    });
    expect(change('increase', 6_000)).toEqual({ ok: true });
    expect(change('increase', 7_000)).toMatchObject({
      refusal: 'SubtensorModule.DelegateTxRateLimitExceeded',
    });
    world.skipTo(1_101);
    expect(change('increase', 7_000)).toEqual({ ok: true });
  });
});

describe('stake', () => {
  test.each<[string, () => unknown, string]>([
    [
      'add_stake_not_registered_key_pair',
      () => call('add_stake', { hotkey: accountOf('Nobody'), netuid: 1, amount_staked: RAO }),
      'HotKeyAccountNotExists',
    ],
    [
      'add_stake_err_not_enough_belance',
      () => call('add_stake', { hotkey: HOT, netuid: 1, amount_staked: RAO }, 'Nobody'),
      'NotEnoughBalanceToStake',
    ],
    ['staking_too_little_fails', () => stake(1n), 'AmountTooLow'],
    ['do_move_nonexistent_subnet', () => move({ destination_netuid: 9 }), 'SubnetNotExists'],
    [
      'do_move_nonexistent_destination_hotkey',
      () => move({ destination_hotkey: accountOf('Nobody') }),
      'HotKeyAccountNotExists',
    ],
    [
      'do_move_same_hotkey_fails',
      () => move({ destination_hotkey: HOT, destination_netuid: 1 }),
      'SameNetuid',
    ],
    ['add_stake_specific_stake_into_subnet_fail: not started', () => notStarted(), 'SubtokenDisabled'],
  ])('%s', (_, run, error) => {
    expect(run()).toMatchObject({ refusal: `SubtensorModule.${error}` });
  });

  const move = (changes: object) => {
    stake(10n * RAO);
    return call('move_stake', {
      origin_hotkey: HOT,
      destination_hotkey: OTHER,
      origin_netuid: 1,
      destination_netuid: 1,
      alpha_amount: RAO,
      ...changes,
    });
  };
  const notStarted = () => {
    SubtokenEnabled.insert(world.state, 1, false);
    return stake(RAO);
  };

  test('add_root_updates_counters, remove_root_updates_counters', () => {
    const { state } = world;
    const before = [TotalStake.get(state), SubnetTAO.get(state, 0), SubnetAlphaOut.get(state, 0)];
    stake(RAO, 0);
    const during = [TotalStake.get(state), SubnetTAO.get(state, 0), SubnetAlphaOut.get(state, 0)];
    expect(during.map((rao, at) => rao - before[at]!)).toEqual([RAO, RAO, RAO]);
    expect([staked(0), StakingHotkeys.get(state, COLD)]).toEqual([RAO, [HOT]]);
  });

  test('add_stake_fee: what is paid is in the pool, but for the fee', () => {
    const before = balanceOf(world.state, COLD).free;
    stake(100n * RAO);
    const fee = (100n * RAO * 33n) / 65_535n;
    const inPool = 1_000n * RAO + 100n * RAO - fee;
    expect(distance(SubnetTAO.get(world.state, 1), inPool)).toBeLessThanOrEqual(fee + 1n);
    expect(balanceOf(world.state, COLD).free).toBe(before - 100n * RAO);
    const out = 1_000n * RAO - (1_000n * RAO * 1_000n * RAO) / inPool;
    expect(distance(staked(), out)).toBeLessThanOrEqual(2n);
  });

  test('do_move_success: all of it, and the pools are untouched', () => {
    stake(10n * RAO);
    const all = staked();
    const pool = SubnetTAO.get(world.state, 1);
    expect(
      call('move_stake', {
        origin_hotkey: HOT,
        destination_hotkey: OTHER,
        origin_netuid: 1,
        destination_netuid: 1,
        alpha_amount: all,
      }),
    ).toEqual({ ok: true });
    expect([staked(), staked(1, OTHER), SubnetTAO.get(world.state, 1)]).toEqual([0n, all, pool]);
  });

  test('do_transfer_success: to another coldkey', () => {
    stake(10n * RAO);
    const all = staked();
    const given = {
      destination_coldkey: accountOf('Other'),
      hotkey: HOT,
      origin_netuid: 1,
      destination_netuid: 1,
    };
    expect(call('transfer_stake', { ...given, alpha_amount: all })).toEqual({ ok: true });
    expect([staked(), staked(1, HOT, accountOf('Other'))]).toEqual([0n, all]);
  });

  test('do_swap_success: to the other subnet, less two fees', () => {
    stake(RAO);
    const all = staked();
    expect(
      call('swap_stake', { hotkey: HOT, origin_netuid: 1, destination_netuid: 2, alpha_amount: all }),
    ).toEqual({ ok: true });
    expect(staked()).toBe(0n);
    expect(staked(2)).toBeGreaterThan((all * 99n) / 100n);
    expect(staked(2)).toBeLessThan(all);
  });
});

describe('recycle_alpha and burn_alpha', () => {
  beforeEach(() => {
    increaseStake(world.state, { hotkey: HOT, coldkey: COLD, netuid: 1 }, 200_000n);
    SubnetAlphaOut.mutate(world.state, 1, (out) => out + 200_000n);
  });

  test.each([
    ['recycle_alpha', 100_000n],
    ['burn_alpha', 0n],
  ])('%s: half of it; alpha out falls by %d', (name, fallen) => {
    const before = SubnetAlphaOut.get(world.state, 1);
    expect(call(name, { hotkey: HOT, amount: 100_000n, netuid: 1 })).toEqual({ ok: true });
    expect([staked(), hotkeyStake(world.state, HOT, 1)]).toEqual([100_000n, 100_000n]);
    expect(before - SubnetAlphaOut.get(world.state, 1)).toBe(fallen);
  });

  test.each(['recycle_alpha', 'burn_alpha'])('%s_errors', (name) => {
    const run = (changes: object) => call(name, { hotkey: HOT, amount: 100_000n, netuid: 1, ...changes });
    expect(run({ netuid: 99 })).toMatchObject({ refusal: 'SubtensorModule.SubnetNotExists' });
    expect(run({ netuid: 0 })).toMatchObject({ refusal: 'SubtensorModule.CannotBurnOrRecycleOnRootSubnet' });
    expect(run({ hotkey: accountOf('Nobody') })).toMatchObject({
      refusal: 'SubtensorModule.HotKeyAccountNotExists',
    });
  });
});
