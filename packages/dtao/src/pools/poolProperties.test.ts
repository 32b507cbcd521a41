import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balancerModel } from './balancer/balancerModel.ts';
import { concentratedModel } from './concentratedLiquidity/concentratedModel.ts';
import { constantProductModel } from './constantProduct/constantProductModel.ts';
import type { PoolModel } from './PoolModel.ts';
import type { PoolSwap } from './PoolOrder.ts';
import type { PoolRefusal } from './PoolRefusal.ts';
import type { PoolReserves } from './PoolReserves.ts';
import { SUPERELLIPSE_RULES } from './superellipse/SuperellipsePool.ts';
import { superellipseModel } from './superellipse/superellipseModel.ts';

const RUNS = { numRuns: 400 };

/** A model and what its rounding allows. Fees are off: what is tested is the curve. */
interface Case {
  readonly model: PoolModel;
  readonly floorRao: bigint;
  /** Whether a weight may be given. */
  readonly isWeighted: boolean;
  /** How much better than exact one swap may pay, rao of the paying reserve. */
  readonly excessRao: (reserveRao: bigint) => bigint;
  /** How far an injection may move the price, one part in this many. */
  readonly injectionParts: bigint;
}

const MODELS: readonly Case[] = [
  {
    model: constantProductModel(),
    floorRao: 10_000_000n,
    isWeighted: false,
    // The new reserve is floored to 2^-18 rao, so the payout may be one rao too high.
    excessRao: () => 1n,
    // Only what is in proportion keeps the price; the test injects in proportion.
    injectionParts: 1_000n,
  },
  {
    model: concentratedModel({ spec: 334 }) as PoolModel,
    floorRao: 0n,
    isWeighted: false,
    // Square roots of prices have 64 bits of fraction: the liquidity times their rounding.
    excessRao: (reserve) => 2n + (reserve >> 40n),
    injectionParts: 1n << 100n,
  },
  {
    model: balancerModel({ spec: 425 }) as PoolModel,
    floorRao: 0n,
    isWeighted: true,
    // The power has 18 digits, floored, so the payout may be too high by that part of the reserve.
    excessRao: (reserve) => 1n + reserve / 10n ** 18n + (reserve >> 60n),
    injectionParts: 10n ** 6n,
  },
  {
    model: superellipseModel() as PoolModel,
    floorRao: SUPERELLIPSE_RULES.minimumReserveRao,
    isWeighted: true,
    excessRao: () => 0n,
    injectionParts: 1n << 100n,
  },
];

/** Pools from ten TAO to half a million, prices from a thousandth to a few TAO, orders up to a tenth of the pool. */
const scenario = fc.record({
  taoReserveRao: fc.bigInt(10n ** 10n, 5n * 10n ** 14n),
  alphaPerTao: fc.bigInt(1n, 1_000n),
  quoteWeight: fc.bigInt(3n * 10n ** 17n, 7n * 10n ** 17n),
  part: fc.bigInt(10n, 10n ** 6n),
  other: fc.bigInt(1n, 10n ** 6n),
});

