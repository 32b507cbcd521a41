import { U64_MAX } from '@taokit/fixed';
import { loadRegistry } from '@taokit/types/registry';
import { beforeEach, describe, expect, test } from 'vitest';
import { accountOf, createTestChain } from '../../../testing/index.ts';
import { FULFILLED, type OrderDesk, orderDesk, PERCENT } from '../../../testing/orders.ts';
import { developmentGenesis } from '../../index.ts';
import { NONE, ROOT } from '../../runtime/Origin.ts';
import { createRuntime } from '../../runtime/Runtime.ts';
import { stakeOf } from '../subtensorModule/staking/sharePool.ts';
import { Now } from '../timestamp/storage.ts';
import { limitOrders } from './index.ts';
import { LimitOrdersEnabled } from './storage.ts';

// Scenarios: `pallets/limit-orders/src/tests/extrinsics.rs`, over a real pool where those have one of constants.
const registry = await loadRegistry();
const TAO = 1_000_000_000n;
let desk: OrderDesk;
beforeEach(() => {
  desk = orderDesk(registry);
});

describe('execute_orders', () => {
  test('a buy: the fee is of what is paid, and is not swapped', () => {
    const before = desk.free('Alice');
    const signed = desk.order({ amount: 100n * TAO, fee_rate: PERCENT });
    expect(desk.execute([signed])).toEqual({ ok: true });
    const [executed] = desk.eventsOf('OrderExecuted');
    expect(executed).toMatchObject({ amount_in: 99n * TAO, amount_out: desk.stake('Alice', 'Dave') });
    expect([before - desk.free('Alice'), desk.free('Fees')]).toEqual([100n * TAO, TAO]);
    expect(desk.statusOf(signed)).toEqual(FULFILLED);
    desk.world.step();
  });

  test('a sale: the fee is of what it brings', () => {
    const before = desk.free('Charlie');
    desk.execute([desk.order({ by: 'Charlie', type: 'TakeProfit', amount: 100n * TAO, fee_rate: PERCENT })]);
    const [executed] = desk.eventsOf('OrderExecuted');
    const broughtRao = executed!['amount_out']! + desk.free('Fees');
    expect(desk.free('Fees')).toBe(broughtRao / 100n);
    expect(desk.free('Charlie') - before).toBe(executed!['amount_out']);
    expect(desk.stake('Charlie', 'CharlieHot')).toBe(900n * TAO);
    desk.world.step();
  });

  test.each([
    ['LimitBuy', 1_999_999_999n, false],
    ['LimitBuy', 2_000_000_000n, true],
    ['StopLoss', 1_999_999_999n, false],
    ['StopLoss', 2_000_000_000n, true],
    ['TakeProfit', 2_000_000_000n, true],
    ['TakeProfit', 2_000_000_001n, false],
  ] as const)('a %s at %i rao, while the price is two TAO: %s', (type, limit_price, isDone) => {
    const signed = desk.order({ by: 'Charlie', type, amount: TAO, limit_price });
    desk.execute([signed]);
    expect(desk.eventsOf('OrderExecuted')).toHaveLength(isDone ? 1 : 0);
    expect(desk.eventsOf('OrderSkipped')).toHaveLength(isDone ? 0 : 1);
  });

  test('what fails is skipped with its reason, and leaves nothing; the rest is carried out', () => {
    const good = desk.order({ amount: TAO });
    const poor = desk.order({ amount: 10n ** 18n });
    expect(desk.execute([poor, good])).toEqual({ ok: true });
    const { index, errors } = registry.pallets.find(({ name }) => name === 'SubtensorModule')!;
    expect(errors).toBeTypeOf('number');
    expect(desk.eventsOf('OrderSkipped')).toMatchObject([
      { order_id: desk.idOf(poor), reason: { type: 'Module', value: { index } } },
    ]);
    expect([desk.statusOf(poor), desk.statusOf(good)]).toEqual([undefined, FULFILLED]);
  });

  test('where that is wanted, the first failure undoes the others', () => {
    const [good, bad] = [desk.order({ amount: TAO }), desk.order({ amount: TAO, expiry: 1n })];
    const before = desk.free('Alice');
    expect(desk.failure([good, bad])).toBe('LimitOrders.OrderExpired');
    expect([desk.free('Alice'), desk.statusOf(good)]).toEqual([before, undefined]);
  });

  test('nothing to do is done', () => {
    expect(desk.execute([])).toEqual({ ok: true });
  });

  test.each([
    ['RootNetUidNotAllowed', { netuid: 0 }],
    ['ChainIdMismatch', { chain_id: 1n }],
    ['OrderExpired', { expiry: 1n }],
    ['RelayerMissMatch', { relayer: [accountOf('Charlie')] }],
    ['RelayerMissMatch', { relayer: [] }],
  ] as const)('refuses an order: %s', (error, changes) => {
    expect(desk.failure([desk.order({ amount: TAO, ...changes })])).toBe(`LimitOrders.${error}`);
  });

  test.each([
    ['HotKeyAccountNotExists', { amount: TAO, hotkey: accountOf('Nobody') }],
    ['AmountTooLow', { amount: 1_999_999n }],
    ['NotEnoughBalanceToStake', { amount: 10n ** 16n }],
    [
      'NotEnoughStakeToWithdraw',
      { by: 'Charlie', type: 'StopLoss', limit_price: U64_MAX, amount: 1_001n * TAO },
    ],
  ] as const)('refuses its swap: %s', (error, terms) => {
    expect(desk.failure([desk.order(terms)])).toBe(`SubtensorModule.${error}`);
  });

  test('to the last millisecond of its time', () => {
    const now = Now.get(desk.world.state);
    expect(desk.failure([desk.order({ amount: TAO, expiry: now - 1n })])).toBe('LimitOrders.OrderExpired');
    expect(desk.failure([desk.order({ amount: TAO, expiry: now })])).toBeUndefined();
  });

  test('an order names who may submit it', () => {
    const signed = desk.order({ amount: TAO, relayer: [accountOf('Charlie'), accountOf('Bob')] });
    expect(desk.failure([signed], 'Eve')).toBe('LimitOrders.RelayerMissMatch');
    expect(desk.failure([signed])).toBeUndefined();
  });

  test('a signature is of one order and one signer', () => {
    const signed = desk.order({ amount: TAO });
    const other = { ...signed, order: desk.order({ amount: 2n * TAO }).order };
    expect(desk.failure([other])).toBe('LimitOrders.InvalidSignature');
    const foreign = { ...signed, order: desk.order({ by: 'Bob', amount: TAO }).order };
    expect(desk.failure([foreign])).toBe('LimitOrders.InvalidSignature');
    const ecdsa = { ...signed, signature: { ...signed.signature, type: 'Ecdsa' } };
    expect(desk.failure([ecdsa])).toBe('LimitOrders.InvalidSignature');
  });

  test('slippage: all of it within the bound, or nothing', () => {
    // A thousand TAO move the price of two by about a thousandth.
    const terms = { amount: 1_000n * TAO, limit_price: 2_000_000_000n };
    expect(desk.failure([desk.order({ ...terms, max_slippage: 100_000 })])).toBe(
      'SubtensorModule.SlippageTooHigh',
    );
    expect(desk.failure([desk.order({ ...terms, max_slippage: 2_000_000 })])).toBeUndefined();
    const floor = (max_slippage: number) =>
      desk.sale('Charlie', 900n * TAO, { limit_price: 2_000_000_000n, max_slippage });
    expect(desk.failure([floor(100_000)])).toBe('SubtensorModule.SlippageTooHigh');
    expect(desk.failure([floor(2_000_000)])).toBeUndefined();
  });

  test('no slippage named: at any price, as without a limit', () => {
    const twin = orderDesk(registry).world;
    desk.execute([desk.order({ amount: 100_000n * TAO })]);
    const staked = { hotkey: accountOf('Dave'), netuid: 1, amount_staked: 100_000n * TAO };
    twin.call('Alice', 'SubtensorModule.add_stake', staked);
    const position = { coldkey: accountOf('Alice'), hotkey: accountOf('Dave'), netuid: 1 };
    expect(desk.stake('Alice', 'Dave')).toBe(stakeOf(twin.state, position));
  });
});

