import { loadRegistry } from '@taokit/types/registry';
import { beforeEach, describe, expect, test } from 'vitest';
import { accountOf, type EconomyWorld } from '../../../testing/index.ts';
import { orderWorld, type TestOrder, testOrder, U64_MAX } from '../../../testing/orders.ts';
import { NONE, ROOT } from '../../runtime/Origin.ts';
import { createRuntime } from '../../runtime/Runtime.ts';
import { balanceOf } from '../balances/ledger.ts';
import { stakeOf } from '../subtensorModule/staking/sharePool.ts';
import { LastColdkeyHotkeyStakeBlock } from '../subtensorModule/storage/staking.ts';
import { SubtokenEnabled } from '../subtensorModule/storage/subnets.ts';
import { Now } from '../timestamp/storage.ts';
import { limitOrders } from './index.ts';
import type { SignedOrder } from './Order.ts';
import { orderId } from './orderId.ts';
import {
  LINKED_OUTPUT_TTL_MS,
  LimitOrdersEnabled,
  LinkedOutputs,
  Orders,
  PALLET_ACCOUNT,
} from './storage.ts';

// Scenarios: `pallets/limit-orders/src/tests/{extrinsics,linked,percentage}.rs`, over a real pool where those have one of constants.
const registry = await loadRegistry();
const TAO = 1_000_000_000n;
const PERCENT = 10_000_000;
let world: EconomyWorld;
beforeEach(() => {
  world = orderWorld(registry);
});

const order = (terms: TestOrder, fillRao?: bigint) => testOrder(registry, terms, fillRao);
const execute = (orders: readonly SignedOrder[], should_fail = false, by = 'Bob') =>
  world.call(by, 'LimitOrders.execute_orders', { orders, should_fail });
const failure = (orders: readonly SignedOrder[], by?: string) => {
  const result = execute(orders, true, by);
  return result.ok ? undefined : result.refusal;
};
const idOf = ({ order: versioned }: SignedOrder) => orderId(registry, versioned);
const statusOf = (signed: SignedOrder) => Orders.get(world.state, idOf(signed));
const free = (name: string) => balanceOf(world.state, accountOf(name)).free;
const stake = (name: string, hotkey: string) =>
  stakeOf(world.state, { coldkey: accountOf(name), hotkey: accountOf(hotkey), netuid: 1 });
const eventsOf = (name: string) =>
  world.events
    .filter(({ path }) => path === `LimitOrders.${name}`)
    .map(({ fields }) => fields as Readonly<Record<string, bigint>>);
const FULFILLED = { type: 'Fulfilled', value: null };

