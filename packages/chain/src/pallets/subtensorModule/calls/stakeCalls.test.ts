import { balancerModel, type SwapSide } from '@taokit/dtao/pools';
import { loadRegistry } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { accountOf, economyWorld } from '../../../../testing/index.ts';
import type { Reads } from '../../../state/State.ts';
import { balanceOf } from '../../balances/ledger.ts';
import { poolOf } from '../../swap/pool.ts';
import { subnetAccountId } from '../staking/palletAccounts.ts';
import { stakeOf } from '../staking/sharePool.ts';
import { AlphaV2, StakingHotkeys, TotalStake } from '../storage/staking.ts';

const registry = await loadRegistry();
const TAO = 1_000_000_000n;

/** Two subnets with pools, root, a validator on all of them, somebody who stakes on it. */
function world({ hasAuthor = true } = {}) {
  const owner = [accountOf('Owner'), accountOf('Validator')] as const;
  const neurons = [[...owner, 1_000n * TAO] as const];
  return economyWorld(registry, {
    subnets: [
      { netuid: 0, neurons },
      { netuid: 1, taoRao: 10_000n * TAO, alphaInRao: 200_000n * TAO, owner, neurons },
      { netuid: 2, taoRao: 5_000n * TAO, alphaInRao: 50_000n * TAO, owner, neurons },
    ],
    rich: ['Staker'],
    hasAuthor,
  });
}

/** What an order without a limit does to a pool now. */
function quote(state: Reads, netuid: number, side: SwapSide, amountRao: bigint) {
  const swap = balancerModel()[side](poolOf(state, netuid), { amountRao, feeRateU16: 33 });
  if (!swap.ok) throw new Error(swap.reason);
  return swap;
}

const staker = accountOf('Staker');
const hotkey = accountOf('Validator');
const position = (netuid: number) => ({ hotkey, coldkey: staker, netuid });

describe('add_stake', () => {
  test('default: the alpha of the quote, the fee to the author, the rest to the subnet', () => {
    const { call, state, step, events } = world();
    const { amountOutRao, feeRao } = quote(state, 1, 'buy', 100n * TAO);
    const before = balanceOf(state, subnetAccountId(1)).free;
    expect(
      call('Staker', 'SubtensorModule.add_stake', { hotkey, netuid: 1, amount_staked: 100n * TAO }),
    ).toEqual({
      ok: true,
    });
    expect(stakeOf(state, position(1))).toBe(amountOutRao);
    expect(balanceOf(state, accountOf('One')).free).toBe(feeRao);
    expect(balanceOf(state, subnetAccountId(1)).free).toBe(before + 100n * TAO - feeRao);
    expect(StakingHotkeys.get(state, staker)).toEqual([hotkey]);
    expect(events.at(-1)).toMatchObject({
      path: 'SubtensorModule.StakeAdded',
      fields: [staker, hotkey, 100n * TAO, amountOutRao, 1, feeRao],
    });
    step();
  });

  test.each([
    ['no subnet', { netuid: 9 }, 'SubnetNotExists'],
    ['too little', { amount_staked: 1_000n }, 'AmountTooLow'],
    ['more than there is', { amount_staked: 2_000_000n * TAO }, 'NotEnoughBalanceToStake'],
    ['a hotkey that nobody owns', { hotkey: accountOf('Nobody') }, 'HotKeyAccountNotExists'],
    ['more than a pool takes', { amount_staked: 20_000_000n * TAO }, 'InsufficientLiquidity'],
  ])('refused: %s', (_, args, error) => {
    const { call, step } = world();
    const given = { hotkey, netuid: 1, amount_staked: 10n * TAO, ...args };
    expect(call('Staker', 'SubtensorModule.add_stake', given)).toMatchObject({
      refusal: `SubtensorModule.${error}`,
    });
    step();
  });

  test('on root: one to one, and the staker is numbered', () => {
    const { call, state, step } = world();
    const total = TotalStake.get(state);
    call('Staker', 'SubtensorModule.add_stake', { hotkey, netuid: 0, amount_staked: 7n * TAO });
    expect(stakeOf(state, position(0))).toBe(7n * TAO);
    expect(TotalStake.get(state)).toBe(total + 7n * TAO);
    step();
  });
});

describe('add_stake_limit', () => {
  const limited = (allow_partial: boolean) => ({
    hotkey,
    netuid: 1,
    amount_staked: 5_000n * TAO,
    limit_price: 55_000_000n,
    allow_partial,
  });

  test('fill or kill: nothing', () => {
    const { call, step } = world();
    expect(call('Staker', 'SubtensorModule.add_stake_limit', limited(false))).toMatchObject({
      refusal: 'SubtensorModule.SlippageTooHigh',
    });
    step();
  });

  test('partial: up to the price, what is left stays', () => {
    const { call, state, step } = world();
    const before = balanceOf(state, staker).free;
    expect(call('Staker', 'SubtensorModule.add_stake_limit', limited(true))).toEqual({ ok: true });
    const spent = before - balanceOf(state, staker).free;
    expect(spent > 0n && spent < 5_000n * TAO).toBe(true);
    step();
  });
});

