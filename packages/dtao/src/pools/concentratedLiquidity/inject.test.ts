import { describe, expect, test } from 'vitest';
import { concentratedBuy } from './buy.ts';
import { type ConcentratedPool, concentratedRules } from './ConcentratedPool.ts';
import { concentratedInit } from './init.ts';
import { concentratedInject } from './inject.ts';
import { CONCENTRATED_MAX_PRICE_RAO } from './price.ts';

const POOL = concentratedInit({ taoReserveRao: 52_000n * 10n ** 9n, alphaReserveRao: 720_000n * 10n ** 9n });

/** A pool in which a buyer paid a fee of half a TAO. */
function traded(spec: number): ConcentratedPool {
  const order = {
    amountRao: 1_000n * 10n ** 9n,
    limitPriceRao: CONCENTRATED_MAX_PRICE_RAO,
    feeRateU16: 33,
  };
  const swap = concentratedBuy(POOL, order, concentratedRules(spec));
  if (!swap.ok) throw new Error(swap.reason);
  return swap.pool;
}

function injected(spec: number, taoRao = 0n, alphaRao = 0n): ConcentratedPool {
  return concentratedInject(traded(spec), { taoRao, alphaRao }, concentratedRules(spec));
}

describe('concentratedInject', () => {
  test('before spec 301 the fees stay with the position', () => {
    expect(injected(300).protocolPosition?.feesTaoBits).toBe(0n);
    expect(injected(300).liquidity - traded(300).liquidity).toBeLessThanOrEqual(1n);
  });

  test('from spec 301 the fees become liquidity, once', () => {
    const once = injected(301);
    expect(once.liquidity).toBeGreaterThan(traded(301).liquidity);
    const twice = concentratedInject(once, { taoRao: 0n, alphaRao: 0n }, concentratedRules(301));
    expect(twice.liquidity - once.liquidity).toBeLessThanOrEqual(1n);
  });

  test('from spec 334 what is out of proportion waits for the next injection', () => {
    const waiting = injected(334);
    expect(waiting.scrapTaoRao).toBeGreaterThan(500_000_000n);
    expect(waiting.liquidity - traded(334).liquidity).toBeLessThanOrEqual(1n);
    const next = concentratedInject(
      waiting,
      { taoRao: 0n, alphaRao: 100n * 10n ** 9n },
      concentratedRules(334),
    );
    expect(next.scrapTaoRao).toBe(0n);
    expect(next.scrapAlphaRao).toBeGreaterThan(0n);
    expect(next.liquidity).toBeGreaterThan(waiting.liquidity);
  });

  test('from spec 385 there are no fees to collect', () => {
    expect(traded(385).feeGlobalTaoBits).toBe(0n);
    expect(injected(385).scrapTaoRao).toBe(0n);
  });

  test('the price never moves, and both reserves grow by what is injected', () => {
    for (const spec of [283, 302, 334, 411]) {
      const [before, after] = [traded(spec), injected(spec, 7n, 11n)];
      expect(after.sqrtPriceBits).toBe(before.sqrtPriceBits);
      expect(after.taoReserveRao - before.taoReserveRao).toBe(7n);
      expect(after.alphaReserveRao - before.alphaReserveRao).toBe(11n);
    }
  });
});
