import { beforeEach, describe, expect, test } from 'vitest';
import { balanceOf } from '../../src/pallets/balances/ledger.ts';
import { BASKET_ESCROW } from '../../src/pallets/subtensorModule/staking/palletAccounts.ts';
import { increaseStake, stakeOf } from '../../src/pallets/subtensorModule/staking/sharePool.ts';
import {
  BasketClaimed,
  BasketConcentrationCap,
  BasketDailyTurnoverCap,
  BasketRate,
  BasketShares,
  BasketTradingEnabled,
  BasketTradingFrozen,
} from '../../src/pallets/subtensorModule/storage/baskets.ts';
import {
  SubnetFastMovingPrice,
  SubnetMovingPrice,
} from '../../src/pallets/subtensorModule/storage/emission.ts';
import { Uids } from '../../src/pallets/subtensorModule/storage/neurons.ts';
import { SubnetAlphaOut, SubnetTAO } from '../../src/pallets/subtensorModule/storage/pools.ts';
import { TotalStake } from '../../src/pallets/subtensorModule/storage/staking.ts';
import { NetworksAdded, SubtokenEnabled } from '../../src/pallets/subtensorModule/storage/subnets.ts';
import { accountOf, type EconomyWorld } from '../../testing/index.ts';
import { stillWorld } from './palletWorld.ts';

// What `tests/swap_basket.rs` states, a version near 475: a trade changes what a fund holds, and nothing else.

const RESERVE = 1_000_000_000_000_000n;
const DIVIDEND = 25_000_000_000n;
const TRADE = 1_000_000_000n;
const SIXTY = (DIVIDEND * 6n) / 10n;
const [COLD, HOT] = [accountOf('Cold'), accountOf('Hot')];
let world: EconomyWorld;

/** A root validator whose fund holds alpha of subnet 1, a second deep pool, prices of one, and a turnover without limit. */
beforeEach(() => {
  const owner = [COLD, HOT] as const;
  const pool = { taoRao: RESERVE, alphaInRao: RESERVE, owner };
  world = stillWorld({
    subnets: [
      { netuid: 0, neurons: [[COLD, HOT, 2_000_000n]] },
      { netuid: 1, ...pool },
      { netuid: 2, ...pool },
    ],
    rich: ['Cold', 'Other'],
    hasAuthor: true,
    writes: (state) => {
      for (const netuid of [1, 2]) {
        SubnetMovingPrice.insert(state, netuid, { bits: 1n << 32n });
        SubnetFastMovingPrice.insert(state, netuid, { bits: 1n << 64n });
      }
      increaseStake(state, { hotkey: HOT, coldkey: BASKET_ESCROW, netuid: 1 }, DIVIDEND);
      SubnetAlphaOut.mutate(state, 1, (out) => out + DIVIDEND);
      BasketShares.insert(state, HOT, DIVIDEND);
      BasketRate.insert(state, HOT, { bits: 1n << 32n });
      BasketTradingEnabled.insert(state, true);
      BasketDailyTurnoverCap.insert(state, 65_535);
    },
  });
});

const trade = (changes: Record<string, unknown> = {}, who = 'Cold') =>
  world.call(who, 'SubtensorModule.swap_basket', {
    hotkey: HOT,
    origin_netuid: 1,
    destination_netuid: 2,
    amount: TRADE,
    min_amount_out: 0n,
    ...changes,
  });
const held = (netuid: number) => stakeOf(world.state, { hotkey: HOT, coldkey: BASKET_ESCROW, netuid });
const author = () => balanceOf(world.state, accountOf('One')).free;
const entitlements = () => [
  BasketShares.get(world.state, HOT),
  BasketRate.get(world.state, HOT).bits,
  BasketClaimed.get(world.state, HOT, COLD),
  stakeOf(world.state, { hotkey: HOT, coldkey: COLD, netuid: 0 }),
];
const swapped = () =>
  world.events.findLast(({ path }) => path === 'SubtensorModule.BasketSwapped')?.fields as Readonly<
    Record<string, bigint>
  >;

