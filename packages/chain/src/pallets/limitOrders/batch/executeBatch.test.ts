import { U64_MAX } from '@taokit/fixed';
import { loadRegistry } from '@taokit/types/registry';
import { beforeEach, describe, expect, test } from 'vitest';
import { accountOf } from '../../../../testing/index.ts';
import { FULFILLED, type OrderDesk, orderDesk, PERCENT, type TestOrder } from '../../../../testing/orders.ts';
import { balanceOf } from '../../balances/ledger.ts';
import { LastColdkeyHotkeyStakeBlock } from '../../subtensorModule/storage/staking.ts';
import { SubtokenEnabled } from '../../subtensorModule/storage/subnets.ts';
import { LinkedOutputs, PALLET_ACCOUNT } from '../storage.ts';

// Scenarios: `pallets/limit-orders/src/tests/extrinsics.rs`, over a real pool where those have one of constants.
const registry = await loadRegistry();
const TAO = 1_000_000_000n;
let desk: OrderDesk;
beforeEach(() => {
  desk = orderDesk(registry);
});

describe('execute_batched_orders', () => {
  test('more is bought than sold: sellers get the price, buyers share what is left, the pool sees the rest', () => {
    const before = desk.free('Charlie');
    const orders = [
      desk.order({ amount: 1_000n * TAO }),
      desk.order({ by: 'Bob', amount: 600n * TAO }),
      desk.sale('Charlie', 200n * TAO),
    ];
    expect(desk.batch(orders)).toEqual({ ok: true });
    expect(desk.free('Charlie') - before).toBe(400n * TAO);
    const [summary] = desk.eventsOf('GroupExecutionSummary');
    expect(summary).toMatchObject({
      netuid: 1,
      net_side: { type: 'Buy', value: null },
      net_amount: 1_200n * TAO,
      executed_count: 3,
    });
    const alphaRao = summary!['actual_out']! + 200n * TAO;
    const given = desk.eventsOf('OrderExecuted').map(({ amount_out }) => amount_out!);
    expect(given).toEqual([(alphaRao * 5n) / 8n, (alphaRao * 3n) / 8n, 400n * TAO]);
    expect(
      [desk.stake('Alice', 'Dave'), desk.stake('Bob', 'Dave')].map((rao, at) => rao - given[at]!),
    ).toEqual([0n, 0n]);
    expect(LastColdkeyHotkeyStakeBlock.get(desk.world.state, accountOf('Alice'), accountOf('Dave'))).toBe(1n);
    expect(orders.map(desk.statusOf)).toEqual([FULFILLED, FULFILLED, FULFILLED]);
    desk.world.step();
  });

  test('more is sold than bought: buyers get the price, sellers share what is left', () => {
    const before = [desk.free('Charlie'), desk.free('Eve')] as const;
    const orders = [
      desk.order({ amount: 200n * TAO }),
      desk.sale('Charlie', 300n * TAO),
      desk.sale('Eve', 100n * TAO, { fee_rate: PERCENT }),
    ];
    expect(desk.batch(orders)).toEqual({ ok: true });
    expect(desk.stake('Alice', 'Dave')).toBe(100n * TAO);
    const [summary] = desk.eventsOf('GroupExecutionSummary');
    expect(summary).toMatchObject({ net_side: { type: 'Sell' }, net_amount: 300n * TAO });
    const taoRao = summary!['actual_out']! + 200n * TAO;
    expect(desk.free('Charlie') - before[0]).toBe((taoRao * 3n) / 4n);
    const gross = taoRao / 4n;
    expect([desk.free('Fees'), desk.free('Eve') - before[1]]).toEqual([gross / 100n, gross - gross / 100n]);
    // A rao is left of the shares, and goes with the account, as any dust.
    const dust = desk.world.events
      .filter(({ path }) => path === 'Balances.DustLost')
      .map(({ fields }) => fields);
    expect(dust).toEqual([{ account: PALLET_ACCOUNT, amount: taoRao - (taoRao * 3n) / 4n - gross }]);
  });

  test('what offsets itself needs no pool, and both sides pay their fees', () => {
    // 202 TAO less a fee of one per cent are 199.98 TAO, and 99.99 alpha are worth as much.
    const orders = [
      desk.order({ amount: 202n * TAO, fee_rate: PERCENT }),
      desk.sale('Charlie', 99_990_000_000n, { fee_rate: PERCENT }),
    ];
    expect(desk.batch(orders)).toEqual({ ok: true });
    expect(desk.eventsOf('GroupExecutionSummary')).toMatchObject([{ net_amount: 0n, actual_out: 0n }]);
    expect(desk.stake('Alice', 'Dave')).toBe(99_990_000_000n);
    expect(desk.free('Fees')).toBe(2_020_000_000n + 1_999_800_000n);
    desk.world.step();
  });

  test('fees go to each who gets some, once', () => {
    const other = { fee_recipient: accountOf('OtherFees') };
    const orders = [
      desk.order({ amount: 100n * TAO, fee_rate: PERCENT }),
      desk.order({ by: 'Bob', amount: 100n * TAO, fee_rate: PERCENT, ...other }),
      desk.sale('Charlie', 40n * TAO, { fee_rate: PERCENT }),
      desk.sale('Eve', 40n * TAO, { fee_rate: PERCENT, ...other }),
    ];
    expect(desk.batch(orders)).toEqual({ ok: true });
    const fees = TAO + 800_000_000n;
    expect([desk.free('Fees'), desk.free('OtherFees')]).toEqual([fees, fees]);
    const paid = desk.world.events.filter(
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
    const orders = terms.map((one) => desk.order(one as TestOrder));
    const before = desk.free('Alice');
    expect(desk.batch(orders)).toMatchObject({ refusal: `LimitOrders.${error}` });
    expect([desk.free('Alice'), desk.statusOf(orders[0]!)]).toEqual([before, undefined]);
  });

  test('a share that rounds to nothing ends it all, and leaves what it would draw from', () => {
    const provider = accountOf('Provider');
    const output = {
      signer: accountOf('Bob'),
      asset: { type: 'Tao', value: null },
      total: 1n,
      expires_at: U64_MAX,
    } as const;
    LinkedOutputs.insert(desk.world.state, provider, output);
    const tiny = desk.order({
      by: 'Bob',
      amount: { type: 'LinkedPercentage', value: { provider, pct: 1_000_000_000 } },
    });
    expect(desk.batch([desk.order({ amount: 1_000n * TAO }), tiny])).toMatchObject({
      refusal: 'LimitOrders.ZeroShareInBatch',
    });
    expect(LinkedOutputs.get(desk.world.state, provider)).toEqual(output);
  });

  test('an order draws what one before the batch left, and a second one finds nothing', () => {
    const provider = desk.sale('Charlie', 100n * TAO, { has_linked_order: true });
    expect(desk.batch([provider])).toEqual({ ok: true });
    const id = desk.idOf(provider);
    const { total } = LinkedOutputs.get(desk.world.state, id)!;
    const draw = (pct: number) =>
      desk.order({ by: 'Charlie', amount: { type: 'LinkedPercentage', value: { provider: id, pct } } });
    const two = desk.batch([draw(600_000_000), draw(300_000_000)]);
    expect(two).toMatchObject({ refusal: 'LimitOrders.NoLinkedOutput' });
    expect(desk.batch([draw(600_000_000)])).toEqual({ ok: true });
    const amount = (total * 6n) / 10n;
    expect(desk.eventsOf('LinkedOutputConsumed').at(-1)).toMatchObject({ amount, undrawn: total - amount });
    expect(desk.eventsOf('GroupExecutionSummary').at(-1)).toMatchObject({ net_amount: amount });
    expect(LinkedOutputs.get(desk.world.state, id)).toBeUndefined();
  });

  test('what is locked or collateral is not sold', () => {
    const lock = { hotkey: accountOf('CharlieHot'), netuid: 1, amount: 950n * TAO };
    expect(desk.world.call('Charlie', 'SubtensorModule.lock_stake', lock)).toEqual({ ok: true });
    const unavailable = { refusal: 'SubtensorModule.StakeUnavailable' };
    expect(desk.batch([desk.sale('Charlie', 100n * TAO)])).toMatchObject(unavailable);
    // What the coldkey has elsewhere is no collateral of this hotkey.
    desk.execute([desk.order({ by: 'Eve', amount: 1_000n * TAO })]);
    const collateral = { netuid: 1, hotkey: accountOf('EveHot'), alpha: 950n * TAO };
    expect(desk.world.call('Eve', 'SubtensorModule.add_collateral', collateral)).toEqual({ ok: true });
    expect(desk.batch([desk.sale('Eve', 100n * TAO)])).toMatchObject(unavailable);
    expect(desk.batch([desk.sale('Eve', 40n * TAO)])).toEqual({ ok: true });
  });

  test('the tightest limit of the larger side holds for all', () => {
    const wide = { amount: 5_000n * TAO, limit_price: 2_000_000_000n, max_slippage: 100_000_000 };
    const tight = { by: 'Bob', amount: TAO, limit_price: 2_000_000_000n, max_slippage: 1_000 };
    expect(desk.batch([desk.order(wide), desk.order(tight)])).toMatchObject({
      refusal: 'SubtensorModule.SlippageTooHigh',
    });
    expect(desk.batch([desk.order(wide)])).toEqual({ ok: true });
  });

  test('parts of orders, and a seller needs 0.002 TAO worth of alpha', () => {
    const terms = { amount: 10n * TAO, relayer: [accountOf('Bob')], partial_fills_enabled: true };
    expect(desk.batch([desk.order(terms, 4n * TAO)])).toEqual({ ok: true });
    expect(desk.statusOf(desk.order(terms))).toEqual({ type: 'PartiallyFilled', value: 4n * TAO });
    expect(desk.batch([desk.order(terms, 6n * TAO)])).toEqual({ ok: true });
    expect(desk.statusOf(desk.order(terms))).toEqual(FULFILLED);
    expect(desk.batch([desk.sale('Charlie', 990_000n)])).toMatchObject({
      refusal: 'SubtensorModule.AmountTooLow',
    });
    SubtokenEnabled.insert(desk.world.state, 1, false);
    expect(desk.batch([desk.sale('Charlie', TAO)])).toMatchObject({
      refusal: 'SubtensorModule.SubtokenDisabled',
    });
  });

  test('nothing to do is done', () => {
    expect(desk.batch([])).toEqual({ ok: true });
    expect(desk.eventsOf('GroupExecutionSummary')).toEqual([]);
  });

  test('the pallet keeps nothing, but the existential deposit where it buys with all it has', () => {
    const keptRao = () => balanceOf(desk.world.state, PALLET_ACCOUNT).free;
    desk.batch([desk.order({ amount: 100n * TAO }), desk.sale('Charlie', 10n * TAO)]);
    expect(keptRao()).toBe(0n);
    desk.batch([desk.order({ amount: 200n * TAO })]);
    expect(keptRao()).toBe(500n);
    desk.world.step();
  });
});