describe('execute_orders', () => {
  test('a buy: the fee is of what is paid, and is not swapped', () => {
    const before = free('Alice');
    const signed = order({ amount: 100n * TAO, fee_rate: PERCENT });
    expect(execute([signed])).toEqual({ ok: true });
    const [executed] = eventsOf('OrderExecuted');
    expect(executed).toMatchObject({ amount_in: 99n * TAO, amount_out: stake('Alice', 'Dave') });
    expect([before - free('Alice'), free('Fees')]).toEqual([100n * TAO, TAO]);
    expect(statusOf(signed)).toEqual(FULFILLED);
    world.step();
  });

  test('a sale: the fee is of what it brings', () => {
    const before = free('Charlie');
    execute([order({ by: 'Charlie', type: 'TakeProfit', amount: 100n * TAO, fee_rate: PERCENT })]);
    const [executed] = eventsOf('OrderExecuted');
    const broughtRao = executed!['amount_out']! + free('Fees');
    expect(free('Fees')).toBe(broughtRao / 100n);
    expect(free('Charlie') - before).toBe(executed!['amount_out']);
    expect(stake('Charlie', 'CharlieHot')).toBe(900n * TAO);
    world.step();
  });

  test.each([
    ['LimitBuy', 1_999_999_999n, false],
    ['LimitBuy', 2_000_000_000n, true],
    ['StopLoss', 1_999_999_999n, false],
    ['StopLoss', 2_000_000_000n, true],
    ['TakeProfit', 2_000_000_000n, true],
    ['TakeProfit', 2_000_000_001n, false],
  ] as const)('a %s at %i rao, while the price is two TAO: %s', (type, limit_price, isDone) => {
    const signed = order({ by: 'Charlie', type, amount: TAO, limit_price });
    execute([signed]);
    expect(eventsOf('OrderExecuted')).toHaveLength(isDone ? 1 : 0);
    expect(eventsOf('OrderSkipped')).toHaveLength(isDone ? 0 : 1);
  });

  test('what fails is skipped with its reason, and leaves nothing; the rest is carried out', () => {
    const good = order({ amount: TAO });
    const poor = order({ amount: 10n ** 18n });
    expect(execute([poor, good])).toEqual({ ok: true });
    const { index, errors } = registry.pallets.find(({ name }) => name === 'SubtensorModule')!;
    expect(errors).toBeTypeOf('number');
    expect(eventsOf('OrderSkipped')).toMatchObject([
      { order_id: idOf(poor), reason: { type: 'Module', value: { index } } },
    ]);
    expect([statusOf(poor), statusOf(good)]).toEqual([undefined, FULFILLED]);
  });

  test('where that is wanted, the first failure undoes the others', () => {
    const [good, bad] = [order({ amount: TAO }), order({ amount: TAO, expiry: 1n })];
    const before = free('Alice');
    expect(failure([good, bad])).toBe('LimitOrders.OrderExpired');
    expect([free('Alice'), statusOf(good)]).toEqual([before, undefined]);
  });

  test('nothing to do is done', () => {
    expect(execute([])).toEqual({ ok: true });
  });

  test.each([
    ['RootNetUidNotAllowed', { netuid: 0 }],
    ['ChainIdMismatch', { chain_id: 1n }],
    ['OrderExpired', { expiry: 1n }],
    ['RelayerMissMatch', { relayer: [accountOf('Charlie')] }],
    ['RelayerMissMatch', { relayer: [] }],
  ] as const)('refuses an order: %s', (error, changes) => {
    expect(failure([order({ amount: TAO, ...changes })])).toBe(`LimitOrders.${error}`);
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
    expect(failure([order(terms)])).toBe(`SubtensorModule.${error}`);
  });

  test('an order names who may submit it', () => {
    const signed = order({ amount: TAO, relayer: [accountOf('Charlie'), accountOf('Bob')] });
    expect(failure([signed], 'Eve')).toBe('LimitOrders.RelayerMissMatch');
    expect(failure([signed])).toBeUndefined();
  });

  test('a signature is of one order and one signer', () => {
    const signed = order({ amount: TAO });
    const other = { ...signed, order: order({ amount: 2n * TAO }).order };
    expect(failure([other])).toBe('LimitOrders.InvalidSignature');
    const foreign = { ...signed, order: order({ by: 'Bob', amount: TAO }).order };
    expect(failure([foreign])).toBe('LimitOrders.InvalidSignature');
    const ecdsa = { ...signed, signature: { ...signed.signature, type: 'Ecdsa' } };
    expect(failure([ecdsa])).toBe('LimitOrders.InvalidSignature');
  });

  test('slippage: all of it within the bound, or nothing', () => {
    // A thousand TAO move the price of two by about a thousandth.
    const terms = { amount: 1_000n * TAO, limit_price: 2_000_000_000n };
    expect(failure([order({ ...terms, max_slippage: 100_000 })])).toBe('SubtensorModule.SlippageTooHigh');
    expect(failure([order({ ...terms, max_slippage: 2_000_000 })])).toBeUndefined();
    const stop = {
      by: 'Charlie',
      type: 'StopLoss',
      amount: 900n * TAO,
      limit_price: 2_002_000_000n,
    } as const;
    expect(failure([order({ ...stop, max_slippage: 0 })])).toMatch(/^(Swap|SubtensorModule)\./);
    expect(failure([order({ ...stop, max_slippage: 10_000_000 })])).toBeUndefined();
  });

  test('no slippage named: at any price, as without a limit', () => {
    const twin = orderWorld(registry);
    execute([order({ amount: 100_000n * TAO })]);
    const staked = { hotkey: accountOf('Dave'), netuid: 1, amount_staked: 100_000n * TAO };
    twin.call('Alice', 'SubtensorModule.add_stake', staked);
    const position = { coldkey: accountOf('Alice'), hotkey: accountOf('Dave'), netuid: 1 };
    expect(stake('Alice', 'Dave')).toBe(stakeOf(twin.state, position));
  });
});