describe('swap_basket', () => {
  test('alpha_to_alpha_is_composition_only', () => {
    const before = { owed: entitlements(), total: TotalStake.get(world.state), author: author() };
    expect(trade()).toEqual({ ok: true });
    const { alpha_sold, tao_mid, alpha_bought } = swapped();
    expect(alpha_sold).toBe(TRADE);
    expect(tao_mid! > 0n && tao_mid! <= TRADE).toBe(true);
    expect([held(1), held(2)]).toEqual([DIVIDEND - TRADE, alpha_bought]);
    expect(entitlements()).toEqual(before.owed);
    const fee = author() - before.author;
    expect(fee).toBeGreaterThan(0n);
    expect(TotalStake.get(world.state)).toBe(before.total - fee);
    world.step();
  });

  test('alpha_to_root_credits_reserves_in_lockstep, root_to_alpha_debits them', () => {
    const { state } = world;
    const start = [SubnetTAO.get(state, 0), SubnetAlphaOut.get(state, 0)] as const;
    expect(trade({ destination_netuid: 0, amount: DIVIDEND })).toEqual({ ok: true });
    const cash = swapped()['tao_mid']!;
    expect([swapped()['alpha_bought'], held(1), held(0)]).toEqual([cash, 0n, cash]);
    expect([SubnetTAO.get(state, 0), SubnetAlphaOut.get(state, 0)]).toEqual([
      start[0] + cash,
      start[1] + cash,
    ]);
    world.skipTo(10_000);
    expect(trade({ origin_netuid: 0, amount: cash })).toEqual({ ok: true });
    expect([swapped()['tao_mid'], held(0)]).toEqual([cash, 0n]);
    expect([SubnetTAO.get(state, 0), SubnetAlphaOut.get(state, 0)]).toEqual([...start]);
  });

  test.each<[string, string, Record<string, unknown>, () => void]>([
    ['NonAssociatedColdKey', 'rejects_non_owner_coldkey', { hotkey: accountOf('Nobody') }, () => {}],
    [
      'BasketTradingDisabled',
      'rejects_when_trading_disabled',
      {},
      () => BasketTradingEnabled.insert(world.state, false),
    ],
    [
      'BasketTradingFrozen',
      'rejects_when_frozen',
      {},
      () => BasketTradingFrozen.insert(world.state, HOT, null),
    ],
    ['BasketSameSubnet', 'rejects_same_subnet', { destination_netuid: 1 }, () => {}],
    ['BasketSameSubnet', 'rejects_same_subnet: root', { origin_netuid: 0, destination_netuid: 0 }, () => {}],
    ['HotKeyNotRegisteredInSubNet', 'rejects_hotkey_not_on_root', {}, () => Uids.remove(world.state, 0, HOT)],
    ['SubnetNotExists', 'rejects_nonexistent_subnets: destination', { destination_netuid: 99 }, () => {}],
    ['SubnetNotExists', 'rejects_nonexistent_subnets: origin', { origin_netuid: 99 }, () => {}],
    ['SubnetNotExists', 'a subnet that ended', {}, () => NetworksAdded.remove(world.state, 2)],
    [
      'SubtokenDisabled',
      'rejects_subtoken_disabled_destination',
      {},
      () => SubtokenEnabled.insert(world.state, 2, false),
    ],
    ['NotEnoughStakeToWithdraw', 'more than the fund holds', { amount: DIVIDEND + 1n }, () => {}],
    ['AmountTooLow', 'rejects_zero', { amount: 0n }, () => {}],
    ['AmountTooLow', 'rejects_dust_amounts: fee-draining', { amount: 80_000_000n }, () => {}],
    ['BasketMinOutNotMet', 'less than the caller wants', { min_amount_out: TRADE + 1n }, () => {}],
    [
      'BasketTurnoverBudgetExceeded',
      'more than a day may turn over',
      {},
      () => BasketDailyTurnoverCap.insert(world.state, 1),
    ],
    [
      'BasketConcentrationCapExceeded',
      'over_concentration_cap: 60%',
      { amount: SIXTY },
      () => BasketConcentrationCap.insert(world.state, 32_767),
    ],
    [
      'BasketConcentrationCapExceeded',
      'cash is a holding like any other',
      { amount: SIXTY, destination_netuid: 0 },
      () => BasketConcentrationCap.insert(world.state, 32_767),
    ],
  ])('%s: %s', (error, _, changes, write) => {
    write();
    expect(trade(changes)).toMatchObject({ refusal: `SubtensorModule.${error}` });
    expect([held(1), held(2)]).toEqual([DIVIDEND, 0n]);
  });

  test('over_concentration_cap: 40% is fine, and 20% on top is not', () => {
    BasketConcentrationCap.insert(world.state, 32_767);
    expect(trade({ amount: (DIVIDEND * 4n) / 10n })).toEqual({ ok: true });
    expect(trade({ amount: (DIVIDEND * 2n) / 10n })).toMatchObject({
      refusal: 'SubtensorModule.BasketConcentrationCapExceeded',
    });
  });

  test('rejects_non_owner_coldkey: somebody else', () => {
    expect(trade({}, 'Other')).toMatchObject({ refusal: 'SubtensorModule.NonAssociatedColdKey' });
  });
});

describe('swap_basket_many', () => {
  const many = (legs: readonly (readonly [number, number, bigint, bigint])[]) =>
    world.call('Cold', 'SubtensorModule.swap_basket_many', { hotkey: HOT, legs });

  test('executes_legs', () => {
    expect(
      many([
        [1, 2, 2n * TRADE, 0n],
        [2, 0, TRADE, 0n],
      ]),
    ).toEqual({ ok: true });
    expect(held(1)).toBe(DIVIDEND - 2n * TRADE);
    expect([held(2) > 0n, held(0) > 0n]).toEqual([true, true]);
    expect(world.events.filter(({ path }) => path === 'SubtensorModule.BasketSwapped')).toHaveLength(2);
  });

  test('rolls_back_all_trade_legs_on_failure', () => {
    const result = many([
      [1, 2, 2n * TRADE, 0n],
      [2, 0, DIVIDEND, 0n],
    ]);
    expect(result).toMatchObject({ refusal: 'SubtensorModule.NotEnoughStakeToWithdraw' });
    expect([held(1), held(2), held(0)]).toEqual([DIVIDEND, 0n, 0n]);
  });

  test('rejects_an_empty_batch', () => {
    expect(many([])).toMatchObject({ refusal: 'SubtensorModule.BasketSwapBatchEmpty' });
  });
});