describe('partial fills', () => {
  const terms = { amount: 10n * TAO, relayer: [accountOf('Bob')], partial_fills_enabled: true };

  test('part after part, to the last', () => {
    const part = (rao: bigint) => desk.failure([desk.order(terms, rao)]);
    const wrong = 'LimitOrders.IncorrectPartialFillAmount';
    expect([part(0n), part(11n * TAO)]).toEqual([wrong, wrong]);
    expect(part(4n * TAO)).toBeUndefined();
    expect(desk.statusOf(desk.order(terms))).toEqual({ type: 'PartiallyFilled', value: 4n * TAO });
    expect(part(7n * TAO)).toBe(wrong);
    expect(desk.failure([desk.order(terms)])).toBe(wrong);
    expect(part(6n * TAO)).toBeUndefined();
    expect(desk.statusOf(desk.order(terms))).toEqual(FULFILLED);
    expect(part(1n)).toBe('LimitOrders.OrderAlreadyProcessed');
    desk.world.step();
  });

  test('only of an order that names a relayer and allows parts', () => {
    const without = { ...terms, relayer: null };
    expect(desk.failure([desk.order(without, TAO)])).toBe('LimitOrders.RelayerRequiredForPartialFill');
    const whole = { ...terms, partial_fills_enabled: false };
    expect(desk.failure([desk.order(whole, TAO)])).toBe('LimitOrders.PartialFillsNotEnabled');
  });

  test('one that was begun is no longer cancelled', () => {
    const signed = desk.order(terms, TAO);
    expect(desk.failure([signed])).toBeUndefined();
    const result = desk.world.call('Alice', 'LimitOrders.cancel_order', { order: signed.order });
    expect(result).toMatchObject({ refusal: 'LimitOrders.OrderAlreadyProcessed' });
  });
});