describe('partial fills', () => {
  const terms = { amount: 10n * TAO, relayer: [accountOf('Bob')], partial_fills_enabled: true };

  test('part after part, to the last', () => {
    const part = (rao: bigint) => failure([order(terms, rao)]);
    const wrong = 'LimitOrders.IncorrectPartialFillAmount';
    expect([part(0n), part(11n * TAO)]).toEqual([wrong, wrong]);
    expect(part(4n * TAO)).toBeUndefined();
    expect(statusOf(order(terms))).toEqual({ type: 'PartiallyFilled', value: 4n * TAO });
    expect(part(7n * TAO)).toBe(wrong);
    expect(failure([order(terms)])).toBe(wrong);
    expect(part(6n * TAO)).toBeUndefined();
    expect(statusOf(order(terms))).toEqual(FULFILLED);
    expect(part(1n)).toBe('LimitOrders.OrderAlreadyProcessed');
    world.step();
  });

  test('only of an order that names a relayer and allows parts', () => {
    const without = { ...terms, relayer: null };
    expect(failure([order(without, TAO)])).toBe('LimitOrders.RelayerRequiredForPartialFill');
    const whole = { ...terms, partial_fills_enabled: false };
    expect(failure([order(whole, TAO)])).toBe('LimitOrders.PartialFillsNotEnabled');
  });

  test('one that was begun is no longer cancelled', () => {
    const signed = order(terms, TAO);
    expect(failure([signed])).toBeUndefined();
    const result = world.call('Alice', 'LimitOrders.cancel_order', { order: signed.order });
    expect(result).toMatchObject({ refusal: 'LimitOrders.OrderAlreadyProcessed' });
  });
});

describe('cancel_order', () => {
  test('by its signer, once, and it is never carried out', () => {
    const signed = order({ amount: TAO });
    const cancel = (by: string) => world.call(by, 'LimitOrders.cancel_order', { order: signed.order });
    expect(cancel('Bob')).toMatchObject({ refusal: 'LimitOrders.Unauthorized' });
    expect(cancel('Alice')).toEqual({ ok: true });
    expect(eventsOf('OrderCancelled')).toEqual([{ order_id: idOf(signed), signer: accountOf('Alice') }]);
    expect(cancel('Alice')).toMatchObject({ refusal: 'LimitOrders.OrderAlreadyProcessed' });
    expect(failure([signed])).toBe('LimitOrders.OrderCancelled');
  });

  test('not one that was carried out', () => {
    const signed = order({ amount: TAO });
    execute([signed]);
    const result = world.call('Alice', 'LimitOrders.cancel_order', { order: signed.order });
    expect(result).toMatchObject({ refusal: 'LimitOrders.OrderAlreadyProcessed' });
  });
});

describe('set_pallet_status', () => {
  const set = (enabled: boolean) =>
    world.context.dispatch({ path: 'LimitOrders.set_pallet_status', arguments: { enabled } }, ROOT);

  test('root switches orders off and on', () => {
    const byBob = world.call('Bob', 'LimitOrders.set_pallet_status', { enabled: false });
    expect(byBob).toMatchObject({ refusal: 'BadOrigin' });
    expect(set(false)).toEqual({ ok: true });
    expect(failure([order({ amount: TAO })])).toBe('LimitOrders.LimitOrdersDisabled');
    const batch = { netuid: 1, orders: [] };
    const refused = world.call('Bob', 'LimitOrders.execute_batched_orders', batch);
    expect(refused).toMatchObject({ refusal: 'LimitOrders.LimitOrdersDisabled' });
    expect(set(true)).toEqual({ ok: true });
    expect(eventsOf('LimitOrdersPalletStatusChanged')).toEqual([{ enabled: false }, { enabled: true }]);
    expect(failure([order({ amount: TAO })])).toBeUndefined();
  });

  test('off until the pallet owns its hotkey, as on a genesis without it', async () => {
    const { createTestChain } = await import('../../../testing/index.ts');
    const { developmentGenesis } = await import('../../index.ts');
    const chain = await createTestChain({ genesis: { ...developmentGenesis(), writes: [] } });
    expect(LimitOrdersEnabled.get(chain.state)).toBe(false);
    expect(LimitOrdersEnabled.get((await createTestChain()).state)).toBe(true);
  });
});

