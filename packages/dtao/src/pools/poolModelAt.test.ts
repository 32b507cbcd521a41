import { MAINNET_SPEC } from '@taokit/types';
import { describe, expect, test } from 'vitest';
import { balancerModel } from './balancer/balancerModel.ts';
import { concentratedModel } from './concentratedLiquidity/concentratedModel.ts';
import { constantProductModel } from './constantProduct/constantProductModel.ts';
import { poolModelAt } from './poolModelAt.ts';
import { rootModel } from './root/rootModel.ts';
import { superellipseModel } from './superellipse/superellipseModel.ts';

const RESERVES = { taoReserveRao: 52_000n * 10n ** 9n, alphaReserveRao: 720_000n * 10n ** 9n };

describe('poolModelAt', () => {
  test.each([
    [233, 'constantProduct'],
    [282, 'constantProduct'],
    [283, 'concentratedLiquidity'],
    [379, 'concentratedLiquidity'],
    [380, 'balancer'],
    [384, 'balancer'],
    [385, 'concentratedLiquidity'],
    [422, 'concentratedLiquidity'],
    [423, 'balancer'],
    [475, 'balancer'],
    [999, 'balancer'],
  ])('spec %i: %s', (spec, name) => {
    expect(poolModelAt({ spec })).toMatchObject({ spec, name });
  });

  test("mainnet's pools by default; root; a proposal by its name only", () => {
    expect(poolModelAt()).toMatchObject({ spec: MAINNET_SPEC, name: 'balancer' });
    expect(poolModelAt({ netuid: 0 }).name).toBe('root');
    expect(poolModelAt({ netuid: 0, proposals: ['superellipse'] }).name).toBe('root');
    expect(poolModelAt({ proposals: ['superellipse'] }).name).toBe('superellipse');
    expect(poolModelAt({ proposals: ['emissionTiers'] }).name).toBe('balancer');
  });

  test.each([
    ['types/unknown-spec', { spec: Number.NaN }],
    ['types/unknown-spec', { spec: '475' }],
    ['types/unknown-spec', { spec: 200 }],
    ['types/unknown-spec', { spec: 200, netuid: 0 }],
    ['dtao/unknown-field', { era: 425 }],
    ['dtao/out-of-range', { proposals: ['superelipse'] }],
    ['dtao/out-of-range', { netuid: 65_536 }],
  ])('%s: %o', (code, options) => {
    expect(() => poolModelAt(options as never)).toThrow(expect.objectContaining({ code }));
  });
});

describe('every model', () => {
  const models = [
    rootModel(),
    constantProductModel(),
    concentratedModel(),
    balancerModel(),
    superellipseModel(),
  ] as ReturnType<typeof poolModelAt>[];

  test.each(models)('$name: starts, trades, takes an injection and a block', (model) => {
    const made = model.init(RESERVES);
    if (!made.ok) throw new Error(made.reason);
    const { pool } = made;
    const bought = model.buy(pool, { amountRao: 10n ** 9n, feeRateU16: model.defaultFeeRateU16 });
    expect(bought).toMatchObject({ ok: true, refundRao: 0n, limitReached: false });
    const sold = model.sell(pool, { amountRao: 10n ** 9n, feeRateU16: 0 });
    expect(sold).toMatchObject({ ok: true, amountInRao: 10n ** 9n, feeRao: 0n });
    const injected = model.inject(pool, { taoRao: 10n ** 6n, alphaRao: 10n ** 7n });
    expect(injected).toMatchObject({ taoRao: 10n ** 6n, alphaRao: 10n ** 7n });
    expect(injected.pool.taoReserveRao - pool.taoReserveRao).toBe(10n ** 6n);
    const emitted = model.emit(pool, { taoInRao: 10n ** 6n, alphaInRao: 10n ** 7n, excessTaoRao: 10n ** 6n });
    expect(emitted).toMatchObject({ issuedTaoRao: 2n * 10n ** 6n, buySpentRao: 10n ** 6n });
    expect(emitted.buyAlphaRao).toBeGreaterThan(0n);
  });

  test.each(models)('$name: a sale of what is needed pays what was wanted', (model) => {
    const made = model.init(RESERVES);
    if (!made.ok) throw new Error(made.reason);
    const wanted = 10n ** 12n;
    const needed = model.needed(made.pool, wanted);
    if (!needed.ok) throw new Error(needed.reason);
    const sold = model.sell(made.pool, { amountRao: needed.amountRao, feeRateU16: 0 });
    if (!sold.ok) throw new Error(sold.reason);
    // The chain's own estimate for weighted pools is floored.
    const short = wanted - sold.amountOutRao;
    expect(short <= (model.name === 'balancer' ? 10n : 0n)).toBe(true);
  });

  test.each(models.slice(1))('$name: the input to a price moves it there', (model) => {
    const made = model.init(RESERVES);
    if (!made.ok) throw new Error(made.reason);
    const before = model.price(made.pool);
    for (const [side, target] of [
      ['buy', (before * 11n) / 10n],
      ['sell', (before * 9n) / 10n],
    ] as const) {
      const amountRao = model.inputToPrice(made.pool, side, target);
      const swap = model[side](made.pool, { amountRao, feeRateU16: 0 });
      if (!swap.ok) throw new Error(swap.reason);
      const after = model.price(swap.pool);
      const distance = after > target ? after - target : target - after;
      expect(distance).toBeLessThan(before / 10n ** 7n);
      const away = side === 'buy' ? 'sell' : 'buy';
      expect(model.inputToPrice(made.pool, away, target)).toBe(0n);
    }
  });

  test.each(models)('$name: a limit on the wrong side lets nothing through', (model) => {
    const made = model.init(RESERVES);
    if (!made.ok) throw new Error(made.reason);
    const most = model.maxInput(made.pool, 'buy', 1_000n, 33);
    expect(most.ok ? most.amountRao : 0n).toBe(0n);
    const open = model.maxInput(made.pool, 'sell', 1_000n, 33);
    expect(open.ok && open.amountRao > 0n).toBe(true);
  });

  test('what sets no price is refused by name', () => {
    for (const model of models.slice(0, 3))
      expect(() => model.init({ ...RESERVES, quoteWeight: 1n })).toThrow(
        expect.objectContaining({ code: 'dtao/unknown-field' }),
      );
    expect(() => balancerModel().init({ ...RESERVES, taoReserveRao: 5 as never })).toThrow('taoReserveRao');
    expect(balancerModel().init({ ...RESERVES, quoteWeight: 1n })).toMatchObject({
      refusal: 'ReservesOutOfBalance',
    });
    const empty = { taoReserveRao: 0n, alphaReserveRao: 0n };
    expect(balancerModel().init({ ...empty, priceBits: 1n })).toMatchObject({
      refusal: 'ReservesOutOfBalance',
    });
  });
});