describe.each(MODELS)('$model.name', ({ model, floorRao, isWeighted, excessRao, injectionParts }) => {
  const check = (
    run: (pool: PoolReserves, amountRao: bigint, given: { part: bigint; other: bigint }) => void,
  ) =>
    fc.assert(
      fc.property(scenario, ({ taoReserveRao, alphaPerTao, quoteWeight, part, other }) => {
        const reserves = { taoReserveRao, alphaReserveRao: taoReserveRao * alphaPerTao };
        const made = model.init(isWeighted ? { ...reserves, quoteWeight } : reserves);
        if (!made.ok) throw new Error(made.reason);
        const { pool } = made;
        run(pool, taoReserveRao / part + 1_000_000n, { part, other });
      }),
      RUNS,
    );
  const tryBuy = (pool: PoolReserves, rao: bigint) => model.buy(pool, { amountRao: rao, feeRateU16: 0 });
  const trySell = (pool: PoolReserves, rao: bigint) => model.sell(pool, { amountRao: rao, feeRateU16: 0 });
  const buy = (pool: PoolReserves, rao: bigint) => expectOk(tryBuy(pool, rao));
  const sell = (pool: PoolReserves, rao: bigint) => expectOk(trySell(pool, rao));
  /** TAO that one alpha-side excess of a swap is worth, and the TAO-side excess. */
  const bound = (pool: PoolReserves) =>
    excessRao(pool.taoReserveRao) +
    4n +
    (4n * excessRao(pool.alphaReserveRao) * (pool.taoReserveRao + 1n)) / (pool.alphaReserveRao + 1n);

  test('no round trip gains more than its rounding', () =>
    check((pool, amountRao) => {
      const bought = buy(pool, amountRao);
      const sold = sell(bought.pool, bought.amountOutRao);
      expect(sold.amountOutRao).toBeLessThanOrEqual(amountRao + bound(pool));
    }));

  test('more in never gives less out', () =>
    check((pool, amountRao, { other }) => {
      const more = buy(pool, amountRao + other);
      expect(more.amountOutRao).toBeGreaterThanOrEqual(buy(pool, amountRao).amountOutRao);
      const alphaRao = pool.alphaReserveRao / 50n;
      const sold = sell(pool, alphaRao).amountOutRao;
      expect(sell(pool, alphaRao + other).amountOutRao).toBeGreaterThanOrEqual(sold);
    }));

  test('the price moves against the trader', () =>
    check((pool, amountRao) => {
      const before = model.price(pool);
      expect(model.price(buy(pool, amountRao).pool)).toBeGreaterThanOrEqual(before);
      expect(model.price(sell(pool, pool.alphaReserveRao / 50n).pool)).toBeLessThanOrEqual(before);
    }));

  test('no order takes a reserve below its floor', () =>
    check((pool, amountRao, { other }) => {
      const bought = tryBuy(pool, amountRao * other);
      const sold = trySell(pool, pool.alphaReserveRao * (other % 900n));
      for (const swap of [bought, sold]) {
        if (!swap.ok) continue;
        expect(swap.pool.taoReserveRao).toBeGreaterThanOrEqual(floorRao);
        expect(swap.pool.alphaReserveRao).toBeGreaterThanOrEqual(floorRao);
      }
    }));

  test('an injection keeps the price within rounding', () =>
    check((pool, _, { part }) => {
      const taoRao = pool.taoReserveRao / (part * 10n);
      const injected = model.inject(pool, { taoRao, alphaRao: pool.alphaReserveRao / (part * 10n) });
      const [before, after] = [model.price(pool), model.price(injected.pool)];
      const moved = after > before ? after - before : before - after;
      expect(moved * injectionParts).toBeLessThanOrEqual(before);
    }));

  test('an order in two parts gives no more than in one, beyond its rounding', () =>
    check((pool, amountRao, { other }) => {
      const first = (amountRao * other) / 10n ** 6n;
      if (first < 1000n || amountRao - first < 1000n) return;
      const one = buy(pool, amountRao).amountOutRao;
      const begun = buy(pool, first);
      const two = begun.amountOutRao + buy(begun.pool, amountRao - first).amountOutRao;
      expect(two).toBeLessThanOrEqual(one + 3n + 3n * excessRao(pool.alphaReserveRao));
    }));
});

test('a launch pool whose product saturates pays a round trip more than it took', () => {
  // Found by the round trip property: 1.19M TAO and 456 times as much alpha exceed 2^127 / 2^18.
  const pool = { taoReserveRao: 1_193_032_685_943_663n, alphaReserveRao: 456n * 1_193_032_685_943_663n };
  const model = constantProductModel();
  const bought = expectOk(model.buy(pool, { amountRao: 119_303_269_594_366n, feeRateU16: 0 }));
  const sold = expectOk(model.sell(bought.pool, { amountRao: bought.amountOutRao, feeRateU16: 0 }));
  expect(sold.amountOutRao).toBe(119_303_269_594_373n);
});

function expectOk<P>(swap: PoolSwap<P> | PoolRefusal): PoolSwap<P> {
  if (!swap.ok) throw new Error(swap.reason);
  return swap;
}