describe('linked orders', () => {
  const sale = { by: 'Charlie', type: 'TakeProfit', has_linked_order: true } as const;
  const draw = (provider: SignedOrder, pct: number, changes: Partial<TestOrder> = {}) =>
    order({
      by: 'Charlie',
      amount: { type: 'LinkedPercentage', value: { provider: idOf(provider), pct } },
      ...changes,
    } as TestOrder);

  test('what a sale brought after its fee is kept for 180 days, and a buy spends a part of it once', () => {
    const provider = order({ ...sale, amount: 100n * TAO, fee_rate: 10 * PERCENT });
    expect(failure([provider])).toBeUndefined();
    const [{ amount_out: total }] = eventsOf('OrderExecuted') as unknown as [{ amount_out: bigint }];
    const expires_at = Now.get(world.state) + LINKED_OUTPUT_TTL_MS;
    const output = { signer: accountOf('Charlie'), asset: { type: 'Tao', value: null }, total, expires_at };
    expect(LinkedOutputs.get(world.state, idOf(provider))).toEqual(output);
    const consumer = draw(provider, 400_000_000);
    expect(failure([consumer])).toBeUndefined();
    const amount = (total * 4n) / 10n;
    expect(eventsOf('LinkedOutputConsumed')).toEqual([
      { provider: idOf(provider), consumer: idOf(consumer), amount, undrawn: total - amount },
    ]);
    expect(failure([draw(provider, 1)])).toBe('LimitOrders.NoLinkedOutput');
    world.step();
  });

  test('the fee of a buy comes out of what it draws', () => {
    const provider = order({ ...sale, amount: 100n * TAO });
    execute([provider, draw(provider, 1_000_000_000, { fee_rate: 10 * PERCENT })], true);
    const [sold, bought] = eventsOf('OrderExecuted');
    const total = sold!['amount_out']!;
    expect(bought!['amount_in']).toBe(total - total / 10n);
    expect(free('Fees')).toBe(total / 10n);
  });

  test('orders chain: what a drawing order buys another one sells', () => {
    const first = order({ ...sale, amount: 100n * TAO });
    const second = draw(first, 500_000_000, { has_linked_order: true });
    const third = draw(second, 1_000_000_000, { type: 'TakeProfit', hotkey: accountOf('Dave') });
    expect(failure([first, second, third])).toBeUndefined();
    const [, bought, sold] = eventsOf('OrderExecuted');
    expect(sold!['amount_in']).toBe(bought!['amount_out']);
    expect(LinkedOutputs.entries(world.state)).toEqual([]);
    world.step();
  });

  test('a part that rounds to nothing, an output that is too old', () => {
    const provider = order({ ...sale, amount: TAO });
    execute([provider], true);
    const { total, ...rest } = LinkedOutputs.get(world.state, idOf(provider))!;
    LinkedOutputs.insert(world.state, idOf(provider), { ...rest, total: 1n });
    expect(failure([draw(provider, 999_999_999)])).toBe('LimitOrders.LinkedAmountResolvedToZero');
    LinkedOutputs.insert(world.state, idOf(provider), { ...rest, total });
    Now.insert(world.state, rest.expires_at);
    expect(failure([draw(provider, 500_000_000)])).toBeUndefined();
    LinkedOutputs.insert(world.state, idOf(provider), { ...rest, total });
    Now.insert(world.state, rest.expires_at + 1n);
    expect(failure([draw(provider, 400_000_000)])).toBe('LimitOrders.LinkedOutputExpired');
  });

  test('prune: the signer at any time, while orders are off too; a stranger when it is too old', () => {
    const provider = order({ ...sale, amount: TAO });
    execute([provider], true);
    const order_id = idOf(provider);
    const output = LinkedOutputs.get(world.state, order_id)!;
    const prune = (by: string) => world.call(by, 'LimitOrders.prune_linked_output', { order_id });
    LimitOrdersEnabled.insert(world.state, false);
    expect(prune('Bob')).toMatchObject({ refusal: 'LimitOrders.LinkedOutputNotPrunable' });
    expect(prune('Charlie')).toEqual({ ok: true });
    expect(eventsOf('LinkedOutputPruned')).toEqual([{ order_id, total: output.total }]);
    expect(prune('Charlie')).toMatchObject({ refusal: 'LimitOrders.NoLinkedOutput' });
    LinkedOutputs.insert(world.state, order_id, output);
    Now.insert(world.state, output.expires_at + 1n);
    expect(prune('Bob')).toEqual({ ok: true });
  });
});

