import { claimBasket, computeOwedShares, depositIntoBasket } from '@taokit/dtao/baskets';
import { loadRegistry } from '@taokit/types/registry';
import { describe, expect, test } from 'vitest';
import { accountOf, economyWorld } from '../../../../testing/index.ts';
import type { Reads, State } from '../../../state/State.ts';
import { AlphaBurned } from '../../alphaAssets/storage.ts';
import { balanceOf } from '../../balances/ledger.ts';
import { readFund } from '../baskets/fund.ts';
import { BASKET_ESCROW } from '../staking/palletAccounts.ts';
import { increaseStake, stakeOf } from '../staking/sharePool.ts';
import {
  BasketClaimed,
  BasketRate,
  BasketRedeemedTao,
  BasketShares,
  BasketTradeBucket,
} from '../storage/baskets.ts';
import { SubnetFastMovingPrice } from '../storage/emission.ts';
import { SubnetAlphaOut } from '../storage/pools.ts';
import { StakingHotkeys } from '../storage/staking.ts';
import { cleanUpDissolved } from '../subnets/cleanup/cleanUpDissolved.ts';
import { dissolveSubnet } from '../subnets/dissolveSubnet.ts';

const registry = await loadRegistry();
const TAO = 1_000_000_000n;
const hotkey = accountOf('Validator');
const owner = [accountOf('Owner'), hotkey] as const;
const staker = accountOf('Staker');
const SHARES = 1_000n * TAO;

/** A validator on root, half of its root stake the staker's, whose fund holds alpha of two subnets, all of it dividends. */
function world({ hasFund = true } = {}) {
  return economyWorld(registry, {
    subnets: [
      {
        netuid: 0,
        neurons: [
          [...owner, 500n * TAO],
          [staker, accountOf('StakerHot'), 1n * TAO],
        ],
      },
      { netuid: 1, taoRao: 10_000n * TAO, alphaInRao: 200_000n * TAO, owner, neurons: [] },
      { netuid: 2, taoRao: 5_000n * TAO, alphaInRao: 50_000n * TAO, owner, neurons: [] },
    ],
    rich: ['Staker', 'Friend', 'Owner'],
    hasAuthor: true,
    writes: (state) => {
      state.write('SubtensorModule.RootStakeUnlockInterval', [], 0n);
      state.write('SubtensorModule.BasketTradingEnabled', [], true);
      SubnetFastMovingPrice.insert(state, 1, { bits: (1n << 64n) / 20n });
      SubnetFastMovingPrice.insert(state, 2, { bits: (1n << 64n) / 10n });
      if (hasFund) writeFund(state);
    },
  });
}

function writeFund(state: State): void {
  for (const [netuid, alphaRao] of [
    [1, 12_000n * TAO],
    [2, 4_000n * TAO],
  ] as const) {
    increaseStake(state, { hotkey, coldkey: BASKET_ESCROW, netuid }, alphaRao);
    SubnetAlphaOut.mutate(state, netuid, (out) => out + alphaRao);
  }
  BasketShares.insert(state, hotkey, SHARES);
  // Two shares per TAO staked: the owner's 500 TAO are all of them.
  BasketRate.insert(state, hotkey, { bits: 2n << 32n });
}

const ownerPosition = { hotkey, coldkey: owner[0], netuid: 0 };

function owed(state: Reads, coldkey: string): bigint {
  const who = coldkey as typeof staker;
  return computeOwedShares(BasketRate.get(state, hotkey).bits, {
    rootStakeRao: stakeOf(state, { hotkey, coldkey: who, netuid: 0 }),
    claimedShares: BasketClaimed.get(state, hotkey, who),
  });
}