describe('cancel_order', () => {
  test('by its signer, once, and it is never carried out', () => {
    const signed = desk.order({ amount: TAO });
    const cancel = (by: string) => desk.world.call(by, 'LimitOrders.cancel_order', { order: signed.order });
    expect(cancel('Bob')).toMatchObject({ refusal: 'LimitOrders.Unauthorized' });
    expect(cancel('Alice')).toEqual({ ok: true });
    expect(desk.eventsOf('OrderCancelled')).toEqual([
      { order_id: desk.idOf(signed), signer: accountOf('Alice') },
    ]);
    expect(cancel('Alice')).toMatchObject({ refusal: 'LimitOrders.OrderAlreadyProcessed' });
    expect(desk.failure([signed])).toBe('LimitOrders.OrderCancelled');
  });

  test('not one that was carried out', () => {
    const signed = desk.order({ amount: TAO });
    desk.execute([signed]);
    const result = desk.world.call('Alice', 'LimitOrders.cancel_order', { order: signed.order });
    expect(result).toMatchObject({ refusal: 'LimitOrders.OrderAlreadyProcessed' });
  });
});

describe('set_pallet_status', () => {
  const set = (enabled: boolean) =>
    desk.world.context.dispatch({ path: 'LimitOrders.set_pallet_status', arguments: { enabled } }, ROOT);

  test('root switches orders off and on', () => {
    const byBob = desk.world.call('Bob', 'LimitOrders.set_pallet_status', { enabled: false });
    expect(byBob).toMatchObject({ refusal: 'BadOrigin' });
    expect(set(false)).toEqual({ ok: true });
    expect(desk.failure([desk.order({ amount: TAO })])).toBe('LimitOrders.LimitOrdersDisabled');
    const batch = { netuid: 1, orders: [] };
    const refused = desk.world.call('Bob', 'LimitOrders.execute_batched_orders', batch);
    expect(refused).toMatchObject({ refusal: 'LimitOrders.LimitOrdersDisabled' });
    expect(set(true)).toEqual({ ok: true });
    expect(desk.eventsOf('LimitOrdersPalletStatusChanged')).toEqual([{ enabled: false }, { enabled: true }]);
    expect(desk.failure([desk.order({ amount: TAO })])).toBeUndefined();
  });

  test('off until the pallet owns its hotkey, as on a genesis without it', async () => {
    const chain = await createTestChain({ genesis: { ...developmentGenesis(), writes: [] } });
    expect(LimitOrdersEnabled.get(chain.state)).toBe(false);
    expect(LimitOrdersEnabled.get((await createTestChain()).state)).toBe(true);
  });
});

test('the calls need a signature, and orders within the bounds of their types', () => {
  const calls = [
    ['execute_orders', { orders: [], should_fail: false }],
    ['execute_batched_orders', { netuid: 1, orders: [] }],
    ['cancel_order', { order: desk.order({ amount: TAO }).order }],
    ['prune_linked_output', { order_id: accountOf('Order') }],
  ] as const;
  for (const [name, args] of calls) {
    const call = { path: `LimitOrders.${name}`, arguments: args } as never;
    expect(desk.world.context.dispatch(call, NONE)).toMatchObject({ refusal: 'BadOrigin' });
  }
  const signed = desk.order({ amount: TAO });
  expect(desk.failure(Array.from({ length: 101 }, () => signed))).toBe('Other');
  const relayer = Array.from({ length: 11 }, () => accountOf('Bob'));
  expect(desk.failure([desk.order({ amount: TAO, relayer })])).toBe('Other');
  expect(desk.failure([desk.order({ amount: TAO, fee_rate: 1_000_000_001 })])).toBe('Other');
});

test('a chain of before 423 has no orders', () => {
  expect(createRuntime(registry, 475, [limitOrders]).calls.size).toBe(5);
  expect(createRuntime(registry, 300, [limitOrders]).calls.size).toBe(0);
});