describe('execute_batched_orders', () => {
  const batch = (orders: readonly SignedOrder[], netuid = 1) =>
    world.call('Bob', 'LimitOrders.execute_batched_orders', { netuid, orders });
  const sell = (by: string, alpha: bigint, changes: Partial<TestOrder> = {}) =>
    order({ by, type: 'TakeProfit', amount: alpha, ...changes } as TestOrder);

  test('more is bought than sold: sellers get the price, buyers share what is left, the pool sees the rest', () => {
    const before = free('Charlie');
    const orders = [
      order({ amount: 1_000n * TAO }),
      order({ by: 'Bob', amount: 600n * TAO }),
      sell('Charlie', 200n * TAO),
    ];
    expect(batch(orders)).toEqual({ ok: true });
    expect(free('Charlie') - before).toBe(400n * TAO);
    const [summary] = eventsOf('GroupExecutionSummary');
    expect(summary).toMatchObject({
      netuid: 1,
      net_side: { type: 'Buy', value: null },
      net_amount: 1_200n * TAO,
      executed_count: 3,
    });
    const alphaRao = summary!['actual_out']! + 200n * TAO;
    const given = eventsOf('OrderExecuted').map(({ amount_out }) => amount_out!);
    expect(given).toEqual([(alphaRao * 5n) / 8n, (alphaRao * 3n) / 8n, 400n * TAO]);
    expect([stake('Alice', 'Dave'), stake('Bob', 'Dave')].map((rao, at) => rao - given[at]!)).toEqual([
      0n,
      0n,
    ]);
    expect(LastColdkeyHotkeyStakeBlock.get(world.state, accountOf('Alice'), accountOf('Dave'))).toBe(1n);
    expect(orders.map(statusOf)).toEqual([FULFILLED, FULFILLED, FULFILLED]);
    world.step();
  });

  test('more is sold than bought: buyers get the price, sellers share what is left', () => {
    const before = [free('Charlie'), free('Eve')] as const;
    const orders = [
      order({ amount: 200n * TAO }),
      sell('Charlie', 300n * TAO),
      sell('Eve', 100n * TAO, { fee_rate: PERCENT }),
    ];
    expect(batch(orders)).toEqual({ ok: true });
    expect(stake('Alice', 'Dave')).toBe(100n * TAO);
    const [summary] = eventsOf('GroupExecutionSummary');
    expect(summary).toMatchObject({ net_side: { type: 'Sell' }, net_amount: 300n * TAO });
    const taoRao = summary!['actual_out']! + 200n * TAO;
    expect(free('Charlie') - before[0]).toBe((taoRao * 3n) / 4n);
    const gross = taoRao / 4n;
    expect([free('Fees'), free('Eve') - before[1]]).toEqual([gross / 100n, gross - gross / 100n]);
    // A rao is left of the shares, and goes with the account, as any dust.
    const dust = world.events.filter(({ path }) => path === 'Balances.DustLost').map(({ fields }) => fields);
    expect(dust).toEqual([{ account: PALLET_ACCOUNT, amount: taoRao - (taoRao * 3n) / 4n - gross }]);
  });

  test('what offsets itself needs no pool, and both sides pay their fees', () => {
    // 202 TAO less a fee of one per cent are 199.98 TAO, and 99.99 alpha are worth as much.
    const orders = [
      order({ amount: 202n * TAO, fee_rate: PERCENT }),
      sell('Charlie', 99_990_000_000n, { fee_rate: PERCENT }),
    ];
    expect(batch(orders)).toEqual({ ok: true });
    expect(eventsOf('GroupExecutionSummary')).toMatchObject([{ net_amount: 0n, actual_out: 0n }]);
    expect(stake('Alice', 'Dave')).toBe(99_990_000_000n);
    expect(free('Fees')).toBe(2_020_000_000n + 1_999_800_000n);
    world.step();
  });

  test('fees go to each who gets some, once', () => {
    const other = { fee_recipient: accountOf('OtherFees') };
    const orders = [
      order({ amount: 100n * TAO, fee_rate: PERCENT }),
      order({ by: 'Bob', amount: 100n * TAO, fee_rate: PERCENT, ...other }),
      sell('Charlie', 40n * TAO, { fee_rate: PERCENT }),
      sell('Eve', 40n * TAO, { fee_rate: PERCENT, ...other }),
    ];
    expect(batch(orders)).toEqual({ ok: true });
    const fees = TAO + 800_000_000n;
    expect([free('Fees'), free('OtherFees')]).toEqual([fees, fees]);
    const paid = world.events.filter(
      ({ path, fields }) => path === 'Balances.Transfer' && (fields as { amount: bigint }).amount === fees,
    );
    expect(paid).toHaveLength(2);
  });

  test.each([
    ['DuplicateOrderInBatch', [{ amount: TAO }, { amount: TAO }]],
    ['OrderNetUidMismatch', [{ amount: TAO, netuid: 2 }]],
    ['OrderExpired', [{ amount: TAO }, { amount: 2n * TAO, expiry: 1n }]],
    ['PriceConditionNotMet', [{ amount: TAO }, { amount: 2n * TAO, limit_price: 1n }]],
    ['RelayerMissMatch', [{ amount: TAO, relayer: [accountOf('Eve')] }]],
  ] as const)('one that fails ends it all: %s', (error, terms) => {
    const orders = terms.map((one) => order(one as TestOrder));
    const before = free('Alice');
    expect(batch(orders)).toMatchObject({ refusal: `LimitOrders.${error}` });
    expect([free('Alice'), statusOf(orders[0]!)]).toEqual([before, undefined]);
  });

  test('a share that rounds to nothing ends it all, and leaves what it would draw from', () => {
    const provider = accountOf('Provider');
    const output = {
      signer: accountOf('Bob'),
      asset: { type: 'Tao', value: null },
      total: 1n,
      expires_at: U64_MAX,
    } as const;
    LinkedOutputs.insert(world.state, provider, output);
    const tiny = order({
      by: 'Bob',
      amount: { type: 'LinkedPercentage', value: { provider, pct: 1_000_000_000 } },
    });
    expect(batch([order({ amount: 1_000n * TAO }), tiny])).toMatchObject({
      refusal: 'LimitOrders.ZeroShareInBatch',
    });
    expect(LinkedOutputs.get(world.state, provider)).toEqual(output);
  });

  test('the tightest limit of the larger side holds for all', () => {
    const wide = { amount: 5_000n * TAO, limit_price: 2_000_000_000n, max_slippage: 100_000_000 };
    const tight = { by: 'Bob', amount: TAO, limit_price: 2_000_000_000n, max_slippage: 1_000 };
    expect(batch([order(wide), order(tight)])).toMatchObject({ refusal: 'SubtensorModule.SlippageTooHigh' });
    expect(batch([order(wide)])).toEqual({ ok: true });
  });

  test('parts of orders, and a seller needs 0.002 TAO worth of alpha', () => {
    const terms = { amount: 10n * TAO, relayer: [accountOf('Bob')], partial_fills_enabled: true };
    expect(batch([order(terms, 4n * TAO)])).toEqual({ ok: true });
    expect(statusOf(order(terms))).toEqual({ type: 'PartiallyFilled', value: 4n * TAO });
    expect(batch([order(terms, 6n * TAO)])).toEqual({ ok: true });
    expect(statusOf(order(terms))).toEqual(FULFILLED);
    expect(batch([sell('Charlie', 990_000n)])).toMatchObject({ refusal: 'SubtensorModule.AmountTooLow' });
    SubtokenEnabled.insert(world.state, 1, false);
    expect(batch([sell('Charlie', TAO)])).toMatchObject({ refusal: 'SubtensorModule.SubtokenDisabled' });
  });

  test('nothing to do is done', () => {
    expect(batch([])).toEqual({ ok: true });
    expect(eventsOf('GroupExecutionSummary')).toEqual([]);
  });

  test('the pallet keeps nothing, but the existential deposit where it buys with all it has', () => {
    const keptRao = () => balanceOf(world.state, PALLET_ACCOUNT).free;
    batch([order({ amount: 100n * TAO }), sell('Charlie', 10n * TAO)]);
    expect(keptRao()).toBe(0n);
    batch([order({ amount: 200n * TAO })]);
    expect(keptRao()).toBe(500n);
    world.step();
  });
});

test('the calls need a signature, and orders within the bounds of their types', () => {
  const calls = [
    ['execute_orders', { orders: [], should_fail: false }],
    ['execute_batched_orders', { netuid: 1, orders: [] }],
    ['cancel_order', { order: order({ amount: TAO }).order }],
    ['prune_linked_output', { order_id: accountOf('Order') }],
  ] as const;
  for (const [name, args] of calls) {
    const call = { path: `LimitOrders.${name}`, arguments: args } as never;
    expect(world.context.dispatch(call, NONE)).toMatchObject({ refusal: 'BadOrigin' });
  }
  const signed = order({ amount: TAO });
  expect(failure(Array.from({ length: 101 }, () => signed))).toBe('Other');
  const relayer = Array.from({ length: 11 }, () => accountOf('Bob'));
  expect(failure([order({ amount: TAO, relayer })])).toBe('Other');
  expect(failure([order({ amount: TAO, fee_rate: 1_000_000_001 })])).toBe('Other');
});

test('a chain of before 423 has no orders', () => {
  expect(createRuntime(registry, 475, [limitOrders]).calls.size).toBe(5);
  expect(createRuntime(registry, 300, [limitOrders]).calls.size).toBe(0);
});
