import { U64F64 } from '@taokit/fixed';
import { loadRegistry } from '@taokit/types/registry';
import { beforeEach, describe, expect, test } from 'vitest';
import { accountOf, type EconomyWorld, economyWorld, fund } from '../../../../testing/index.ts';
import { increaseStake } from '../../subtensorModule/staking/sharePool.ts';
import { alphaWorth } from '../../swap/alphaWorth.ts';
import type { OrderType } from '../Order.ts';
import { PALLET_ACCOUNT } from '../storage.ts';
import type { BatchEntry } from './BatchEntry.ts';
import { palletPosition } from './collectAssets.ts';
import { payBuyers } from './payBuyers.ts';
import { payFees } from './payFees.ts';
import { paySellers } from './paySellers.ts';
import { taoToAlpha } from './taoToAlpha.ts';

// Numbers: `net_amount_for_event_*`, `distribute_alpha_pro_rata_*`, `distribute_tao_pro_rata_*` and `collect_fees_*` in
// `pallets/limit-orders/src/tests/auxiliary.rs`.
const registry = await loadRegistry();
const PRICE_ONE = 1n << 64n;
const PRICE_TWO = 2n << 64n;
const NAMES = ['Alice', 'Bob', 'Charlie'] as const;

let world: EconomyWorld;
beforeEach(() => {
  const owner = [accountOf('Owner'), accountOf('Dave')] as const;
  world = economyWorld(registry, {
    subnets: [
      { netuid: 1, taoRao: 10n ** 12n, alphaInRao: 10n ** 12n, owner, neurons: [[...owner, 10n ** 9n]] },
    ],
    rich: [...NAMES],
    writes(state) {
      fund(state, PALLET_ACCOUNT, 10n ** 9n);
      increaseStake(state, palletPosition(1), 10n ** 9n);
    },
  });
});

function entry(
  name: string,
  order_type: OrderType['type'],
  [grossRao, netRao]: readonly [bigint, bigint],
  feeRate = 0,
): BatchEntry {
  const order = {
    signer: accountOf(name),
    hotkey: accountOf('Dave'),
    netuid: 1,
    order_type: { type: order_type, value: null } as OrderType,
    amount: { type: 'Fixed', value: grossRao } as const,
    limit_price: 0n,
    expiry: 0n,
    fee_rate: feeRate,
    fee_recipient: accountOf('Fees'),
    relayer: null,
    max_slippage: null,
    chain_id: 0n,
    partial_fills_enabled: false,
    has_linked_order: false,
  };
  const id = accountOf(`${name} ${grossRao}`);
  return { id, order, amountRao: grossRao, fillRao: null, grossRao, netRao };
}

/** What each order of the block was paid. */
const paid = () =>
  world.events
    .filter(({ path }) => path === 'LimitOrders.OrderExecuted')
    .map(({ fields }) => (fields as { amount_out: bigint }).amount_out);
const entries = (type: OrderType['type'], amounts: readonly bigint[], feeRate = 0) =>
  amounts.map((amount, at) => entry(NAMES[at]!, type, [amount, amount], feeRate));
const sumOf = (amounts: readonly bigint[]) => amounts.reduce((sum, amount) => sum + amount, 0n);

describe('payBuyers', () => {
  test.each([
    ['the pool gives one for one', [300n, 200n, 500n], 800n, 200n, [300n, 200n, 500n]],
    ['the pool gives less', [300n, 200n, 500n], 750n, 200n, [285n, 190n, 475n]],
    ['a share has a remainder, which stays', [1n, 1n, 1n], 10n, 0n, [3n, 3n, 3n]],
  ])('more is bought than sold, and %s', (_, buys, outRao, sellAlphaRao, shares) => {
    const totals = { priceBits: PRICE_ONE, buyTaoRao: sumOf(buys), sellAlphaRao, sellWorthRao: 0n };
    payBuyers(world.context, entries('LimitBuy', buys), totals, { side: 'Buy', paidRao: 0n, outRao });
    expect(paid()).toEqual(shares);
  });

  test('more is sold than bought: alpha at the price', () => {
    const totals = { priceBits: PRICE_TWO, buyTaoRao: 1_000n, sellAlphaRao: 999n, sellWorthRao: 1_998n };
    const net = { side: 'Sell', paidRao: 0n, outRao: 0n } as const;
    payBuyers(world.context, entries('LimitBuy', [400n, 600n]), totals, net);
    expect(paid()).toEqual([200n, 300n]);
  });
});