describe('claim_root', () => {
  test('all that is owed: alpha sold, TAO staked on root, shares gone', () => {
    const { call, state, step, events } = world();
    const before = stakeOf(state, ownerPosition);
    const claim = claimBasket({
      fund: readFund(state, hotkey),
      staker: { rootStakeRao: before, claimedShares: 0n },
    });
    expect(call('Owner', 'SubtensorModule.claim_root', { subnets: [] })).toEqual({ ok: true });
    if (!claim.ok) throw new Error(claim.reason);
    expect(stakeOf(state, ownerPosition) - before).toBe(claim.paidRao);
    expect(claim.paidRao > 800n * TAO).toBe(true);
    expect(BasketShares.get(state, hotkey)).toBe(0n);
    expect(BasketRedeemedTao.get(state, hotkey)).toBe(claim.paidRao);
    expect(readFund(state, hotkey).rows).toEqual([]);
    expect(events.slice(-2)).toMatchObject([
      { path: 'SubtensorModule.BasketClaimed', fields: { hotkey, coldkey: owner[0], tao: claim.paidRao } },
      { path: 'SubtensorModule.RootClaimed', fields: { coldkey: owner[0], tao: claim.paidRao } },
    ]);
    step();
  });

  test('nothing is owed: nothing happens but the event', () => {
    const { call, state, step, events } = world();
    expect(call('Staker', 'SubtensorModule.claim_root_with_hotkey', { hotkey })).toEqual({ ok: true });
    expect(BasketShares.get(state, hotkey)).toBe(SHARES);
    expect(events.at(-1)).toMatchObject({ fields: { coldkey: staker, tao: 0n } });
    step();
  });

  test('property: who unstakes first is still owed what it was', () => {
    const { call, state, step } = world();
    const before = owed(state, owner[0]);
    const unstake = { hotkey, netuid: 0, amount_unstaked: 400n * TAO };
    expect(call('Owner', 'SubtensorModule.remove_stake', unstake)).toEqual({ ok: true });
    expect(owed(state, owner[0])).toBe(before);
    step();
    expect(call('Owner', 'SubtensorModule.claim_root_with_hotkey', { hotkey })).toEqual({ ok: true });
    expect(owed(state, owner[0])).toBe(0n);
    step();
  });
});

describe('what a claim does to small holdings', () => {
  test('below the threshold: sold into cash, even where the claim pays nothing', () => {
    const { call, state, step, events } = world();
    state.write('SubtensorModule.RootClaimableThreshold', [0], { bits: (600n * TAO) << 32n });
    BasketClaimed.insert(state, hotkey, owner[0], SHARES - 1n);
    expect(call('Owner', 'SubtensorModule.claim_root_with_hotkey', { hotkey })).toEqual({ ok: true });
    expect(readFund(state, hotkey).rows.map(({ netuid }) => netuid)).toEqual([0]);
    expect(events.filter(({ path }) => path === 'SubtensorModule.BasketHoldingConverted')).toHaveLength(2);
    expect(BasketShares.get(state, hotkey)).toBe(SHARES);
    step();
  });

  test('nobody can sell it: burned', () => {
    const { call, state, events } = world();
    state.write('SubtensorModule.SubnetAlphaIn', [2], 9_000n * TAO);
    state.write('SubtensorModule.SubnetTAO', [2], 10n);
    expect(call('Owner', 'SubtensorModule.claim_root_with_hotkey', { hotkey })).toEqual({ ok: true });
    expect(AlphaBurned.get(state, 2)).toBe(4_000n * TAO);
    expect(events.map(({ path }) => path)).toContain('SubtensorModule.BasketAlphaWrittenOff');
    expect(BasketShares.get(state, hotkey)).toBe(0n);
  });
});

describe('stake_into_basket', () => {
  const deposit = { hotkey, amount_staked: 100n * TAO };

  test('a part of every holding: the shares of the rule, owed without root stake', () => {
    const { call, state, step } = world();
    const expected = depositIntoBasket({
      fund: readFund(state, hotkey),
      staker: { rootStakeRao: 0n, claimedShares: 0n },
      taoRao: 100n * TAO,
      hasRootUid: true,
      feeRateU16: 33,
    });
    if (!expected.ok) throw new Error(expected.reason);
    expect(call('Friend', 'SubtensorModule.stake_into_basket', deposit)).toEqual({ ok: true });
    expect(owed(state, accountOf('Friend'))).toBe(expected.sharesIssued);
    expect(BasketShares.get(state, hotkey)).toBe(expected.fund.shares);
    expect(StakingHotkeys.get(state, accountOf('Friend'))).toEqual([hotkey]);
    step();
  });

  test('property: a deposit that is claimed at once does not win', () => {
    const { call, state, step } = world();
    const before = balanceOf(state, accountOf('Friend')).free;
    call('Friend', 'SubtensorModule.stake_into_basket', deposit);
    expect(balanceOf(state, accountOf('Friend')).free).toBe(before - 100n * TAO);
    expect(call('Friend', 'SubtensorModule.claim_root', { subnets: [1] })).toEqual({ ok: true });
    const back = stakeOf(state, { hotkey, coldkey: accountOf('Friend'), netuid: 0 });
    expect(back > 80n * TAO && back < 100n * TAO, `${back} rao`).toBe(true);
    step();
  });

  test('an empty fund: it is kept as cash, one share per rao', () => {
    const { call, state, step } = world({ hasFund: false });
    expect(call('Friend', 'SubtensorModule.stake_into_basket', deposit)).toEqual({ ok: true });
    expect(readFund(state, hotkey).rows).toEqual([{ netuid: 0, alphaRao: 100n * TAO }]);
    expect(BasketShares.get(state, hotkey)).toBe(100n * TAO);
    step();
  });

  test.each([
    ['nobody owns the hotkey', { hotkey: accountOf('Nobody') }, 'HotKeyAccountNotExists'],
    ['too little', { amount_staked: 1_000n }, 'AmountTooLow'],
    ['more than there is', { amount_staked: 2_000_000n * TAO }, 'NotEnoughBalanceToStake'],
  ])('refused: %s', (_, args, error) => {
    const { call, step } = world();
    expect(call('Friend', 'SubtensorModule.stake_into_basket', { ...deposit, ...args })).toMatchObject({
      refusal: `SubtensorModule.${error}`,
    });
    step();
  });
});