describe('remove_stake', () => {
  test('all of it: paid, the row gone, the hotkey forgotten', () => {
    const { call, state, step, events } = world();
    call('Staker', 'SubtensorModule.add_stake', { hotkey, netuid: 1, amount_staked: 100n * TAO });
    step();
    const alpha = stakeOf(state, position(1));
    const { amountOutRao } = quote(state, 1, 'sell', alpha);
    const before = balanceOf(state, staker).free;
    const sold = call('Staker', 'SubtensorModule.remove_stake', {
      hotkey,
      netuid: 1,
      amount_unstaked: alpha,
    });
    expect(sold).toEqual({ ok: true });
    expect(balanceOf(state, staker).free - before).toBe(amountOutRao);
    expect(AlphaV2.contains(state, hotkey, staker, 1)).toBe(false);
    expect(StakingHotkeys.contains(state, staker)).toBe(false);
    expect(events.length).toBeGreaterThan(0);
    step();
  });

  test('nobody makes blocks: the fee is burned, not lost', () => {
    const { call, step } = world({ hasAuthor: false });
    call('Staker', 'SubtensorModule.add_stake', { hotkey, netuid: 1, amount_staked: 100n * TAO });
    call('Staker', 'SubtensorModule.remove_stake', { hotkey, netuid: 1, amount_unstaked: 10n * TAO });
    step();
  });

  test('a remainder of a nomination below the minimum is sold too', () => {
    const { call, state, step } = world();
    state.write('SubtensorModule.NominatorMinRequiredStake', [], 10_000_000n);
    call('Staker', 'SubtensorModule.add_stake', { hotkey, netuid: 1, amount_staked: TAO });
    const alpha = stakeOf(state, position(1));
    call('Staker', 'SubtensorModule.remove_stake', { hotkey, netuid: 1, amount_unstaked: alpha - TAO / 10n });
    expect(stakeOf(state, position(1))).toBe(0n);
    step();
  });
});

describe('moves', () => {
  test('swap_stake: from one subnet to another, one fee', () => {
    const { call, state, step } = world();
    call('Staker', 'SubtensorModule.add_stake', { hotkey, netuid: 1, amount_staked: 50n * TAO });
    const alpha_amount = stakeOf(state, position(1));
    const moved = { hotkey, origin_netuid: 1, destination_netuid: 2, alpha_amount };
    expect(call('Staker', 'SubtensorModule.swap_stake', moved)).toEqual({ ok: true });
    expect(stakeOf(state, position(1))).toBe(0n);
    expect(stakeOf(state, position(2)) > 0n).toBe(true);
    step();
  });

  test('transfer_stake: to another coldkey, as it is', () => {
    const { call, state, step } = world();
    call('Staker', 'SubtensorModule.add_stake', { hotkey, netuid: 1, amount_staked: 50n * TAO });
    const alpha_amount = stakeOf(state, position(1));
    const args = {
      destination_coldkey: accountOf('Friend'),
      hotkey,
      origin_netuid: 1,
      destination_netuid: 1,
      alpha_amount,
    };
    expect(call('Staker', 'SubtensorModule.transfer_stake', args)).toEqual({ ok: true });
    expect(stakeOf(state, { ...position(1), coldkey: accountOf('Friend') })).toBe(alpha_amount);
    step();
  });

  test('unstake_all_alpha: everything to root', () => {
    const { call, state, step } = world();
    for (const netuid of [1, 2])
      call('Staker', 'SubtensorModule.add_stake', { hotkey, netuid, amount_staked: 50n * TAO });
    expect(call('Staker', 'SubtensorModule.unstake_all_alpha', { hotkey })).toEqual({ ok: true });
    expect([1, 2].map((netuid) => stakeOf(state, position(netuid)))).toEqual([0n, 0n]);
    expect(stakeOf(state, position(0)) > 98n * TAO).toBe(true);
    step();
  });
});

describe('recycle and burn', () => {
  test('recycled alpha leaves the issuance, burned alpha stays', () => {
    const { call, state, step } = world();
    call('Staker', 'SubtensorModule.add_stake', { hotkey, netuid: 1, amount_staked: 50n * TAO });
    const out = () => state.read('SubtensorModule.SubnetAlphaOut', [1]) as bigint;
    const before = out();
    call('Staker', 'SubtensorModule.recycle_alpha', { hotkey, amount: TAO, netuid: 1 });
    expect(out()).toBe(before - TAO);
    call('Staker', 'SubtensorModule.burn_alpha', { hotkey, amount: TAO, netuid: 1 });
    expect(out()).toBe(before - TAO);
    expect(call('Staker', 'SubtensorModule.burn_alpha', { hotkey, amount: TAO, netuid: 0 })).toMatchObject({
      refusal: 'SubtensorModule.CannotBurnOrRecycleOnRootSubnet',
    });
    step();
  });

  test('add_stake_burn: what is bought is nobody s', () => {
    const { call, state, step } = world();
    const args = { hotkey, netuid: 1, amount: 50n * TAO, limit: null };
    expect(call('Staker', 'SubtensorModule.add_stake_burn', args)).toEqual({ ok: true });
    expect(stakeOf(state, position(1))).toBe(0n);
    step();
  });
});

describe('lock_stake', () => {
  test('locked stake does not leave; more of it decays every block', () => {
    const { call, state, step } = world();
    call('Staker', 'SubtensorModule.add_stake', { hotkey, netuid: 1, amount_staked: 50n * TAO });
    const alpha = stakeOf(state, position(1));
    expect(call('Staker', 'SubtensorModule.lock_stake', { hotkey, netuid: 1, amount: alpha })).toEqual({
      ok: true,
    });
    const sell = { hotkey, netuid: 1, amount_unstaked: alpha };
    expect(call('Staker', 'SubtensorModule.remove_stake', sell)).toMatchObject({
      refusal: 'SubtensorModule.StakeUnavailable',
    });
    step();
    expect(
      call('Staker', 'SubtensorModule.lock_stake', { hotkey: accountOf('Nobody'), netuid: 1, amount: 1n }),
    ).toMatchObject({ refusal: 'SubtensorModule.HotKeyAccountNotExists' });
  });
});
