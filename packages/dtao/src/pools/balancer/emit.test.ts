import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BalancerPool } from './BalancerPool.ts';
import { BALANCER_MIN_WEIGHT, BALANCER_WEIGHT_ONE, isWeightAllowed } from './BalancerPool.ts';
import { balancerModel } from './balancerModel.ts';

const TODAY = balancerModel();
const BEFORE = balancerModel({ spec: 440 });
const POOL: BalancerPool = {
  taoReserveRao: 52_000n * 10n ** 9n,
  alphaReserveRao: 720_000n * 10n ** 9n,
  quoteWeight: 5n * 10n ** 17n,
};
const INFLOW = { taoInRao: 200_000n, alphaInRao: 250_000_000n, excessTaoRao: 20_000_000n };

describe('emit', () => {
  test('from spec 441 the chain buys at the old weight, before it weighs the injection', () => {
    expect(TODAY.emit(POOL, INFLOW)).toMatchObject({ buyAlphaRao: 276_922_970n, buySpentRao: 20_000_000n });
    expect(BEFORE.emit(POOL, INFLOW)).toMatchObject({ buyAlphaRao: 276_922_875n, buySpentRao: 20_000_000n });
  });

  test('the first buy of a pool that never traded is at a half each; without one the weights stay', () => {
    const untraded = { ...POOL, quoteWeight: 48n * 10n ** 16n, isUntraded: true };
    const traded = TODAY.emit(untraded, INFLOW);
    expect(traded).toEqual(TODAY.emit(POOL, INFLOW));
    const idle = { ...INFLOW, excessTaoRao: 0n };
    expect(TODAY.emit(untraded, idle)).toEqual(TODAY.emit({ ...untraded, isUntraded: false }, idle));
    const poor = { ...untraded, taoReserveRao: 10n ** 18n, alphaReserveRao: 1_000_000n };
    const dust = { ...INFLOW, excessTaoRao: 1n };
    expect(TODAY.emit(poor, dust)).toEqual(TODAY.emit({ ...poor, isUntraded: false }, dust));
  });

  test('mainnet block 9,173,720: the weights of all 124 subnets, to the last part', () => {
    const url = new URL('../../../../../vectors/mainnet/pool-emission-9173720.json', import.meta.url);
    const { spec, cases } = JSON.parse(readFileSync(url, 'utf8'));
    const model = balancerModel({ spec });
    const found = cases.map((given: Readonly<Record<string, string>>) => {
      const big = (field: string) => BigInt(given[field] as string);
      const pool = {
        taoReserveRao: big('tao_reserve'),
        alphaReserveRao: big('alpha_reserve'),
        quoteWeight: big('quote_weight'),
      };
      const inflow = {
        taoInRao: big('tao_in'),
        alphaInRao: big('alpha_in'),
        excessTaoRao: big('excess_tao'),
      };
      return { ...given, quote_weight_after: String(model.emit(pool, inflow).pool.quoteWeight) };
    });
    expect(found).toEqual(cases);
    expect(found.length).toBe(124);
  });

  test('a refused buy gives its TAO back from spec 441, and stays issued before', () => {
    const dust = { ...INFLOW, excessTaoRao: 1n };
    const poor = { ...POOL, taoReserveRao: 10n ** 18n, alphaReserveRao: 1_000_000n };
    expect(TODAY.emit(poor, dust)).toMatchObject({
      buyAlphaRao: 0n,
      buySpentRao: 0n,
      issuedTaoRao: 200_000n,
    });
    const before = BEFORE.emit(poor, dust);
    expect(before.buyAlphaRao).toBe(0n);
    expect(before.issuedTaoRao).toBe(before.injectedTaoRao + 1n);
  });
});

describe('inject', () => {
  const even = { taoReserveRao: 1_000n, alphaReserveRao: 1_000n, quoteWeight: 5n * 10n ** 17n };

  test('TAO that would push a weight out of range waits, the alpha joins', () => {
    const first = TODAY.inject(even, { taoRao: 200_000n, alphaRao: 1_000n });
    expect(first).toMatchObject({ taoRao: 0n, alphaRao: 1_000n });
    expect(first.pool).toMatchObject({
      taoReservoirRao: 200_000n,
      alphaReservoirRao: 0n,
      taoReserveRao: 1_000n,
    });
  });

  test('alpha that would push a weight out of range waits, the TAO joins', () => {
    const first = TODAY.inject(even, { taoRao: 1_000n, alphaRao: 200_000n });
    expect(first).toMatchObject({ taoRao: 1_000n, alphaRao: 0n });
    expect(first.pool).toMatchObject({ taoReservoirRao: 0n, alphaReservoirRao: 200_000n });
  });

  test('what waits is tried again with the next injection', () => {
    const first = TODAY.inject(even, { taoRao: 200_000n, alphaRao: 1_000n });
    const next = TODAY.inject(first.pool, { taoRao: 1_000n, alphaRao: 200_000n });
    expect(next).toMatchObject({ taoRao: 201_000n, alphaRao: 200_000n });
    expect(next.pool).toMatchObject({ taoReservoirRao: 0n, alphaReservoirRao: 0n, taoReserveRao: 202_000n });
  });

  test('what waits joins without anything new', () => {
    const pool = { taoReserveRao: 10n ** 6n, alphaReserveRao: 10n ** 6n, quoteWeight: 5n * 10n ** 17n };
    const waiting = { ...pool, taoReservoirRao: 10_000n, alphaReservoirRao: 20_000n };
    expect(TODAY.inject(waiting, { taoRao: 300n, alphaRao: 400n })).toMatchObject({
      taoRao: 10_300n,
      alphaRao: 20_400n,
    });
  });

  test('until spec 440 it is dropped whole', () => {
    const dropped = BEFORE.inject(even, { taoRao: 200_000n, alphaRao: 1_000n });
    expect(dropped).toEqual({ pool: even, taoRao: 0n, alphaRao: 0n });
  });

  test('property: nothing is lost, and no weight leaves its range', () =>
    fc.assert(
      fc.property(
        fc.bigInt(1n, 10n ** 15n),
        fc.bigInt(1n, 10n ** 15n),
        fc.bigInt(BALANCER_MIN_WEIGHT, BALANCER_WEIGHT_ONE - BALANCER_MIN_WEIGHT),
        fc.array(fc.tuple(fc.bigInt(0n, 10n ** 16n), fc.bigInt(0n, 10n ** 16n)), { maxLength: 5 }),
        (taoReserveRao, alphaReserveRao, quoteWeight, injections) => {
          let pool: BalancerPool = { taoReserveRao, alphaReserveRao, quoteWeight };
          let [tao, alpha] = [taoReserveRao, alphaReserveRao];
          for (const [taoRao, alphaRao] of injections) {
            pool = TODAY.inject(pool, { taoRao, alphaRao }).pool;
            tao += taoRao;
            alpha += alphaRao;
            expect(isWeightAllowed(pool.quoteWeight)).toBe(true);
          }
          expect(pool.taoReserveRao + (pool.taoReservoirRao ?? 0n)).toBe(tao);
          expect(pool.alphaReserveRao + (pool.alphaReservoirRao ?? 0n)).toBe(alpha);
        },
      ),
    ));
});
