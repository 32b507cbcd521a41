import { describe, expect, test } from 'vitest';
import { SubnetAlphaIn, SubnetTAO } from '../../src/pallets/subtensorModule/storage/pools.ts';
import { alphaPrice, modelOf, poolOf } from '../../src/pallets/swap/pool.ts';
import { FeeRate, PalSwapInitialized, SwapBalancer } from '../../src/pallets/swap/storage.ts';
import { quoteSwap, simulateSwap, swap } from '../../src/pallets/swap/swap.ts';
import { ROOT } from '../../src/runtime/Origin.ts';
import { distance, palletWorld } from './palletWorld.ts';

// What `pallets/swap/src/pallet/tests.rs` states, spec 425.

const HALF = 500_000_000_000_000_000n;
const WHOLE = 1_000_000_000_000_000_000n;
const numberOf = (bits: bigint) => Number(bits) / 2 ** 64;

/** TAO and alpha that join reserves of 1 000 and 4 000, rao. */
const INJECTIONS = [
  [0n, 0n],
  [0n, 1n],
  [1n, 0n],
  [1n, 1n],
  [0n, 10n],
  [10n, 0n],
  [10n, 10n],
  [0n, 100n],
  [100n, 0n],
  [100n, 100n],
  [0n, 1_000n],
  [1_000n, 0n],
  [1_000n, 1_000n],
  [1_000_000n, 0n],
  [0n, 1_000_000n],
  [1_000_000n, 1_000_000n],
  [1_000_000_000n, 0n],
  [0n, 1_000_000_000n],
  [1_000_000_000n, 1_000_000_000n],
  [1_000_000_000_000n, 0n],
  [0n, 1_000_000_000_000n],
  [1_000_000_000_000n, 1_000_000_000_000n],
  [1n, 2n],
  [2n, 1n],
  [10n, 20n],
  [20n, 10n],
  [100n, 200n],
  [200n, 100n],
  [1_000n, 2_000n],
  [2_000n, 1_000n],
  [1_000_000n, 2_000_000n],
  [2_000_000n, 1_000_000n],
  [1_000_000_000n, 2_000_000_000n],
  [2_000_000_000n, 1_000_000_000n],
  [1_000_000_000_000n, 2_000_000_000_000n],
  [2_000_000_000_000n, 1_000_000_000_000n],
  [1_234_567n, 2_432_765n],
  [1_234_567n, 2_432_765_890n],
] as const;

describe('adjust_protocol_liquidity', () => {
  test.each(INJECTIONS)('happy: %d TAO and %d alpha leave the price where it is', (taoRao, alphaRao) => {
    const { state } = palletWorld([[1_000_000_000_000n, 4_000_000_000_000n]], { spec: 425 });
    const reads = { state, spec: 425 };
    const before = alphaPrice(reads, 1);
    const { pool } = modelOf(reads, 1).inject(poolOf(state, 1), { taoRao, alphaRao });
    const after = modelOf(reads, 1).price(pool);
    expect(distance(before, after)).toBeLessThanOrEqual(before / 1_000_000_000_000n);
    const [tao, alpha] = [Number(1_000_000_000_000n + taoRao), Number(4_000_000_000_000n + alphaRao)];
    const expected = tao / (alpha * numberOf(before) + tao) - 0.5;
    expect(Math.abs(expected - Number(pool.quoteWeight - HALF) / Number(WHOLE))).toBeLessThanOrEqual(1e-12);
  });

  test.each(INJECTIONS)('zero alpha: %d TAO and %d alpha mend a pool without a price', (taoRao, alphaRao) => {
    const { state } = palletWorld([[1_000_000_000_000n, 0n]], { spec: 425 });
    const reads = { state, spec: 425 };
    expect(alphaPrice(reads, 1)).toBe(0n);
    const { pool } = modelOf(reads, 1).inject(poolOf(state, 1), { taoRao, alphaRao });
    SubnetTAO.insert(state, 1, 1_000_000_000_000n + taoRao);
    SubnetAlphaIn.insert(state, 1, alphaRao);
    SwapBalancer.insert(state, 1, { quote: pool.quoteWeight });
    expect(pool.quoteWeight).toBe(HALF);
    const expected = alphaRao === 0n ? 0 : Number(1_000_000_000_000n + taoRao) / Number(alphaRao);
    const actual = numberOf(alphaPrice(reads, 1));
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(expected * 1e-15);
  });
});

