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

  test.each(models)('$name: what is no argument is named', (model) => {
    const made = model.init(RESERVES);
    if (!made.ok) throw new Error(made.reason);
    const { pool } = made;
    const order = { amountRao: 1n, feeRateU16: 33 };
    const wrong = 5 as never;
    const calls: readonly (readonly [() => unknown, string])[] = [
      [() => model.init(wrong), 'start is 5'],
      [() => model.price(wrong), 'pool is 5'],
      [() => model.buy(wrong, order), 'pool is 5'],
      [() => model.buy(pool, wrong), 'order is 5'],
      [() => model.buy(pool, { ...order, amountRao: 1 as never }), 'order.amountRao is 1,'],
      [() => model.buy(pool, { ...order, limitPriceRao: 1 as never }), 'order.limitPriceRao is 1,'],
      [() => model.buy(pool, { ...order, feeRateU16: -1 }), 'order.feeRateU16 is -1'],
      [() => model.buy(pool, { ...order, flatFeeRao: 1 as never }), 'order.flatFeeRao is 1,'],
      [() => model.sell(wrong, order), 'pool is 5'],
      [() => model.sell(pool, wrong), 'order is 5'],
      [() => model.maxInput(wrong, 'buy', 1n, 33), 'pool is 5'],
      [() => model.maxInput(pool, 'up' as never, 1n, 33), 'side is "up", not one of "buy", "sell"'],
      [() => model.maxInput(pool, 'buy', wrong, 33), 'limitPriceRao is 5'],
      [() => model.maxInput(pool, 'buy', 1n, -1), 'feeRateU16 is -1'],
      [() => model.inputToPrice(wrong, 'buy', 1n), 'pool is 5'],
      [() => model.inputToPrice(pool, 'up' as never, 1n), 'side is "up"'],
      [() => model.inputToPrice(pool, 'sell', wrong), 'targetBits is 5'],
      [() => model.needed(wrong, 1n), 'pool is 5'],
      [() => model.needed(pool, wrong), 'taoOutRao is 5'],
      [() => model.inject(wrong, { taoRao: 1n, alphaRao: 1n }), 'pool is 5'],
      [() => model.inject(pool, wrong), 'amounts is 5'],
      [() => model.inject(pool, { taoRao: 1n, alphaRao: 1 as never }), 'amounts.alphaRao is 1,'],
      [() => model.emit(wrong, { taoInRao: 1n, alphaInRao: 1n, excessTaoRao: 1n }), 'pool is 5'],
      [() => model.emit(pool, wrong), 'inflow is 5'],
      [
        () => model.emit(pool, { taoInRao: 1n, alphaInRao: 1n, excessTaoRao: 1 as never }),
        'inflow.excessTaoRao is 1,',
      ],
    ];
    for (const [call, message] of calls) expect(call).toThrow(message);
  });

  test('a tick that is none is named by its place', () => {
    const model = concentratedModel();
    const made = model.init(RESERVES);
    if (!made.ok) throw new Error('refused');
    const tick = { liquidityNet: 1n, liquidityGross: 1n, feesOutTaoBits: 0n, feesOutAlphaBits: 0n };
    const priceOf = (entries: readonly (readonly [unknown, unknown])[]) => () =>
      model.price({ ...made.pool, ticks: new Map(entries) as never });
    expect(priceOf([[5, tick]])).not.toThrow();
    expect(priceOf([['5', tick]])).toThrow('pool.ticks: an index is "5"');
    expect(
      priceOf([
        [5, tick],
        [1.5, tick],
      ]),
    ).toThrow('pool.ticks: an index is 1.5');
    expect(priceOf([[5, 7]])).toThrow('pool.ticks.get(5) is 7');
    expect(priceOf([[5, { ...tick, liquidityGross: -1n }]])).toThrow(
      'pool.ticks.get(5).liquidityGross is -1n',
    );
    expect(() => model.price({ ...made.pool, ticks: {} as never })).toThrow(
      'pool.ticks is an Object, not a Map of ticks',
    );
  });

  test('a price that cannot set the weights: refused with the weight', () => {
    const model = balancerModel();
    expect(model.init({ taoReserveRao: 0n, alphaReserveRao: 0n, priceBits: 1n })).toEqual({
      ok: false,
      refusal: 'ReservesOutOfBalance',
      reason: 'Both reserves are 0: a price cannot set the weights.',
    });
    // At ten alpha reserves of TAO per alpha the TAO side would weigh too little.
    const poor = { taoReserveRao: 1_000n, alphaReserveRao: 1_000_000n, priceBits: 1n << 64n };
    expect(model.init(poor)).toEqual({
      ok: false,
      refusal: 'ReservesOutOfBalance',
      reason: 'The TAO weight would be 999000999000999 of 10^18, outside 0.01 .. 0.99.',
    });
    expect(
      model.init({ taoReserveRao: 1_500n, alphaReserveRao: 1_000n, priceBits: 3n << 63n }),
    ).toMatchObject({
      pool: { quoteWeight: 500_000_000_000_000_000n },
    });
    expect(
      model.init({ taoReserveRao: 3_000n, alphaReserveRao: 1_000n, priceBits: 3n << 63n }),
    ).toMatchObject({
      pool: { quoteWeight: 666_666_666_666_666_666n },
    });
  });
});