describe('swap_basket', () => {
  const trade = {
    hotkey,
    origin_netuid: 1,
    destination_netuid: 2,
    amount: 400n * TAO,
    min_amount_out: 0n,
  };

  test('default: one holding falls, the other rises, the turnover is counted', () => {
    const { call, state, step, events } = world();
    expect(call('Owner', 'SubtensorModule.swap_basket', trade)).toEqual({ ok: true });
    const [first, second] = readFund(state, hotkey).rows.map(({ alphaRao }) => alphaRao) as [bigint, bigint];
    expect(first).toBe(11_600n * TAO);
    expect(second > 4_190n * TAO && second < 4_200n * TAO).toBe(true);
    expect(BasketTradeBucket.contains(state, hotkey)).toBe(true);
    expect(events.at(-1)).toMatchObject({
      path: 'SubtensorModule.BasketSwapped',
      fields: { alpha_sold: 400n * TAO, alpha_bought: second - 4_000n * TAO },
    });
    step();
  });

  test('many: into cash and back, all in one', () => {
    const { call, state, step } = world();
    const legs = [
      [1, 0, 200n * TAO, 0n],
      [0, 2, 5n * TAO, 0n],
    ];
    expect(call('Owner', 'SubtensorModule.swap_basket_many', { hotkey, legs })).toEqual({ ok: true });
    const cash = stakeOf(state, { hotkey, coldkey: BASKET_ESCROW, netuid: 0 });
    expect(cash > 4n * TAO && cash < 5n * TAO).toBe(true);
    step();
  });

  test.each([
    ['not the owner', 'Staker', {}, 'NonAssociatedColdKey'],
    ['one subnet', 'Owner', { destination_netuid: 1 }, 'BasketSameSubnet'],
    ['no such subnet', 'Owner', { destination_netuid: 9 }, 'SubnetNotExists'],
    ['more than it holds', 'Owner', { amount: 20_000n * TAO }, 'NotEnoughStakeToWithdraw'],
    ['more than a day s turnover', 'Owner', { amount: 1_900n * TAO }, 'BasketTurnoverBudgetExceeded'],
    ['less than asked for', 'Owner', { min_amount_out: 300n * TAO }, 'BasketMinOutNotMet'],
    ['past the price', 'Owner', { amount: 11_000n * TAO }, 'SlippageTooHigh'],
  ])('refused: %s', (_, who, args, error) => {
    const { call, step } = world();
    expect(call(who, 'SubtensorModule.swap_basket', { ...trade, ...args })).toMatchObject({
      refusal: `SubtensorModule.${error}`,
    });
    step();
  });

  test('switched off, frozen, empty: refused', () => {
    const { call, state } = world();
    const swap = () => call('Owner', 'SubtensorModule.swap_basket', trade);
    state.write('SubtensorModule.BasketTradingFrozen', [hotkey], null);
    expect(swap()).toMatchObject({ refusal: 'SubtensorModule.BasketTradingFrozen' });
    state.write('SubtensorModule.BasketTradingEnabled', [], false);
    expect(swap()).toMatchObject({ refusal: 'SubtensorModule.BasketTradingDisabled' });
    expect(call('Owner', 'SubtensorModule.swap_basket_many', { hotkey, legs: [] })).toMatchObject({
      refusal: 'SubtensorModule.BasketSwapBatchEmpty',
    });
  });
});

describe('a dissolved subnet', () => {
  test('what funds held of it is cash of theirs; nobody s share changed', () => {
    const { context, state, step } = world();
    dissolveSubnet(context, 2);
    cleanUpDissolved(context, 4_000_000_000_000n);
    const rows = readFund(state, hotkey).rows.map(({ netuid }) => netuid);
    expect(rows).toEqual([0, 1]);
    expect(BasketShares.get(state, hotkey)).toBe(SHARES);
    step();
  });
});