describe('paySellers', () => {
  const sell = (
    amounts: readonly bigint[],
    side: 'Buy' | 'Sell',
    outRao: bigint,
    more: object,
    feeRate = 0,
  ) => {
    const priceBits = PRICE_TWO;
    const sellAlphaRao = sumOf(amounts);
    const sellWorthRao = alphaWorth(sellAlphaRao, priceBits);
    const totals = { priceBits, sellAlphaRao, sellWorthRao, buyTaoRao: 0n, ...more };
    const net = { side, paidRao: 0n, outRao };
    return paySellers(world.context, entries('TakeProfit', amounts, feeRate), totals, net);
  };

  test('more is sold than bought: what the pool gives and the buyers pay', () => {
    sell([400n, 600n], 'Sell', 1_200n, { buyTaoRao: 800n });
    expect(paid()).toEqual([800n, 1_200n]);
  });

  test('the fee is of what is paid out', () => {
    const fees = sell([400n, 600n], 'Sell', 1_200n, { buyTaoRao: 800n }, 10_000_000);
    expect(paid()).toEqual([792n, 1_188n]);
    expect(fees.map(({ feeRao }) => feeRao)).toEqual([8n, 12n]);
  });

  test('more is bought than sold: TAO at the price', () => {
    sell([300n, 200n], 'Buy', 0n, {});
    expect(paid()).toEqual([600n, 400n]);
  });

  test('a share has a remainder, which stays', () => {
    sell([1n, 1n, 1n], 'Sell', 10n, { priceBits: PRICE_ONE, sellWorthRao: 3n });
    expect(paid()).toEqual([3n, 3n, 3n]);
  });
});

describe('payFees', () => {
  const transfers = () =>
    world.events.filter(({ path }) => path === 'Balances.Transfer').map(({ fields }) => fields);

  test('one payment to who gets several', () => {
    const buys = [
      entry('Alice', 'LimitBuy', [1_000n, 950n], 50_000_000),
      entry('Bob', 'LimitBuy', [1_500n, 1_350n], 100_000_000),
    ];
    const recipient = accountOf('Fees');
    // An account begins with the existential deposit, so that the published 280 are paid as as many thousands.
    const scaled = buys.map((buy) => ({
      ...buy,
      grossRao: buy.grossRao * 1_000n,
      netRao: buy.netRao * 1_000n,
    }));
    payFees(world.context, scaled, [{ recipient, feeRao: 80_000n }]);
    expect(transfers()).toEqual([{ from: PALLET_ACCOUNT, to: recipient, amount: 280_000n }]);
  });

  test('none where there are no fees', () => {
    payFees(world.context, [entry('Alice', 'LimitBuy', [1_000n, 1_000n])], []);
    expect(transfers()).toEqual([]);
  });
});

describe('alphaWorth, taoToAlpha', () => {
  test('at a price of two, and nothing for nothing', () => {
    expect([alphaWorth(150n, PRICE_TWO), taoToAlpha(200n, PRICE_TWO)]).toEqual([300n, 100n]);
    expect(taoToAlpha(200n, 0n)).toBe(0n);
  });

  test('more than fits ends the batch', () => {
    expect(() => taoToAlpha((1n << 128n) - 1n, U64F64.fromBits(1n))).toThrow('too much alpha');
  });
});
