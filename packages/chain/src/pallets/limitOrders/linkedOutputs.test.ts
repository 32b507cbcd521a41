import { loadRegistry } from '@taokit/types/registry';
import { beforeEach, describe, expect, test } from 'vitest';
import { accountOf } from '../../../testing/index.ts';
import { type OrderDesk, orderDesk, PERCENT, type TestOrder } from '../../../testing/orders.ts';
import { Now } from '../timestamp/storage.ts';
import type { SignedOrder } from './Order.ts';
import { LINKED_OUTPUT_TTL_MS, LimitOrdersEnabled, LinkedOutputs } from './storage.ts';

// Scenarios: `pallets/limit-orders/src/tests/{linked,percentage}.rs`, over a real pool where those have one of constants.
const registry = await loadRegistry();
const TAO = 1_000_000_000n;
let desk: OrderDesk;
beforeEach(() => {
  desk = orderDesk(registry);
});

describe('linked orders', () => {
  const sale = { by: 'Charlie', type: 'TakeProfit', has_linked_order: true } as const;
  const draw = (provider: SignedOrder, pct: number, changes: Partial<TestOrder> = {}) =>
    desk.order({
      by: 'Charlie',
      amount: { type: 'LinkedPercentage', value: { provider: desk.idOf(provider), pct } },
      ...changes,
    } as TestOrder);

  test('what a sale brought after its fee is kept for 180 days, and a buy spends a part of it once', () => {
    const provider = desk.order({ ...sale, amount: 100n * TAO, fee_rate: 10 * PERCENT });
    expect(desk.failure([provider])).toBeUndefined();
    const [{ amount_out: total }] = desk.eventsOf('OrderExecuted') as unknown as [{ amount_out: bigint }];
    const expires_at = Now.get(desk.world.state) + LINKED_OUTPUT_TTL_MS;
    const output = { signer: accountOf('Charlie'), asset: { type: 'Tao', value: null }, total, expires_at };
    expect(LinkedOutputs.get(desk.world.state, desk.idOf(provider))).toEqual(output);
    const consumer = draw(provider, 400_000_000);
    expect(desk.failure([consumer])).toBeUndefined();
    const amount = (total * 4n) / 10n;
    expect(desk.eventsOf('LinkedOutputConsumed')).toEqual([
      { provider: desk.idOf(provider), consumer: desk.idOf(consumer), amount, undrawn: total - amount },
    ]);
    expect(desk.failure([draw(provider, 1)])).toBe('LimitOrders.NoLinkedOutput');
    desk.world.step();
  });

  test('the fee of a buy comes out of what it draws', () => {
    const provider = desk.order({ ...sale, amount: 100n * TAO });
    desk.execute([provider, draw(provider, 1_000_000_000, { fee_rate: 10 * PERCENT })], true);
    const [sold, bought] = desk.eventsOf('OrderExecuted');
    const total = sold!['amount_out']!;
    expect(bought!['amount_in']).toBe(total - total / 10n);
    expect(desk.free('Fees')).toBe(total / 10n);
  });

  test('orders chain: what a drawing order buys another one sells', () => {
    const first = desk.order({ ...sale, amount: 100n * TAO });
    const second = draw(first, 500_000_000, { has_linked_order: true });
    const third = draw(second, 1_000_000_000, { type: 'TakeProfit', hotkey: accountOf('Dave') });
    expect(desk.failure([first, second, third])).toBeUndefined();
    const [, bought, sold] = desk.eventsOf('OrderExecuted');
    expect(sold!['amount_in']).toBe(bought!['amount_out']);
    expect(LinkedOutputs.entries(desk.world.state)).toEqual([]);
    desk.world.step();
  });

  test('a part that rounds to nothing, an output that is too old', () => {
    const provider = desk.order({ ...sale, amount: TAO });
    desk.execute([provider], true);
    const { total, ...rest } = LinkedOutputs.get(desk.world.state, desk.idOf(provider))!;
    LinkedOutputs.insert(desk.world.state, desk.idOf(provider), { ...rest, total: 1n });
    expect(desk.failure([draw(provider, 999_999_999)])).toBe('LimitOrders.LinkedAmountResolvedToZero');
    LinkedOutputs.insert(desk.world.state, desk.idOf(provider), { ...rest, total });
    Now.insert(desk.world.state, rest.expires_at);
    expect(desk.failure([draw(provider, 500_000_000)])).toBeUndefined();
    LinkedOutputs.insert(desk.world.state, desk.idOf(provider), { ...rest, total });
    Now.insert(desk.world.state, rest.expires_at + 1n);
    expect(desk.failure([draw(provider, 400_000_000)])).toBe('LimitOrders.LinkedOutputExpired');
  });

  test('prune: the signer at any time, while orders are off too; a stranger when it is too old', () => {
    const provider = desk.order({ ...sale, amount: TAO });
    desk.execute([provider], true);
    const order_id = desk.idOf(provider);
    const output = LinkedOutputs.get(desk.world.state, order_id)!;
    const prune = (by: string) => desk.world.call(by, 'LimitOrders.prune_linked_output', { order_id });
    LimitOrdersEnabled.insert(desk.world.state, false);
    expect(prune('Bob')).toMatchObject({ refusal: 'LimitOrders.LinkedOutputNotPrunable' });
    expect(prune('Charlie')).toEqual({ ok: true });
    expect(desk.eventsOf('LinkedOutputPruned')).toEqual([{ order_id, total: output.total }]);
    expect(prune('Charlie')).toMatchObject({ refusal: 'LimitOrders.NoLinkedOutput' });
    LinkedOutputs.insert(desk.world.state, order_id, output);
    Now.insert(desk.world.state, output.expires_at + 1n);
    expect(prune('Bob')).toEqual({ ok: true });
  });
});