test('swap_initialization: the price is the ratio, weights are equal', () => {
  const { state, context } = palletWorld([[1_000_000_000n, 4_000_000_000n]]);
  expect(PalSwapInitialized.get(state, 1)).toBe(false);
  swap(context, 1, { side: 'buy', amountRao: 1_000n, dropFees: false });
  expect(PalSwapInitialized.get(state, 1)).toBe(true);
  expect([alphaPrice(context, 1), SwapBalancer.get(state, 1).quote]).toEqual([1n << 62n, HALF]);
});

test('set_fee_rate', () => {
  const { call, context, state } = palletWorld([[1_000_000_000n, 4_000_000_000n]], { rich: ['Alice'] });
  const path = 'Swap.set_fee_rate';
  expect(call('Alice', path, { netuid: 1, rate: 500 })).toMatchObject({ refusal: 'BadOrigin' });
  const set = (rate: number) => context.dispatch({ path, arguments: { netuid: 1, rate } } as never, ROOT);
  expect(set(500)).toEqual({ ok: true });
  expect(FeeRate.get(state, 1)).toBe(500);
  expect(set(10_001)).toMatchObject({ refusal: 'Swap.FeeRateTooHigh' });
});

test.each([
  ['buy', 1_000n],
  ['buy', 2_000n],
  ['buy', 123_456n],
  ['sell', 1_000n],
  ['sell', 2_000n],
  ['sell', 123_456n],
  ['buy', 1_000_000_000n],
  ['buy', 10_000_000_000n],
] as const)('swap_basic: %s for %d rao', (side, amountRao) => {
  const { state, context } = palletWorld([[1_000_000_000n, 4_000_000_000n]]);
  const before = alphaPrice(context, 1);
  const done = swap(context, 1, { side, amountRao, dropFees: false });
  const fee = Math.floor((Number(amountRao) * FeeRate.get(state, 1)) / 65_535);
  const [x, y] = side === 'buy' ? [4_000_000_000, 1_000_000_000] : [1_000_000_000, 4_000_000_000];
  const expected = Math.floor(x * (1 - y / (y + Number(amountRao) - fee)));
  expect(distance(done.paidOutRao, BigInt(expected))).toBeLessThanOrEqual(1n);
  expect(distance(done.paidInRao, amountRao - BigInt(fee))).toBeLessThanOrEqual(1n);
  const isBuy = side === 'buy';
  SubnetTAO.mutate(state, 1, (rao) => (isBuy ? rao + done.paidInRao : rao - done.paidOutRao));
  SubnetAlphaIn.mutate(state, 1, (rao) => (isBuy ? rao - done.paidOutRao : rao + done.paidInRao));
  expect(alphaPrice(context, 1) >= before).toBe(isBuy);
});

test.each([[1_000_000n, 999_500_000n]])(
  'swap_precision_edge_case: a pool of %d pays something for %d',
  (reserveRao, amountRao) => {
    const { context } = palletWorld([[reserveRao, reserveRao]]);
    expect(swap(context, 1, { side: 'sell', amountRao, dropFees: false }).paidOutRao).toBeGreaterThan(0n);
  },
);

test.each(['buy', 'sell'] as const)(
  '%s: an input above a thousand reserves is refused, also when simulated',
  (side) => {
    const { context } = palletWorld([[1_000_000n, 1_000_000n]]);
    const order = (amountRao: bigint) => ({ side, amountRao, dropFees: true });
    expect(quoteSwap(context, 1, order(1_000_000_001n))).toMatchObject({ refusal: 'SwapInputTooLarge' });
    expect(simulateSwap(context, 1, side, 1_001_000_000n)).toMatchObject({ refusal: 'SwapInputTooLarge' });
    expect(quoteSwap(context, 1, order(1_000_000_000n)).ok).toBe(true);
  },
);

test('rollback: a quote and the order say the same', () => {
  const { context } = palletWorld([[1_000_000_000n, 4_000_000_000n]]);
  const order = { side: 'buy', amountRao: 1_000_000n, dropFees: false } as const;
  const quote = quoteSwap(context, 1, order);
  const done = swap(context, 1, order);
  expect(quote).toMatchObject({ ok: true, amountOutRao: done.paidOutRao, feeRao: done.feeRao });
});
