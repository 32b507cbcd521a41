/** What orders, limits and emissions do to each kind of pool, to the rao: as each release has it. */
import { describe, expect, test } from 'vitest';
import { balancerModel } from './balancer/balancerModel.ts';
import type { ConcentratedPool } from './concentratedLiquidity/ConcentratedPool.ts';
import { concentratedModel } from './concentratedLiquidity/concentratedModel.ts';
import { constantProductModel } from './constantProduct/constantProductModel.ts';
import type { PoolModel } from './PoolModel.ts';
import type { PoolOrder } from './PoolOrder.ts';
import type { PoolReserves } from './PoolReserves.ts';
import { rootModel } from './root/rootModel.ts';
import { superellipseModel } from './superellipse/superellipseModel.ts';

const START = { taoReserveRao: 52_000n * 10n ** 9n, alphaReserveRao: 720_000n * 10n ** 9n };
const DEAR = { taoReserveRao: START.alphaReserveRao, alphaReserveRao: START.taoReserveRao };
type Model = PoolModel<PoolReserves>;

function started(model: Model, start: object = START): PoolReserves {
  const made = model.init(start as typeof START);
  if (!made.ok) throw new Error(made.reason);
  return made.pool;
}

/** A pool with a second position, of a fifth of its liquidity, from 10% below to 10% above the price; fees have been paid. */
function peopled(model: Model): PoolReserves {
  const pool = started(model) as ConcentratedPool;
  const liquidity = pool.liquidity / 5n;
  const edge = (liquidityNet: bigint) => ({
    liquidityNet,
    liquidityGross: liquidity,
    feesOutTaoBits: 5n << 40n,
    feesOutAlphaBits: 3n << 40n,
  });
  const ticks = new Map(pool.ticks);
  ticks.set(pool.currentTick - 1_054, edge(liquidity));
  ticks.set(pool.currentTick + 953, edge(-liquidity));
  return {
    ...pool,
    ticks,
    liquidity: pool.liquidity + liquidity,
    feeGlobalTaoBits: 7n << 50n,
  } as PoolReserves;
}

/** A pool whose protocol has a position 954 ticks to either side of the price, or of so many ticks from it. */
function narrow(model: Model, away = 0): PoolReserves {
  const pool = peopled(model) as ConcentratedPool;
  const [tickLow, tickHigh] = [pool.currentTick + away - 954, pool.currentTick + away + 954];
  const edge = (liquidityNet: bigint) => ({
    liquidityNet,
    liquidityGross: 10n ** 13n,
    feesOutTaoBits: 9n << 40n,
    feesOutAlphaBits: 2n << 40n,
  });
  const ticks = new Map(pool.ticks).set(tickLow, edge(10n ** 13n)).set(tickHigh, edge(-(10n ** 13n)));
  const protocolPosition = {
    tickLow,
    tickHigh,
    liquidity: 10n ** 13n,
    feesTaoBits: 1n << 30n,
    feesAlphaBits: 0n,
  };
  return { ...pool, ticks, protocolPosition } as PoolReserves;
}

/** Every number of an answer, by name; of a refusal its words. */
function figures(answer: unknown): string {
  if (typeof answer === 'bigint') return String(answer);
  const given = answer as Record<string, unknown>;
  if (given['ok'] === false) return `${given['refusal']}: ${given['reason']}`;
  return Object.entries(given).flatMap(written).join(' ');
}

function written([name, value]: readonly [string, unknown]): string[] {
  if (typeof value === 'bigint' || typeof value === 'number') return [`${short(name)}=${value}`];
  if (value === true && name !== 'ok') return [short(name)];
  if (value instanceof Map)
    return [...value].map(([at, tick]) => `[${at}: ${Object.values(tick as object).join(' ')}]`);
  if (typeof value !== 'object' || value === null) return [];
  return [`${short(name)}{${Object.entries(value).flatMap(written).join(' ')}}`];
}

const short = (name: string) => name.replace(/Rao$|Bits$/, '').replace('Reserve', '');
const order = (amountRao: bigint, more: Partial<PoolOrder> = {}): PoolOrder => ({
  amountRao,
  feeRateU16: 33,
  flatFeeRao: 50_000n,
  ...more,
});

const ASKED = {
  start: (model, pool) => [pool, model.price(pool)],
  'small purchase': (model, pool) => [model.buy(pool, order(10n ** 9n))],
  'large purchase': (model, pool) => [model.buy(pool, order(10n ** 13n))],
  'purchase up to a limit': (model, pool) => [
    model.buy(pool, order(10n ** 13n, { limitPriceRao: 73_000_000n })),
  ],
  'purchase beyond its limit': (model, pool) => [
    model.buy(pool, order(10n ** 9n, { limitPriceRao: 72_000_000n })),
  ],
  'purchase at no price': (model, pool) => [model.buy(pool, order(10n ** 9n, { limitPriceRao: 0n }))],
  'purchase of nothing': (model, pool) => [model.buy(pool, order(0n)), model.buy(pool, order(1n))],
  'purchase without a fee': (model, pool) => [
    model.buy(pool, order(10n ** 9n, { feeRateU16: 0, flatFeeRao: 0n })),
  ],
  'purchase of a fee': (model, pool) => [model.buy(pool, order(50_000n)), model.buy(pool, order(49_999n))],
  'endless purchase': (model, pool) => [model.buy(pool, order(1n << 63n))],
  'small sale': (model, pool) => [model.sell(pool, order(10n ** 9n))],
  'large sale': (model, pool) => [model.sell(pool, order(10n ** 14n))],
  'sale up to a limit': (model, pool) => [
    model.sell(pool, order(10n ** 14n, { limitPriceRao: 71_000_000n })),
  ],
  'sale beyond its limit': (model, pool) => [
    model.sell(pool, order(10n ** 9n, { limitPriceRao: 73_000_000n })),
  ],
  'sale of nothing': (model, pool) => [model.sell(pool, order(0n)), model.sell(pool, order(1n))],
  'sale without a fee': (model, pool) => [
    model.sell(pool, order(10n ** 9n, { feeRateU16: 0, flatFeeRao: 0n })),
  ],
  'endless sale': (model, pool) => [model.sell(pool, order(1n << 63n))],
  'most before a limit': (model, pool) => [
    model.maxInput(pool, 'buy', 73_000_000n, 33),
    model.maxInput(pool, 'buy', 72_000_000n, 33),
    model.maxInput(pool, 'buy', 0n, 33),
    model.maxInput(pool, 'sell', 71_000_000n, 33),
    model.maxInput(pool, 'sell', 73_000_000n, 33),
    model.maxInput(pool, 'sell', 0n, 33),
    model.maxInput(pool, 'buy', 1n << 60n, 0),
  ],
  'input to a price': (model, pool) => [
    model.inputToPrice(pool, 'buy', (model.price(pool) * 11n) / 10n),
    model.inputToPrice(pool, 'buy', model.price(pool)),
    model.inputToPrice(pool, 'sell', (model.price(pool) * 9n) / 10n),
    model.inputToPrice(pool, 'sell', 0n),
  ],
  'sale that pays': (model, pool) => [
    model.needed(pool, 0n),
    model.needed(pool, 10n ** 12n),
    model.needed(pool, 52_000n * 10n ** 9n),
    model.needed(pool, 1n << 62n),
  ],
  injection: (model, pool) => [
    model.inject(pool, { taoRao: 10n ** 9n, alphaRao: 13n * 10n ** 9n }),
    model.inject(pool, { taoRao: 10n ** 9n, alphaRao: 0n }),
    model.inject(pool, { taoRao: 0n, alphaRao: 10n ** 9n }),
    model.inject(pool, { taoRao: 0n, alphaRao: 0n }),
  ],
  'emission of a block': (model, pool) => [
    model.emit(pool, { taoInRao: 10n ** 9n, alphaInRao: 10n ** 10n, excessTaoRao: 10n ** 8n }),
    model.emit(pool, { taoInRao: 10n ** 9n, alphaInRao: 10n ** 10n, excessTaoRao: 0n }),
    model.emit(pool, { taoInRao: 0n, alphaInRao: 0n, excessTaoRao: 1n }),
  ],
  'after a purchase, fees in': (model, pool) => {
    const bought = model.buy(pool, order(10n ** 12n));
    if (!bought.ok) return [bought];
    return [
      model.inject(bought.pool, { taoRao: 10n ** 9n, alphaRao: 10n ** 10n }),
      model.sell(bought.pool, order(10n ** 13n)),
    ];
  },
  'in an empty pool': (model, pool) => {
    const empty = { ...pool, taoReserveRao: 0n, alphaReserveRao: 0n };
    return [
      model.price(empty),
      model.buy(empty, order(10n ** 9n)),
      model.sell(empty, order(10n ** 9n)),
      model.maxInput(empty, 'buy', 73_000_000n, 33),
      model.needed(empty, 5n),
      model.emit(empty, { taoInRao: 10n ** 9n, alphaInRao: 10n ** 10n, excessTaoRao: 10n ** 8n }),
    ];
  },
  'with one side below the minimum': (model, pool) => [
    model.buy({ ...pool, taoReserveRao: 5n }, order(10n ** 9n)),
    model.sell({ ...pool, taoReserveRao: 5n }, order(10n ** 9n)),
    model.buy({ ...pool, alphaReserveRao: 5n }, order(10n ** 9n)),
    model.sell({ ...pool, alphaReserveRao: 5n }, order(10n ** 9n)),
  ],
} satisfies Record<string, (model: Model, pool: PoolReserves) => readonly unknown[]>;

const MODELS: Readonly<Record<string, () => readonly [Model, PoolReserves]>> = {
  root: () => pair(rootModel()),
  'constant product': () => pair(constantProductModel()),
  'concentrated liquidity, spec 283': () => pair(concentratedModel({ spec: 283 })),
  'concentrated liquidity, spec 422': () => pair(concentratedModel({ spec: 422 })),
  'two positions, spec 296': () => pair(concentratedModel({ spec: 296 }), peopled),
  'two positions, spec 300': () => pair(concentratedModel({ spec: 300 }), peopled),
  'two positions, spec 301': () => pair(concentratedModel({ spec: 301 }), peopled),
  'two positions, spec 334': () => pair(concentratedModel({ spec: 334 }), peopled),
  'two positions, spec 385': () => pair(concentratedModel({ spec: 385 }), peopled),
  'weighted, spec 380': () => pair(balancerModel({ spec: 380 })),
  'weighted, spec 475': () => pair(balancerModel()),
  'weighted 2 to 1, spec 423': () =>
    pair(balancerModel({ spec: 423 }), (model) =>
      started(model, { ...START, quoteWeight: 666_666_666_666_666_667n }),
    ),
  'weighted by a price, spec 475': () =>
    pair(balancerModel(), (model) => started(model, { ...START, priceBits: 1n << 61n })),
  superellipse: () => pair(superellipseModel()),
  'constant product, dear alpha': () => pair(constantProductModel(), (model) => started(model, DEAR)),
  'superellipse by a price': () =>
    pair(superellipseModel(), (model) => started(model, { ...START, priceBits: 1n << 61n })),
  'superellipse, dear alpha': () => pair(superellipseModel(), (model) => started(model, DEAR)),
  'superellipse, almost empty': () =>
    pair(superellipseModel(), (model) =>
      started(model, { taoReserveRao: 1_500_000n, alphaReserveRao: 40_000_000n }),
    ),
  'superellipse without a scale': () =>
    pair(
      superellipseModel(),
      (model) => ({ ...started(model), alphaScaleQ32: 0n, taoScaleQ32: 0n }) as PoolReserves,
    ),
  'superellipse outside its curve': () =>
    pair(
      superellipseModel(),
      (model) => ({ ...started(model), centerAlphaQ32: 5n, centerTaoQ32: 5n }) as PoolReserves,
    ),
  'weighted, near its end': () =>
    pair(balancerModel(), (model) => started(model, { ...START, quoteWeight: 98n * 10n ** 16n })),
  'weighted, with what waits': () =>
    pair(balancerModel(), (model) => ({ ...started(model), taoReservoirRao: 7n }) as PoolReserves),
  'weighted, with alpha that waits': () =>
    pair(balancerModel(), (model) => ({ ...started(model), alphaReservoirRao: 9n }) as PoolReserves),
  'concentrated liquidity, what waits': () =>
    pair(
      concentratedModel({ spec: 340 }),
      (model) => ({ ...peopled(model), scrapTaoRao: 11n, scrapAlphaRao: 13n }) as PoolReserves,
    ),
  'concentrated liquidity, none at the price': () =>
    pair(concentratedModel({ spec: 340 }), (model) => ({ ...peopled(model), liquidity: 0n }) as PoolReserves),
  'concentrated liquidity, never traded': () =>
    pair(
      concentratedModel({ spec: 340 }),
      (model) => ({ ...started(model), initialized: false }) as PoolReserves,
    ),
  'concentrated liquidity, position around the price': () => pair(concentratedModel({ spec: 340 }), narrow),
  'concentrated liquidity, position below the price': () =>
    pair(concentratedModel({ spec: 340 }), (model) => narrow(model, -5_000)),
  'concentrated liquidity, position above the price': () =>
    pair(concentratedModel({ spec: 340 }), (model) => narrow(model, 5_000)),
  'superellipse of a weight': () =>
    pair(superellipseModel(), (model) => started(model, { ...START, quoteWeight: 4n * 10n ** 17n })),
};

function pair(model: unknown, make = (of: Model) => started(of)): readonly [Model, PoolReserves] {
  return [model as Model, make(model as Model)];
}

const EXPECTED: Readonly<
  Record<keyof typeof MODELS, Readonly<Record<keyof typeof ASKED, readonly string[]>>>
> = {
  root: {
    start: ['tao=52000000000000 alpha=720000000000000', '18446744073709551616'],
    'small purchase': [
      'amountIn=1000000000 amountOut=1000000000 fee=0 refund=0 pool{tao=52001000000000 alpha=720000000000000}',
    ],
    'large purchase': [
      'amountIn=10000000000000 amountOut=10000000000000 fee=0 refund=0 pool{tao=62000000000000 alpha=720000000000000}',
    ],
    'purchase up to a limit': [
      'amountIn=0 amountOut=0 fee=0 refund=10000000000000 limitReached pool{tao=52000000000000 alpha=720000000000000}',
    ],
    'purchase beyond its limit': [
      'amountIn=0 amountOut=0 fee=0 refund=1000000000 limitReached pool{tao=52000000000000 alpha=720000000000000}',
    ],
    'purchase at no price': [
      'amountIn=0 amountOut=0 fee=0 refund=1000000000 limitReached pool{tao=52000000000000 alpha=720000000000000}',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000}',
      'amountIn=1 amountOut=1 fee=0 refund=0 pool{tao=52000000000001 alpha=720000000000000}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=1000000000 fee=0 refund=0 pool{tao=52001000000000 alpha=720000000000000}',
    ],
    'purchase of a fee': [
      'amountIn=50000 amountOut=50000 fee=0 refund=0 pool{tao=52000000050000 alpha=720000000000000}',
      'amountIn=49999 amountOut=49999 fee=0 refund=0 pool{tao=52000000049999 alpha=720000000000000}',
    ],
    'endless purchase': [
      'amountIn=9223372036854775808 amountOut=9223372036854775808 fee=0 refund=0 pool{tao=9223424036854775808 alpha=720000000000000}',
    ],
    'small sale': [
      'amountIn=1000000000 amountOut=1000000000 fee=0 refund=0 pool{tao=51999000000000 alpha=720000000000000}',
    ],
    'large sale': [
      'amountIn=100000000000000 amountOut=100000000000000 fee=0 refund=0 pool{tao=0 alpha=720000000000000}',
    ],
    'sale up to a limit': [
      'amountIn=100000000000000 amountOut=100000000000000 fee=0 refund=0 pool{tao=0 alpha=720000000000000}',
    ],
    'sale beyond its limit': [
      'amountIn=1000000000 amountOut=1000000000 fee=0 refund=0 pool{tao=51999000000000 alpha=720000000000000}',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000}',
      'amountIn=1 amountOut=1 fee=0 refund=0 pool{tao=51999999999999 alpha=720000000000000}',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=1000000000 fee=0 refund=0 pool{tao=51999000000000 alpha=720000000000000}',
    ],
    'endless sale': [
      'amountIn=9223372036854775808 amountOut=9223372036854775808 fee=0 refund=0 pool{tao=0 alpha=720000000000000}',
    ],
    'most before a limit': [
      'amount=0',
      'amount=0',
      'amount=0',
      'amount=18446744073709551615',
      'amount=18446744073709551615',
      'amount=18446744073709551615',
      'amount=18446744073709551615',
    ],
    'input to a price': ['0', '0', '0', '0'],
    'sale that pays': [
      'amount=0',
      'amount=1000000000000',
      'amount=52000000000000',
      'amount=4611686018427387904',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=52001000000000 alpha=720013000000000}',
      'tao=1000000000 alpha=0 pool{tao=52001000000000 alpha=720000000000000}',
      'tao=0 alpha=1000000000 pool{tao=52000000000000 alpha=720001000000000}',
      'tao=0 alpha=0 pool{tao=52000000000000 alpha=720000000000000}',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=720010000000000} buySpent=100000000 buyAlpha=100000000 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=720000000000000} buySpent=1 buyAlpha=1 injectedTao=0 injectedAlpha=0 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'tao=1000000000 alpha=10000000000 pool{tao=53001000000000 alpha=720010000000000}',
      'amountIn=10000000000000 amountOut=10000000000000 fee=0 refund=0 pool{tao=43000000000000 alpha=720000000000000}',
    ],
    'in an empty pool': [
      '18446744073709551616',
      'amountIn=1000000000 amountOut=1000000000 fee=0 refund=0 pool{tao=1000000000 alpha=0}',
      'amountIn=1000000000 amountOut=1000000000 fee=0 refund=0 pool{tao=0 alpha=0}',
      'amount=0',
      'amount=5',
      'pool{tao=1100000000 alpha=10000000000} buySpent=100000000 buyAlpha=100000000 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
    ],
    'with one side below the minimum': [
      'amountIn=1000000000 amountOut=1000000000 fee=0 refund=0 pool{tao=1000000005 alpha=720000000000000}',
      'amountIn=1000000000 amountOut=1000000000 fee=0 refund=0 pool{tao=0 alpha=720000000000000}',
      'amountIn=1000000000 amountOut=1000000000 fee=0 refund=0 pool{tao=52001000000000 alpha=5}',
      'amountIn=1000000000 amountOut=1000000000 fee=0 refund=0 pool{tao=51999000000000 alpha=5}',
    ],
  },
  'constant product': {
    start: ['tao=52000000000000 alpha=720000000000000', '1332264847668150272'],
    'small purchase': [
      'amountIn=999950000 amountOut=13845195298 fee=50000 refund=0 pool{tao=52001000000000 alpha=719986154804702}',
    ],
    'large purchase': [
      'amountIn=9999999950000 amountOut=116129031771071 fee=50000 refund=0 pool{tao=62000000000000 alpha=603870968228929}',
    ],
    'purchase up to a limit': [
      'amountIn=559999950000 amountOut=7671232199078 fee=50000 refund=9440000000000 limitReached pool{tao=52560000000000 alpha=712328767800922}',
    ],
    'purchase beyond its limit': [
      'amountIn=0 amountOut=0 fee=0 refund=1000000000 limitReached pool{tao=52000000000000 alpha=720000000000000}',
    ],
    'purchase at no price': [
      'amountIn=0 amountOut=0 fee=0 refund=1000000000 limitReached pool{tao=52000000000000 alpha=720000000000000}',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000}',
      'amountIn=0 amountOut=0 fee=1 refund=0 pool{tao=52000000000001 alpha=720000000000000}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=13845887579 fee=0 refund=0 pool{tao=52001000000000 alpha=719986154112421}',
    ],
    'purchase of a fee': [
      'amountIn=0 amountOut=0 fee=50000 refund=0 pool{tao=52000000050000 alpha=720000000000000}',
      'amountIn=0 amountOut=0 fee=49999 refund=0 pool{tao=52000000049999 alpha=720000000000000}',
    ],
    'endless purchase': [
      'amountIn=9223372036854725808 amountOut=719995940769951 fee=50000 refund=0 pool{tao=9223424036854775808 alpha=4059230049}',
    ],
    'small sale': [
      'amountIn=1000000000 amountOut=72172121 fee=50000 refund=0 pool{tao=51999927827879 alpha=720001000000000}',
    ],
    'large sale': [
      'amountIn=100000000000000 amountOut=6341463364634 fee=50000 refund=0 pool{tao=45658536635366 alpha=820000000000000}',
    ],
    'sale up to a limit': [
      'amountIn=12394366197183 amountOut=879999949999 fee=50000 refund=87605633802817 limitReached pool{tao=51120000050001 alpha=732394366197183}',
    ],
    'sale beyond its limit': [
      'amountIn=0 amountOut=0 fee=0 refund=1000000000 limitReached pool{tao=52000000000000 alpha=720000000000000}',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000}',
      'amountIn=1 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000001}',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=72222121 fee=0 refund=0 pool{tao=51999927777879 alpha=720001000000000}',
    ],
    'endless sale': [
      'amountIn=9223372036854775808 amountOut=51995941013917 fee=50000 refund=0 pool{tao=4058986083 alpha=9224092036854775808}',
    ],
    'most before a limit': [
      'amount=560000000000',
      'amount=0',
      'amount=0',
      'amount=12394366197183',
      'amount=0',
      'amount=18446744073709551615',
      'amount=18446744073709551615',
    ],
    'input to a price': ['2538060061869', '0', '38946639038493', '0'],
    'sale that pays': [
      'amount=0',
      'amount=14117647058824',
      'InsufficientLiquidity: No sale pays 52000000000000 rao out of a reserve of 52000000000000 that must keep 10000000.',
      'InsufficientLiquidity: No sale pays 4611686018427387904 rao out of a reserve of 52000000000000 that must keep 10000000.',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=52001000000000 alpha=720013000000000}',
      'tao=1000000000 alpha=0 pool{tao=52001000000000 alpha=720000000000000}',
      'tao=0 alpha=1000000000 pool{tao=52000000000000 alpha=720001000000000}',
      'tao=0 alpha=0 pool{tao=52000000000000 alpha=720000000000000}',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=720008615394675} buySpent=100000000 buyAlpha=1384605325 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=719999999999987} buySpent=1 buyAlpha=13 injectedTao=0 injectedAlpha=0 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'tao=1000000000 alpha=10000000000 pool{tao=53001000000000 alpha=706425095006052}',
      'amountIn=10000000000000 amountOut=739794523976 fee=50000 refund=0 pool{tao=52260205476024 alpha=716415095006052}',
    ],
    'in an empty pool': [
      '0',
      'ReservesTooLow: The swap would leave 0 rao in the paying reserve, below 10000000.',
      'ReservesTooLow: The swap would leave 0 rao in the paying reserve, below 10000000.',
      'amount=0',
      'InsufficientLiquidity: No sale pays 5 rao out of a reserve of 0 that must keep 10000000.',
      'pool{tao=1100000000 alpha=9090909091} buySpent=100000000 buyAlpha=909090909 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
    ],
    'with one side below the minimum': [
      'ReservesTooLow: The swap would leave 3599999 rao in the paying reserve, below 10000000.',
      'ReservesTooLow: The swap would leave 4 rao in the paying reserve, below 10000000.',
      'ReservesTooLow: The swap would leave 4 rao in the paying reserve, below 10000000.',
      'ReservesTooLow: The swap would leave 259999 rao in the paying reserve, below 10000000.',
    ],
  },
  'concentrated liquidity, spec 283': {
    start: [
      'tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0',
      '1332264847668150272',
    ],
    'small purchase': [
      'amountIn=999496453 amountOut=13838915657 fee=503547 refund=0 pool{tao=52000999496453 alpha=719986161084343 initialized sqrtPrice=4957508798176382716 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=48005590411 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large purchase': [
      'amountIn=9994964522775 amountOut=116079983459772 fee=5035477225 refund=0 pool{tao=61994964522775 alpha=603920016540228 initialized sqrtPrice=5910282206887858826 currentTick=-22766 liquidity=193494185959165 feeGlobalTao=480056592907919 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase up to a limit': [
      'amountIn=279250189132 amountOut=3845887908634 fee=140686639 refund=9720609124229 limitReached pool{tao=52279250189132 alpha=716154112091366 initialized sqrtPrice=4984035793242173729 currentTick=-26175 liquidity=193494185959165 feeGlobalTao=13412343173889 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4949780844764014310, in 2^-64).',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 1073741824, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=1 amountOut=13 fee=0 refund=0 pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306851061 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=13845887579 fee=0 refund=0 pool{tao=52001000000000 alpha=719986154112421 initialized sqrtPrice=4957508846181973127 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=691961 fee=25 refund=0 pool{tao=52000000049975 alpha=719999999308039 initialized sqrtPrice=4957413516071116115 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=2383371 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=49974 amountOut=691947 fee=25 refund=0 pool{tao=52000000049974 alpha=719999999308053 initialized sqrtPrice=4957413516071020781 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=2383371 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless purchase': [
      'amountIn=9218727628871008240 amountOut=719995938724638 fee=4644407983767568 refund=0 pool{tao=9218779628871008240 alpha=4061275362 initialized sqrtPrice=878871205575134526085755 currentTick=215440 liquidity=193494185959165 feeGlobalTao=442774055593469692260 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=72185754 fee=503547 refund=0 pool{tao=51999927814246 alpha=720000999496453 initialized sqrtPrice=4957406629486835931 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=48005590411 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large sale': [
      'amountIn=99949645227741 amountOut=6338659431217 fee=50354772259 refund=0 pool{tao=45661340568783 alpha=819949645227741 initialized sqrtPrice=4353118205386029551 currentTick=-28882 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=4800565929937212 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale up to a limit': [
      'amountIn=6170740045348 amountOut=441877460304 fee=3108827539 refund=93826151127113 limitReached pool{tao=51558122539696 alpha=726170740045348 initialized sqrtPrice=4915287178767285350 currentTick=-26453 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=296379685504516 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4984035793242173729, in 2^-64).',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=1 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000001 initialized sqrtPrice=4957413511306748841 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=72222121 fee=0 refund=0 pool{tao=51999927777879 alpha=720001000000000 initialized sqrtPrice=4957406626019775141 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless sale': [
      'amountIn=9218727628871008240 amountOut=51995939019198 fee=4644407983767568 refund=0 pool{tao=4060980802 alpha=9219447628871008240 initialized sqrtPrice=387153099819340 currentTick=-215443 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=442774055593469692260 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'most before a limit': [
      'amount=279390875771',
      'ZeroMaxStakeAmount: At a limit of 72000000 rao per alpha the order cannot execute.',
      'ZeroMaxStakeAmount: At a limit of 0 rao per alpha the order cannot execute.',
      'amount=6173848872887',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'amount=18446744073709551615',
      'amount=6569984615764049277',
    ],
    'input to a price': ['2538060061849', '0', '38946639038771', '18446744073709551615'],
    'sale that pays': [
      'amount=0',
      'amount=14117647058813',
      'amount=18446744073702456715',
      'InsufficientLiquidity: No sale pays 4611686018427387904 rao out of a reserve of 52000000000000.',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=52001000000000 alpha=720013000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193497793212786 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193497793212786 193497793212786 0 0] [443636: -193497793212786 193497793212786 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497793212786 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'tao=1000000000 alpha=0 pool{tao=52001000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193496046381363 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193496046381363 193496046381363 0 0] [443636: -193496046381363 193496046381363 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496046381363 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'tao=0 alpha=1000000000 pool{tao=52000000000000 alpha=720001000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193494320240204 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494320240204 193494320240204 0 0] [443636: -193494320240204 193494320240204 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494320240204 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'tao=0 alpha=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869289 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=720008615387279 initialized sqrtPrice=4957423044636411619 currentTick=-26282 liquidity=193497390099242 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193497390099242 193497390099242 0 0] [443636: -193497390099242 193497390099242 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497390099242 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0} buySpent=100000000 buyAlpha=1384612721 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193497390099242 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193497390099242 193497390099242 0 0] [443636: -193497390099242 193497390099242 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497390099242 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306851061 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869289 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0} buySpent=1 buyAlpha=13 injectedTao=0 injectedAlpha=0 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'tao=1000000000 alpha=10000000000 pool{tao=53000496452278 alpha=706431805982863 initialized sqrtPrice=5052700380864913704 currentTick=-25901 liquidity=193497380841591 feeGlobalTao=48005659243124 feeGlobalAlpha=0 [-443636: 193497380841591 193497380841591 0 0] [443636: -193497380841591 193497380841591 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497380841591 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=9994964522775 amountOut=739413297642 fee=5035477225 refund=0 pool{tao=52260083154636 alpha=716416770505638 initialized sqrtPrice=4982208506400092256 currentTick=-26182 liquidity=193494185959165 feeGlobalTao=48005659243124 feeGlobalAlpha=480056592907919 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'in an empty pool': [
      '1332264847668150272',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'InsufficientLiquidity: No sale pays 5 rao out of a reserve of 0.',
      'pool{tao=1100000000 alpha=8615387279 initialized sqrtPrice=4957423044636411619 currentTick=-26282 liquidity=193497390099242 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193497390099242 193497390099242 0 0] [443636: -193497390099242 193497390099242 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497390099242 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0} buySpent=100000000 buyAlpha=1384612721 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
    ],
    'with one side below the minimum': [
      'ReservesTooLow: A reserve (5 TAO, 720000000000000 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (5 TAO, 720000000000000 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (52000000000000 TAO, 5 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (52000000000000 TAO, 5 alpha, in rao) is below the minimum of 1000000.',
    ],
  },
  'concentrated liquidity, spec 422': {
    start: [
      'tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0',
      '1332264847668150272',
    ],
    'small purchase': [
      'amountIn=999496453 amountOut=13838915657 fee=503547 refund=0 pool{tao=52000999496453 alpha=719986161084343 initialized sqrtPrice=4957508798176382716 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large purchase': [
      'amountIn=9994964522775 amountOut=116079983459772 fee=5035477225 refund=0 pool{tao=61994964522775 alpha=603920016540228 initialized sqrtPrice=5910282206887858826 currentTick=-22766 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase up to a limit': [
      'amountIn=279250189132 amountOut=3845887908634 fee=140686639 refund=9720609124229 limitReached pool{tao=52279250189132 alpha=716154112091366 initialized sqrtPrice=4984035793242173729 currentTick=-26175 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4949780844764014310, in 2^-64).',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 1073741824, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=1 amountOut=13 fee=0 refund=0 pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306851061 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=13845887579 fee=0 refund=0 pool{tao=52001000000000 alpha=719986154112421 initialized sqrtPrice=4957508846181973127 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=691961 fee=25 refund=0 pool{tao=52000000049975 alpha=719999999308039 initialized sqrtPrice=4957413516071116115 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=49974 amountOut=691947 fee=25 refund=0 pool{tao=52000000049974 alpha=719999999308053 initialized sqrtPrice=4957413516071020781 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless purchase': [
      'amountIn=9218727628871008240 amountOut=719995938724638 fee=4644407983767568 refund=0 pool{tao=9218779628871008240 alpha=4061275362 initialized sqrtPrice=878871205575134526085755 currentTick=215440 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=72185754 fee=503547 refund=0 pool{tao=51999927814246 alpha=720000999496453 initialized sqrtPrice=4957406629486835931 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large sale': [
      'amountIn=99949645227741 amountOut=6338659431217 fee=50354772259 refund=0 pool{tao=45661340568783 alpha=819949645227741 initialized sqrtPrice=4353118205386029551 currentTick=-28882 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale up to a limit': [
      'amountIn=6170740045348 amountOut=441877460304 fee=3108827539 refund=93826151127113 limitReached pool{tao=51558122539696 alpha=726170740045348 initialized sqrtPrice=4915287178767285350 currentTick=-26453 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4984035793242173729, in 2^-64).',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'ReservesTooLow: An input of 1 rao is too small: the pool would pay nothing.',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=72222121 fee=0 refund=0 pool{tao=51999927777879 alpha=720001000000000 initialized sqrtPrice=4957406626019775141 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless sale': [
      'amountIn=9218727628871008240 amountOut=51995939019198 fee=4644407983767568 refund=0 pool{tao=4060980802 alpha=9219447628871008240 initialized sqrtPrice=387153099819340 currentTick=-215443 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'most before a limit': [
      'amount=279390875771',
      'ZeroMaxStakeAmount: At a limit of 72000000 rao per alpha the order cannot execute.',
      'ZeroMaxStakeAmount: At a limit of 0 rao per alpha the order cannot execute.',
      'amount=6173848872887',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'amount=18446744073709551615',
      'amount=6569984615764049277',
    ],
    'input to a price': ['2538060061849', '0', '38946639038771', '18446744073709551615'],
    'sale that pays': [
      'amount=0',
      'amount=14117647058813',
      'amount=18446744073702456715',
      'InsufficientLiquidity: No sale pays 4611686018427387904 rao out of a reserve of 52000000000000.',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=52001000000000 alpha=720013000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193497679514311 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193497679514311 193497679514311 0 0] [443636: -193497679514311 193497679514311 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497679514311 feesTao=0 feesAlpha=0} scrapTao=61111112 scrapAlpha=0}',
      'tao=1000000000 alpha=0 pool{tao=52001000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869289 feesTao=0 feesAlpha=0} scrapTao=1000000000 scrapAlpha=0}',
      'tao=0 alpha=1000000000 pool{tao=52000000000000 alpha=720001000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869289 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=1000000000}',
      'tao=0 alpha=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869289 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=720008615387279 initialized sqrtPrice=4957423044661874185 currentTick=-26282 liquidity=193496873288538 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193496873288538 193496873288538 0 0] [443636: -193496873288538 193496873288538 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496873288538 feesTao=0 feesAlpha=0} scrapTao=277777778 scrapAlpha=0} buySpent=100000000 buyAlpha=1384612721 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193496873288538 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193496873288538 193496873288538 0 0] [443636: -193496873288538 193496873288538 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496873288538 feesTao=0 feesAlpha=0} scrapTao=277777778 scrapAlpha=0} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306851061 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869289 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0} buySpent=1 buyAlpha=13 injectedTao=0 injectedAlpha=0 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'tao=1000000000 alpha=10000000000 pool{tao=53000496452278 alpha=706431805982863 initialized sqrtPrice=5052700380864913704 currentTick=-25901 liquidity=193496924945117 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193496924945117 193496924945117 0 0] [443636: -193496924945117 193496924945117 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496924945117 feesTao=0 feesAlpha=0} scrapTao=249747163 scrapAlpha=0}',
      'amountIn=9994964522775 amountOut=739413297642 fee=5035477225 refund=0 pool{tao=52260083154636 alpha=716416770505638 initialized sqrtPrice=4982208506400092256 currentTick=-26182 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'in an empty pool': [
      '1332264847668150272',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'InsufficientLiquidity: No sale pays 5 rao out of a reserve of 0.',
      'pool{tao=1100000000 alpha=8615387279 initialized sqrtPrice=4957423044661874185 currentTick=-26282 liquidity=193496873288538 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193496873288538 193496873288538 0 0] [443636: -193496873288538 193496873288538 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496873288538 feesTao=0 feesAlpha=0} scrapTao=277777778 scrapAlpha=0} buySpent=100000000 buyAlpha=1384612721 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
    ],
    'with one side below the minimum': [
      'amountIn=999496453 amountOut=13838915657 fee=503547 refund=0 pool{tao=999496458 alpha=719986161084343 initialized sqrtPrice=4957508798176382716 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'ReservesTooLow: A reserve (5 TAO, 720000000000000 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (52000000000000 TAO, 5 alpha, in rao) is below the minimum of 1000000.',
      'amountIn=999496453 amountOut=72185754 fee=503547 refund=0 pool{tao=51999927814246 alpha=999496458 initialized sqrtPrice=4957406629486835931 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
  },
  'two positions, spec 296': {
    start: [
      'tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0',
      '1332264847668150272',
    ],
    'small purchase': [
      'amountIn=999496453 amountOut=13838959990 fee=503547 refund=0 pool{tao=52000999496453 alpha=719986161040010 initialized sqrtPrice=4957492917031444885 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881339352557044 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large purchase': [
      'amountIn=9994964522775 amountOut=117794564036376 fee=5035477225 refund=0 pool{tao=61994964522775 alpha=602205435963624 initialized sqrtPrice=5861928618642423409 currentTick=-22930 liquidity=193494185959165 feeGlobalTao=8336995334842177 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7997604819579409 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase up to a limit': [
      'amountIn=335100226959 amountOut=4615065490370 fee=168823967 refund=9664730949074 limitReached pool{tao=52335100226959 alpha=715384934509630 initialized sqrtPrice=4984035793242173729 currentTick=-26175 liquidity=232193023150998 feeGlobalTao=7894711691088135 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4949780844764014310, in 2^-64).',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 1073741824, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=1 amountOut=13 fee=0 refund=0 pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306835172 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=13845931956 fee=0 refund=0 pool{tao=52001000000000 alpha=719986154068044 initialized sqrtPrice=4957492957036103561 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=691961 fee=25 refund=0 pool{tao=52000000049975 alpha=719999999308039 initialized sqrtPrice=4957413515277056051 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299349884511 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=49974 amountOut=691947 fee=25 refund=0 pool{tao=52000000049974 alpha=719999999308053 initialized sqrtPrice=4957413515276976605 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299349884511 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless purchase': [
      'amountIn=9218727628871008240 amountOut=726692105006460 fee=4644407983767568 refund=0 pool{tao=9218779628871008240 alpha=0 initialized sqrtPrice=878871157221546280650339 currentTick=215440 liquidity=193494185959165 feeGlobalTao=442781912532211626518 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7997604819579409 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=72185771 fee=503547 refund=0 pool{tao=51999927814229 alpha=720000999496453 initialized sqrtPrice=4957407776455495722 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=40004658676 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large sale': [
      'amountIn=99949645227742 amountOut=6434480520555 fee=50354772258 refund=0 pool{tao=45565519479445 alpha=819949645227742 initialized sqrtPrice=4394907564197333631 currentTick=-28691 liquidity=193494185959165 feeGlobalTao=7881299347898368 feeGlobalAlpha=4426098261616708 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 1869039806232843] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale up to a limit': [
      'amountIn=7404888054418 amountOut=530252952364 fee=3730593047 refund=92591381352535 limitReached pool{tao=51469747047636 alpha=727404888054418 initialized sqrtPrice=4915287178767285350 currentTick=-26453 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=296379685520149 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4984035793242173729, in 2^-64).',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=1 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000001 initialized sqrtPrice=4957413511306749989 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=72222138 fee=0 refund=0 pool{tao=51999927777862 alpha=720001000000000 initialized sqrtPrice=4957407773566277060 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless sale': [
      'amountIn=9218727628871008240 amountOut=52530102933117 fee=4644407983767568 refund=0 pool{tao=0 alpha=9219447628871008240 initialized sqrtPrice=387153427221358 currentTick=-215443 liquidity=193494185959165 feeGlobalTao=7881299347898368 feeGlobalAlpha=442773681125801467090 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 1869039806232843] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'most before a limit': [
      'amount=335269050926',
      'ZeroMaxStakeAmount: At a limit of 72000000 rao per alpha the order cannot execute.',
      'ZeroMaxStakeAmount: At a limit of 0 rao per alpha the order cannot execute.',
      'amount=7408618647465',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'amount=18446744073709551615',
      'amount=6569985122961317172',
    ],
    'input to a price': ['3045257329745', '0', '46735966846525', '18446744073709551615'],
    'sale that pays': [
      'amount=0',
      'amount=14071661237775',
      'amount=69378640930886912',
      'InsufficientLiquidity: No sale pays 4611686018427387904 rao out of a reserve of 52000000000000.',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=52001000000000 alpha=720013000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232196630404619 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193497793212786 193497793212786 0 0] [443636: -193497793212786 193497793212786 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497793212786 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'tao=1000000000 alpha=0 pool{tao=52001000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232194883573196 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193496046381363 193496046381363 0 0] [443636: -193496046381363 193496046381363 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496046381363 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'tao=0 alpha=1000000000 pool{tao=52000000000000 alpha=720001000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193157432037 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494320240204 193494320240204 0 0] [443636: -193494320240204 193494320240204 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494320240204 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'tao=0 alpha=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869289 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=720008615386835 initialized sqrtPrice=4957421455770061147 currentTick=-26282 liquidity=232196227291075 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193497390099242 193497390099242 0 0] [443636: -193497390099242 193497390099242 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497390099242 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0} buySpent=100000000 buyAlpha=1384613165 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232196227291075 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193497390099242 193497390099242 0 0] [443636: -193497390099242 193497390099242 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497390099242 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306835172 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869289 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0} buySpent=1 buyAlpha=13 injectedTao=0 injectedAlpha=0 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'tao=1000000000 alpha=10000000000 pool{tao=53000496452278 alpha=706388993791890 initialized sqrtPrice=5036819235938554041 currentTick=-25964 liquidity=232196219484181 feeGlobalTao=7921304063934270 feeGlobalAlpha=0 [-443636: 193497382292348 193497382292348 0 0] [443636: -193497382292348 193497382292348 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497382292348 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=9994964522775 amountOut=736511968637 fee=5035477225 refund=0 pool{tao=52262984483641 alpha=716373958314665 initialized sqrtPrice=4978306505416735741 currentTick=-26198 liquidity=232193023150998 feeGlobalTao=7921304063934270 feeGlobalAlpha=400047160756255 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'in an empty pool': [
      '1332264847668150272',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'InsufficientLiquidity: No sale pays 5 rao out of a reserve of 0.',
      'pool{tao=1100000000 alpha=8615386835 initialized sqrtPrice=4957421455770061147 currentTick=-26282 liquidity=232196227291075 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193497390099242 193497390099242 0 0] [443636: -193497390099242 193497390099242 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497390099242 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0} buySpent=100000000 buyAlpha=1384613165 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
    ],
    'with one side below the minimum': [
      'ReservesTooLow: A reserve (5 TAO, 720000000000000 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (5 TAO, 720000000000000 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (52000000000000 TAO, 5 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (52000000000000 TAO, 5 alpha, in rao) is below the minimum of 1000000.',
    ],
  },
  'two positions, spec 300': {
    start: [
      'tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0',
      '1332264847668150272',
    ],
    'small purchase': [
      'amountIn=999496453 amountOut=13838959990 fee=503547 refund=0 pool{tao=52000999496453 alpha=719986161040010 initialized sqrtPrice=4957492917031444885 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881339352557044 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large purchase': [
      'amountIn=9994964522775 amountOut=117794564036376 fee=5035477225 refund=0 pool{tao=61994964522775 alpha=602205435963624 initialized sqrtPrice=5861928618642423409 currentTick=-22930 liquidity=193494185959165 feeGlobalTao=8336995334842177 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7997604819579409 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase up to a limit': [
      'amountIn=335100226959 amountOut=4615065490370 fee=168823967 refund=9664730949074 limitReached pool{tao=52335100226959 alpha=715384934509630 initialized sqrtPrice=4984035793242173729 currentTick=-26175 liquidity=232193023150998 feeGlobalTao=7894711691088135 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4949780844764014310, in 2^-64).',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 1073741824, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=1 amountOut=13 fee=0 refund=0 pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306835172 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=13845931956 fee=0 refund=0 pool{tao=52001000000000 alpha=719986154068044 initialized sqrtPrice=4957492957036103561 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=691961 fee=25 refund=0 pool{tao=52000000049975 alpha=719999999308039 initialized sqrtPrice=4957413515277056051 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299349884511 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=49974 amountOut=691947 fee=25 refund=0 pool{tao=52000000049974 alpha=719999999308053 initialized sqrtPrice=4957413515276976605 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299349884511 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless purchase': [
      'amountIn=9218727628871008240 amountOut=726692105006460 fee=4644407983767568 refund=0 pool{tao=9218779628871008240 alpha=0 initialized sqrtPrice=878871157221546280650339 currentTick=215440 liquidity=193494185959165 feeGlobalTao=442781912532211626518 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7997604819579409 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=72185771 fee=503547 refund=0 pool{tao=51999927814229 alpha=720000999496453 initialized sqrtPrice=4957407776455495722 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=40004658676 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large sale': [
      'amountIn=99949645227742 amountOut=6434480520555 fee=50354772258 refund=0 pool{tao=45565519479445 alpha=819949645227742 initialized sqrtPrice=4394907564197333631 currentTick=-28691 liquidity=193494185959165 feeGlobalTao=7881299347898368 feeGlobalAlpha=4426098261616708 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 1869039806232843] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale up to a limit': [
      'amountIn=7404888054418 amountOut=530252952364 fee=3730593047 refund=92591381352535 limitReached pool{tao=51469747047636 alpha=727404888054418 initialized sqrtPrice=4915287178767285350 currentTick=-26453 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=296379685520149 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4984035793242173729, in 2^-64).',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=1 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000001 initialized sqrtPrice=4957413511306749989 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=72222138 fee=0 refund=0 pool{tao=51999927777862 alpha=720001000000000 initialized sqrtPrice=4957407773566277060 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless sale': [
      'amountIn=9218727628871008240 amountOut=52530102933117 fee=4644407983767568 refund=0 pool{tao=0 alpha=9219447628871008240 initialized sqrtPrice=387153427221358 currentTick=-215443 liquidity=193494185959165 feeGlobalTao=7881299347898368 feeGlobalAlpha=442773681125801467090 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 1869039806232843] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'most before a limit': [
      'amount=335269050926',
      'ZeroMaxStakeAmount: At a limit of 72000000 rao per alpha the order cannot execute.',
      'ZeroMaxStakeAmount: At a limit of 0 rao per alpha the order cannot execute.',
      'amount=7408618647465',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'amount=18446744073709551615',
      'amount=6569985122961317172',
    ],
    'input to a price': ['3045257329745', '0', '46735966846525', '18446744073709551615'],
    'sale that pays': [
      'amount=0',
      'amount=14071661237775',
      'amount=69378640930886912',
      'InsufficientLiquidity: No sale pays 4611686018427387904 rao out of a reserve of 52000000000000.',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=52001000000000 alpha=720013000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232196630404619 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193497793212786 193497793212786 0 0] [443636: -193497793212786 193497793212786 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497793212786 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'tao=1000000000 alpha=0 pool{tao=52001000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232194883573196 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193496046381363 193496046381363 0 0] [443636: -193496046381363 193496046381363 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496046381363 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'tao=0 alpha=1000000000 pool{tao=52000000000000 alpha=720001000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193157432037 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494320240204 193494320240204 0 0] [443636: -193494320240204 193494320240204 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494320240204 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'tao=0 alpha=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869289 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=720008615386835 initialized sqrtPrice=4957421455770061147 currentTick=-26282 liquidity=232196227291075 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193497390099242 193497390099242 0 0] [443636: -193497390099242 193497390099242 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497390099242 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0} buySpent=100000000 buyAlpha=1384613165 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232196227291075 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193497390099242 193497390099242 0 0] [443636: -193497390099242 193497390099242 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497390099242 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306835172 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869289 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0} buySpent=1 buyAlpha=13 injectedTao=0 injectedAlpha=0 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'tao=1000000000 alpha=10000000000 pool{tao=53000496452278 alpha=706388993791890 initialized sqrtPrice=5036819235938554041 currentTick=-25964 liquidity=232196219484181 feeGlobalTao=7921304063934270 feeGlobalAlpha=0 [-443636: 193497382292348 193497382292348 0 0] [443636: -193497382292348 193497382292348 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497382292348 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=9994964522775 amountOut=736511968637 fee=5035477225 refund=0 pool{tao=52262984483641 alpha=716373958314665 initialized sqrtPrice=4978306505416735741 currentTick=-26198 liquidity=232193023150998 feeGlobalTao=7921304063934270 feeGlobalAlpha=400047160756255 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'in an empty pool': [
      '1332264847668150272',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'InsufficientLiquidity: No sale pays 5 rao out of a reserve of 0.',
      'pool{tao=1100000000 alpha=8615386835 initialized sqrtPrice=4957421455770061147 currentTick=-26282 liquidity=232196227291075 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193497390099242 193497390099242 0 0] [443636: -193497390099242 193497390099242 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497390099242 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0} buySpent=100000000 buyAlpha=1384613165 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
    ],
    'with one side below the minimum': [
      'amountIn=999496453 amountOut=13838959990 fee=503547 refund=0 pool{tao=999496458 alpha=719986161040010 initialized sqrtPrice=4957492917031444885 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881339352557044 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'ReservesTooLow: A reserve (5 TAO, 720000000000000 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (52000000000000 TAO, 5 alpha, in rao) is below the minimum of 1000000.',
      'amountIn=999496453 amountOut=72185771 fee=503547 refund=0 pool{tao=51999927814229 alpha=999496458 initialized sqrtPrice=4957407776455495722 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=40004658676 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
  },
  'two positions, spec 301': {
    start: [
      'tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0',
      '1332264847668150272',
    ],
    'small purchase': [
      'amountIn=999496453 amountOut=13838959990 fee=503547 refund=0 pool{tao=52000999496453 alpha=719986161040010 initialized sqrtPrice=4957492917031444885 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881339352557044 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large purchase': [
      'amountIn=9994964522775 amountOut=117794564036376 fee=5035477225 refund=0 pool{tao=61994964522775 alpha=602205435963624 initialized sqrtPrice=5861928618642423409 currentTick=-22930 liquidity=193494185959165 feeGlobalTao=8336995334842177 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7997604819579409 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase up to a limit': [
      'amountIn=335100226959 amountOut=4615065490370 fee=168823967 refund=9664730949074 limitReached pool{tao=52335100226959 alpha=715384934509630 initialized sqrtPrice=4984035793242173729 currentTick=-26175 liquidity=232193023150998 feeGlobalTao=7894711691088135 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4949780844764014310, in 2^-64).',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 1073741824, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=1 amountOut=13 fee=0 refund=0 pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306835172 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=13845931956 fee=0 refund=0 pool{tao=52001000000000 alpha=719986154068044 initialized sqrtPrice=4957492957036103561 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=691961 fee=25 refund=0 pool{tao=52000000049975 alpha=719999999308039 initialized sqrtPrice=4957413515277056051 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299349884511 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=49974 amountOut=691947 fee=25 refund=0 pool{tao=52000000049974 alpha=719999999308053 initialized sqrtPrice=4957413515276976605 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299349884511 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless purchase': [
      'amountIn=9218727628871008240 amountOut=726692105006460 fee=4644407983767568 refund=0 pool{tao=9218779628871008240 alpha=0 initialized sqrtPrice=878871157221546280650339 currentTick=215440 liquidity=193494185959165 feeGlobalTao=442781912532211626518 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7997604819579409 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=72185771 fee=503547 refund=0 pool{tao=51999927814229 alpha=720000999496453 initialized sqrtPrice=4957407776455495722 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=40004658676 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large sale': [
      'amountIn=99949645227742 amountOut=6434480520555 fee=50354772258 refund=0 pool{tao=45565519479445 alpha=819949645227742 initialized sqrtPrice=4394907564197333631 currentTick=-28691 liquidity=193494185959165 feeGlobalTao=7881299347898368 feeGlobalAlpha=4426098261616708 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 1869039806232843] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale up to a limit': [
      'amountIn=7404888054418 amountOut=530252952364 fee=3730593047 refund=92591381352535 limitReached pool{tao=51469747047636 alpha=727404888054418 initialized sqrtPrice=4915287178767285350 currentTick=-26453 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=296379685520149 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4984035793242173729, in 2^-64).',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=1 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000001 initialized sqrtPrice=4957413511306749989 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=72222138 fee=0 refund=0 pool{tao=51999927777862 alpha=720001000000000 initialized sqrtPrice=4957407773566277060 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless sale': [
      'amountIn=9218727628871008240 amountOut=52530102933117 fee=4644407983767568 refund=0 pool{tao=0 alpha=9219447628871008240 initialized sqrtPrice=387153427221358 currentTick=-215443 liquidity=193494185959165 feeGlobalTao=7881299347898368 feeGlobalAlpha=442773681125801467090 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 1869039806232843] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'most before a limit': [
      'amount=335269050926',
      'ZeroMaxStakeAmount: At a limit of 72000000 rao per alpha the order cannot execute.',
      'ZeroMaxStakeAmount: At a limit of 0 rao per alpha the order cannot execute.',
      'amount=7408618647465',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'amount=18446744073709551615',
      'amount=6569985122961317172',
    ],
    'input to a price': ['3045257329745', '0', '46735966846525', '18446744073709551615'],
    'sale that pays': [
      'amount=0',
      'amount=14071661237775',
      'amount=69378640930886912',
      'InsufficientLiquidity: No sale pays 4611686018427387904 rao out of a reserve of 52000000000000.',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=52001000000000 alpha=720013000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232350377826556 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193651540634723 193651540634723 0 0] [443636: -193651540634723 193651540634723 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193651540634723 feesTao=7881299347898368 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'tao=1000000000 alpha=0 pool{tao=52001000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232348629607154 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193649792415321 193649792415321 0 0] [443636: -193649792415321 193649792415321 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193649792415321 feesTao=7881299347898368 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'tao=0 alpha=1000000000 pool{tao=52000000000000 alpha=720001000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232346905049911 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193648067858078 193648067858078 0 0] [443636: -193648067858078 193648067858078 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193648067858078 feesTao=7881299347898368 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'tao=0 alpha=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232346770572226 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193647933380393 193647933380393 0 0] [443636: -193647933380393 193647933380393 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193647933380393 feesTao=7881299347898368 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=720008615386833 initialized sqrtPrice=4957421450513171360 currentTick=-26282 liquidity=232349974392710 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193651137200877 193651137200877 0 0] [443636: -193651137200877 193651137200877 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193651137200877 feesTao=7881299347898368 feesAlpha=0} scrapTao=0 scrapAlpha=0} buySpent=100000000 buyAlpha=1384613167 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232349974392710 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193651137200877 193651137200877 0 0] [443636: -193651137200877 193651137200877 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193651137200877 feesTao=7881299347898368 feesAlpha=0} scrapTao=0 scrapAlpha=0} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306835120 currentTick=-26282 liquidity=232346770572226 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193647933380393 193647933380393 0 0] [443636: -193647933380393 193647933380393 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193647933380393 feesTao=7881299347898368 feesAlpha=0} scrapTao=0 scrapAlpha=0} buySpent=1 buyAlpha=13 injectedTao=0 injectedAlpha=0 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'tao=1000000000 alpha=10000000000 pool{tao=53000496452278 alpha=706388993791890 initialized sqrtPrice=5036819235938554041 currentTick=-25964 liquidity=232348311547029 feeGlobalTao=7921304063934270 feeGlobalAlpha=0 [-443636: 193649474355196 193649474355196 0 0] [443636: -193649474355196 193649474355196 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193649474355196 feesTao=7921304063934270 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=9994964522775 amountOut=736511968637 fee=5035477225 refund=0 pool{tao=52262984483641 alpha=716373958314665 initialized sqrtPrice=4978306505416735741 currentTick=-26198 liquidity=232193023150998 feeGlobalTao=7921304063934270 feeGlobalAlpha=400047160756255 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'in an empty pool': [
      '1332264847668150272',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'InsufficientLiquidity: No sale pays 5 rao out of a reserve of 0.',
      'pool{tao=1100000000 alpha=8615386833 initialized sqrtPrice=4957421450513171360 currentTick=-26282 liquidity=232349974392710 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193651137200877 193651137200877 0 0] [443636: -193651137200877 193651137200877 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193651137200877 feesTao=7881299347898368 feesAlpha=0} scrapTao=0 scrapAlpha=0} buySpent=100000000 buyAlpha=1384613167 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
    ],
    'with one side below the minimum': [
      'amountIn=999496453 amountOut=13838959990 fee=503547 refund=0 pool{tao=999496458 alpha=719986161040010 initialized sqrtPrice=4957492917031444885 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881339352557044 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'ReservesTooLow: A reserve (5 TAO, 720000000000000 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (52000000000000 TAO, 5 alpha, in rao) is below the minimum of 1000000.',
      'amountIn=999496453 amountOut=72185771 fee=503547 refund=0 pool{tao=51999927814229 alpha=999496458 initialized sqrtPrice=4957407776455495722 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=40004658676 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
  },
  'two positions, spec 334': {
    start: [
      'tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0',
      '1332264847668150272',
    ],
    'small purchase': [
      'amountIn=999496453 amountOut=13838959990 fee=503547 refund=0 pool{tao=52000999496453 alpha=719986161040010 initialized sqrtPrice=4957492917031444885 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881339352557044 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large purchase': [
      'amountIn=9994964522775 amountOut=117794564036376 fee=5035477225 refund=0 pool{tao=61994964522775 alpha=602205435963624 initialized sqrtPrice=5861928618642423409 currentTick=-22930 liquidity=193494185959165 feeGlobalTao=8336995334842177 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7997604819579409 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase up to a limit': [
      'amountIn=335100226959 amountOut=4615065490370 fee=168823967 refund=9664730949074 limitReached pool{tao=52335100226959 alpha=715384934509630 initialized sqrtPrice=4984035793242173729 currentTick=-26175 liquidity=232193023150998 feeGlobalTao=7894711691088135 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4949780844764014310, in 2^-64).',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 1073741824, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=1 amountOut=13 fee=0 refund=0 pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306835172 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=13845931956 fee=0 refund=0 pool{tao=52001000000000 alpha=719986154068044 initialized sqrtPrice=4957492957036103561 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=691961 fee=25 refund=0 pool{tao=52000000049975 alpha=719999999308039 initialized sqrtPrice=4957413515277056051 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299349884511 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=49974 amountOut=691947 fee=25 refund=0 pool{tao=52000000049974 alpha=719999999308053 initialized sqrtPrice=4957413515276976605 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299349884511 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless purchase': [
      'amountIn=9218727628871008240 amountOut=726692105006460 fee=4644407983767568 refund=0 pool{tao=9218779628871008240 alpha=0 initialized sqrtPrice=878871157221546280650339 currentTick=215440 liquidity=193494185959165 feeGlobalTao=442781912532211626518 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7997604819579409 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=72185771 fee=503547 refund=0 pool{tao=51999927814229 alpha=720000999496453 initialized sqrtPrice=4957407776455495722 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=40004658676 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large sale': [
      'amountIn=99949645227742 amountOut=6434480520555 fee=50354772258 refund=0 pool{tao=45565519479445 alpha=819949645227742 initialized sqrtPrice=4394907564197333631 currentTick=-28691 liquidity=193494185959165 feeGlobalTao=7881299347898368 feeGlobalAlpha=4426098261616708 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 1869039806232843] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale up to a limit': [
      'amountIn=7404888054418 amountOut=530252952364 fee=3730593047 refund=92591381352535 limitReached pool{tao=51469747047636 alpha=727404888054418 initialized sqrtPrice=4915287178767285350 currentTick=-26453 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=296379685520149 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4984035793242173729, in 2^-64).',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=1 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000001 initialized sqrtPrice=4957413511306749989 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=72222138 fee=0 refund=0 pool{tao=51999927777862 alpha=720001000000000 initialized sqrtPrice=4957407773566277060 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless sale': [
      'amountIn=9218727628871008240 amountOut=52530102933117 fee=4644407983767568 refund=0 pool{tao=0 alpha=9219447628871008240 initialized sqrtPrice=387153427221358 currentTick=-215443 liquidity=193494185959165 feeGlobalTao=7881299347898368 feeGlobalAlpha=442773681125801467090 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 1869039806232843] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'most before a limit': [
      'amount=335269050926',
      'ZeroMaxStakeAmount: At a limit of 72000000 rao per alpha the order cannot execute.',
      'ZeroMaxStakeAmount: At a limit of 0 rao per alpha the order cannot execute.',
      'amount=7408618647465',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'amount=18446744073709551615',
      'amount=6569985122961317172',
    ],
    'input to a price': ['3045257329745', '0', '46735966846525', '18446744073709551615'],
    'sale that pays': [
      'amount=0',
      'amount=14071661237775',
      'amount=69378640930886912',
      'InsufficientLiquidity: No sale pays 4611686018427387904 rao out of a reserve of 52000000000000.',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=52001000000000 alpha=720013000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232196516706144 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193497679514311 193497679514311 0 0] [443636: -193497679514311 193497679514311 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497679514311 feesTao=7881299347898368 feesAlpha=0} scrapTao=82730746226 scrapAlpha=0}',
      'tao=1000000000 alpha=0 pool{tao=52001000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869289 feesTao=7881299347898368 feesAlpha=0} scrapTao=83669635114 scrapAlpha=0}',
      'tao=0 alpha=1000000000 pool{tao=52000000000000 alpha=720001000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193291803046 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494454611213 193494454611213 0 0] [443636: -193494454611213 193494454611213 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494454611213 feesTao=7881299347898368 feesAlpha=0} scrapTao=82597412892 scrapAlpha=0}',
      'tao=0 alpha=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869289 feesTao=7881299347898368 feesAlpha=0} scrapTao=82669635114 scrapAlpha=0}',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=720008615386835 initialized sqrtPrice=4957421455787743574 currentTick=-26282 liquidity=232195710480371 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193496873288538 193496873288538 0 0] [443636: -193496873288538 193496873288538 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496873288538 feesTao=7881299347898368 feesAlpha=0} scrapTao=82947412892 scrapAlpha=0} buySpent=100000000 buyAlpha=1384613165 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232195710480371 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193496873288538 193496873288538 0 0] [443636: -193496873288538 193496873288538 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496873288538 feesTao=7881299347898368 feesAlpha=0} scrapTao=82947412892 scrapAlpha=0} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306835172 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869289 feesTao=7881299347898368 feesAlpha=0} scrapTao=82669635114 scrapAlpha=0} buySpent=1 buyAlpha=13 injectedTao=0 injectedAlpha=0 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'tao=1000000000 alpha=10000000000 pool{tao=53000496452278 alpha=706388993791890 initialized sqrtPrice=5036819235938554041 currentTick=-25964 liquidity=232195753527525 feeGlobalTao=7921304063934270 feeGlobalAlpha=0 [-443636: 193496916335692 193496916335692 0 0] [443636: -193496916335692 193496916335692 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496916335692 feesTao=7921304063934270 feesAlpha=0} scrapTao=83343714207 scrapAlpha=0}',
      'amountIn=9994964522775 amountOut=736511968637 fee=5035477225 refund=0 pool{tao=52262984483641 alpha=716373958314665 initialized sqrtPrice=4978306505416735741 currentTick=-26198 liquidity=232193023150998 feeGlobalTao=7921304063934270 feeGlobalAlpha=400047160756255 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'in an empty pool': [
      '1332264847668150272',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'InsufficientLiquidity: No sale pays 5 rao out of a reserve of 0.',
      'pool{tao=1100000000 alpha=8615386835 initialized sqrtPrice=4957421455787743574 currentTick=-26282 liquidity=232195710480371 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193496873288538 193496873288538 0 0] [443636: -193496873288538 193496873288538 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496873288538 feesTao=7881299347898368 feesAlpha=0} scrapTao=82947412892 scrapAlpha=0} buySpent=100000000 buyAlpha=1384613165 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
    ],
    'with one side below the minimum': [
      'amountIn=999496453 amountOut=13838959990 fee=503547 refund=0 pool{tao=999496458 alpha=719986161040010 initialized sqrtPrice=4957492917031444885 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881339352557044 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'ReservesTooLow: A reserve (5 TAO, 720000000000000 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (52000000000000 TAO, 5 alpha, in rao) is below the minimum of 1000000.',
      'amountIn=999496453 amountOut=72185771 fee=503547 refund=0 pool{tao=51999927814229 alpha=999496458 initialized sqrtPrice=4957407776455495722 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=40004658676 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
  },
  'two positions, spec 385': {
    start: [
      'tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0',
      '1332264847668150272',
    ],
    'small purchase': [
      'amountIn=999496453 amountOut=13838959990 fee=503547 refund=0 pool{tao=52000999496453 alpha=719986161040010 initialized sqrtPrice=4957492917031444885 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large purchase': [
      'amountIn=9994964522775 amountOut=117794564036376 fee=5035477225 refund=0 pool{tao=61994964522775 alpha=602205435963624 initialized sqrtPrice=5861928618642423409 currentTick=-22930 liquidity=193494185959165 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7875801789759488 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase up to a limit': [
      'amountIn=335100226959 amountOut=4615065490370 fee=168823967 refund=9664730949074 limitReached pool{tao=52335100226959 alpha=715384934509630 initialized sqrtPrice=4984035793242173729 currentTick=-26175 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4949780844764014310, in 2^-64).',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 1073741824, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=1 amountOut=13 fee=0 refund=0 pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306835172 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=13845931956 fee=0 refund=0 pool{tao=52001000000000 alpha=719986154068044 initialized sqrtPrice=4957492957036103561 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=691961 fee=25 refund=0 pool{tao=52000000049975 alpha=719999999308039 initialized sqrtPrice=4957413515277056051 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=49974 amountOut=691947 fee=25 refund=0 pool{tao=52000000049974 alpha=719999999308053 initialized sqrtPrice=4957413515276976605 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless purchase': [
      'amountIn=9218727628871008240 amountOut=726692105006460 fee=4644407983767568 refund=0 pool{tao=9218779628871008240 alpha=0 initialized sqrtPrice=878871157221546280650339 currentTick=215440 liquidity=193494185959165 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7875801789759488 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=72185771 fee=503547 refund=0 pool{tao=51999927814229 alpha=720000999496453 initialized sqrtPrice=4957407776455495722 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large sale': [
      'amountIn=99949645227742 amountOut=6434480520555 fee=50354772258 refund=0 pool{tao=45565519479445 alpha=819949645227742 initialized sqrtPrice=4394907564197333631 currentTick=-28691 liquidity=193494185959165 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 -3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale up to a limit': [
      'amountIn=7404888054418 amountOut=530252952364 fee=3730593047 refund=92591381352535 limitReached pool{tao=51469747047636 alpha=727404888054418 initialized sqrtPrice=4915287178767285350 currentTick=-26453 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4984035793242173729, in 2^-64).',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'ReservesTooLow: An input of 1 rao is too small: the pool would pay nothing.',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=72222138 fee=0 refund=0 pool{tao=51999927777862 alpha=720001000000000 initialized sqrtPrice=4957407773566277060 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless sale': [
      'amountIn=9218727628871008240 amountOut=52530102933117 fee=4644407983767568 refund=0 pool{tao=0 alpha=9219447628871008240 initialized sqrtPrice=387153427221358 currentTick=-215443 liquidity=193494185959165 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 -3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'most before a limit': [
      'amount=335269050926',
      'ZeroMaxStakeAmount: At a limit of 72000000 rao per alpha the order cannot execute.',
      'ZeroMaxStakeAmount: At a limit of 0 rao per alpha the order cannot execute.',
      'amount=7408618647465',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'amount=18446744073709551615',
      'amount=6569985122961317172',
    ],
    'input to a price': ['3045257329745', '0', '46735966846525', '18446744073709551615'],
    'sale that pays': [
      'amount=0',
      'amount=14071661237775',
      'amount=69378640930886912',
      'InsufficientLiquidity: No sale pays 4611686018427387904 rao out of a reserve of 52000000000000.',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=52001000000000 alpha=720013000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232196516706144 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193497679514311 193497679514311 0 0] [443636: -193497679514311 193497679514311 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497679514311 feesTao=7881299347898368 feesAlpha=0} scrapTao=82730746226 scrapAlpha=0}',
      'tao=1000000000 alpha=0 pool{tao=52001000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869289 feesTao=7881299347898368 feesAlpha=0} scrapTao=83669635114 scrapAlpha=0}',
      'tao=0 alpha=1000000000 pool{tao=52000000000000 alpha=720001000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193291803046 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494454611213 193494454611213 0 0] [443636: -193494454611213 193494454611213 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494454611213 feesTao=7881299347898368 feesAlpha=0} scrapTao=82597412892 scrapAlpha=0}',
      'tao=0 alpha=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869289 feesTao=7881299347898368 feesAlpha=0} scrapTao=82669635114 scrapAlpha=0}',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=720008615386835 initialized sqrtPrice=4957421455787743574 currentTick=-26282 liquidity=232195710480371 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193496873288538 193496873288538 0 0] [443636: -193496873288538 193496873288538 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496873288538 feesTao=7881299347898368 feesAlpha=0} scrapTao=82947412892 scrapAlpha=0} buySpent=100000000 buyAlpha=1384613165 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232195710480371 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193496873288538 193496873288538 0 0] [443636: -193496873288538 193496873288538 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496873288538 feesTao=7881299347898368 feesAlpha=0} scrapTao=82947412892 scrapAlpha=0} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306835172 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869289 feesTao=7881299347898368 feesAlpha=0} scrapTao=82669635114 scrapAlpha=0} buySpent=1 buyAlpha=13 injectedTao=0 injectedAlpha=0 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'tao=1000000000 alpha=10000000000 pool{tao=53000496452278 alpha=706388993791890 initialized sqrtPrice=5036819235938554041 currentTick=-25964 liquidity=232195753527525 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193496916335692 193496916335692 0 0] [443636: -193496916335692 193496916335692 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496916335692 feesTao=7881299347898368 feesAlpha=0} scrapTao=82924091105 scrapAlpha=0}',
      'amountIn=9994964522775 amountOut=736511968637 fee=5035477225 refund=0 pool{tao=52262984483641 alpha=716373958314665 initialized sqrtPrice=4978306505416735741 currentTick=-26198 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'in an empty pool': [
      '1332264847668150272',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'InsufficientLiquidity: No sale pays 5 rao out of a reserve of 0.',
      'pool{tao=1100000000 alpha=8615386835 initialized sqrtPrice=4957421455787743574 currentTick=-26282 liquidity=232195710480371 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193496873288538 193496873288538 0 0] [443636: -193496873288538 193496873288538 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496873288538 feesTao=7881299347898368 feesAlpha=0} scrapTao=82947412892 scrapAlpha=0} buySpent=100000000 buyAlpha=1384613165 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
    ],
    'with one side below the minimum': [
      'amountIn=999496453 amountOut=13838959990 fee=503547 refund=0 pool{tao=999496458 alpha=719986161040010 initialized sqrtPrice=4957492917031444885 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'ReservesTooLow: A reserve (5 TAO, 720000000000000 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (52000000000000 TAO, 5 alpha, in rao) is below the minimum of 1000000.',
      'amountIn=999496453 amountOut=72185771 fee=503547 refund=0 pool{tao=51999927814229 alpha=999496458 initialized sqrtPrice=4957407776455495722 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
  },
  'weighted, spec 380': {
    start: ['tao=52000000000000 alpha=720000000000000 quoteWeight=500000000000000000', '1332264849767912061'],
    'small purchase': [
      'amountIn=999496453 amountOut=13838915657 fee=503547 refund=0 pool{tao=52000999496453 alpha=719986161084343 quoteWeight=500000000000000000}',
    ],
    'large purchase': [
      'amountIn=9994964522775 amountOut=116079983459854 fee=5035477225 refund=0 pool{tao=61994964522775 alpha=603920016540146 quoteWeight=500000000000000000}',
    ],
    'purchase up to a limit': [
      'amountIn=279250185900 amountOut=3845887864363 fee=140686637 refund=9720609127463 limitReached pool{tao=52279250185900 alpha=716154112135637 quoteWeight=500000000000000000}',
    ],
    'purchase beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 1328165573307087716, in 2^-64).',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 0, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 quoteWeight=500000000000000000}',
      'amountIn=1 amountOut=13 fee=0 refund=0 pool{tao=52000000000001 alpha=719999999999987 quoteWeight=500000000000000000}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=13845887579 fee=0 refund=0 pool{tao=52001000000000 alpha=719986154112421 quoteWeight=500000000000000000}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=691961 fee=25 refund=0 pool{tao=52000000049975 alpha=719999999308039 quoteWeight=500000000000000000}',
      'amountIn=49974 amountOut=691947 fee=25 refund=0 pool{tao=52000000049974 alpha=719999999308053 quoteWeight=500000000000000000}',
    ],
    'endless purchase': [
      'amountIn=907230691832896 amountOut=680968721790521 fee=457064102324 refund=9222464349098840588 limitReached pool{tao=959230691832896 alpha=39031278209479 quoteWeight=500000000000000000}',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=72185754 fee=503547 refund=0 pool{tao=51999927814246 alpha=720000999496453 quoteWeight=500000000000000000}',
    ],
    'large sale': [
      'amountIn=99949645227741 amountOut=6338659431212 fee=50354772259 refund=0 pool{tao=45661340568788 alpha=819949645227741 quoteWeight=500000000000000000}',
    ],
    'sale up to a limit': [
      'amountIn=6170740020535 amountOut=441877458541 fee=3108827527 refund=93826151151938 limitReached pool{tao=51558122541459 alpha=726170740020535 quoteWeight=500000000000000000}',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 1346612317380797267, in 2^-64).',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 quoteWeight=500000000000000000}',
      'ReservesTooLow: An input of 1 rao is too small: the pool would pay nothing.',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=72222121 fee=0 refund=0 pool{tao=51999927777879 alpha=720001000000000 quoteWeight=500000000000000000}',
    ],
    'endless sale': [
      'amountIn=12561655733070877 amountOut=49181074351537 fee=6328579878344 refund=9210804052541826587 limitReached pool{tao=2818925648463 alpha=13281655733070877 quoteWeight=500000000000000000}',
    ],
    'most before a limit': [
      'amount=279390872537',
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 1328165573307087716, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 0, in 2^-64).',
      'amount=6173848848062',
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 1346612317380797267, in 2^-64).',
      'amount=720000000000000000',
      'amount=52000000000000000',
    ],
    'input to a price': ['2538060104847', '0', '38946638440411', '0'],
    'sale that pays': ['amount=0', 'amount=14117647058823', 'amount=0', 'amount=0'],
    injection: [
      'pool{tao=52001000000000 alpha=720013000000000 quoteWeight=500000293797941480} tao=1000000000 alpha=13000000000',
      'pool{tao=52001000000000 alpha=720000000000000 quoteWeight=500004807646080326} tao=1000000000 alpha=0',
      'pool{tao=52000000000000 alpha=720001000000000 quoteWeight=499999652778018904} tao=0 alpha=1000000000',
      'pool{tao=52000000000000 alpha=720000000000000 quoteWeight=500000000000000000} tao=0 alpha=0',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=720008615379882 quoteWeight=500001335447970679} injectedTao=1000000000 injectedAlpha=10000000000 buySpent=100000000 buyAlpha=1384620118 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000 quoteWeight=500001335447970679} injectedTao=1000000000 injectedAlpha=10000000000 buySpent=0 buyAlpha=0 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=719999999999987 quoteWeight=500000000000000000} injectedTao=0 injectedAlpha=0 buySpent=1 buyAlpha=13 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'pool{tao=53000496452278 alpha=706431805982853 quoteWeight=500001178044393378} tao=1000000000 alpha=10000000000',
      'amountIn=9994964522775 amountOut=739413297641 fee=5035477225 refund=0 pool{tao=52260083154637 alpha=716416770505628 quoteWeight=500000000000000000}',
    ],
    'in an empty pool': [
      '0',
      'ReservesTooLow: The paying reserve holds 0 rao, below the minimum of 1000000.',
      'ReservesTooLow: The paying reserve holds 0 rao, below the minimum of 1000000.',
      'ReservesTooLow: The paying reserve holds 0 rao, below the minimum of 1000000.',
      'amount=0',
      'pool{tao=1000000000 alpha=10000000000 quoteWeight=500000000000000000} injectedTao=1000000000 injectedAlpha=10000000000 buySpent=0 buyAlpha=0 issuedTao=1100000000',
    ],
    'with one side below the minimum': [
      'amountIn=999496453 amountOut=719999996398186 fee=503547 refund=0 pool{tao=999496458 alpha=3601814 quoteWeight=500000000000000000}',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'amountIn=999496453 amountOut=51999999739869 fee=503547 refund=0 pool{tao=260131 alpha=999496458 quoteWeight=500000000000000000}',
    ],
  },
  'weighted, spec 475': {
    start: ['tao=52000000000000 alpha=720000000000000 quoteWeight=500000000000000000', '1332264849767912061'],
    'small purchase': [
      'amountIn=999496453 amountOut=13838915657 fee=503547 refund=0 pool{tao=52000999496453 alpha=719986161084343 quoteWeight=500000000000000000}',
    ],
    'large purchase': [
      'amountIn=9994964522775 amountOut=116079983459854 fee=5035477225 refund=0 pool{tao=61994964522775 alpha=603920016540146 quoteWeight=500000000000000000}',
    ],
    'purchase up to a limit': [
      'amountIn=279250185900 amountOut=3845887864363 fee=140686637 refund=9720609127463 limitReached pool{tao=52279250185900 alpha=716154112135637 quoteWeight=500000000000000000}',
    ],
    'purchase beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 1328165573307087716, in 2^-64).',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 0, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 quoteWeight=500000000000000000}',
      'amountIn=1 amountOut=13 fee=0 refund=0 pool{tao=52000000000001 alpha=719999999999987 quoteWeight=500000000000000000}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=13845887579 fee=0 refund=0 pool{tao=52001000000000 alpha=719986154112421 quoteWeight=500000000000000000}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=691961 fee=25 refund=0 pool{tao=52000000049975 alpha=719999999308039 quoteWeight=500000000000000000}',
      'amountIn=49974 amountOut=691947 fee=25 refund=0 pool{tao=52000000049974 alpha=719999999308053 quoteWeight=500000000000000000}',
    ],
    'endless purchase': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 52000000000000.',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=72185754 fee=503547 refund=0 pool{tao=51999927814246 alpha=720000999496453 quoteWeight=500000000000000000}',
    ],
    'large sale': [
      'amountIn=99949645227741 amountOut=6338659431212 fee=50354772259 refund=0 pool{tao=45661340568788 alpha=819949645227741 quoteWeight=500000000000000000}',
    ],
    'sale up to a limit': [
      'amountIn=6170740020535 amountOut=441877458541 fee=3108827527 refund=93826151151938 limitReached pool{tao=51558122541459 alpha=726170740020535 quoteWeight=500000000000000000}',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 1346612317380797267, in 2^-64).',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 quoteWeight=500000000000000000}',
      'ReservesTooLow: An input of 1 rao is too small: the pool would pay nothing.',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=72222121 fee=0 refund=0 pool{tao=51999927777879 alpha=720001000000000 quoteWeight=500000000000000000}',
    ],
    'endless sale': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 720000000000000.',
    ],
    'most before a limit': [
      'amount=279390872537',
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 1328165573307087716, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 0, in 2^-64).',
      'amount=6173848848062',
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 1346612317380797267, in 2^-64).',
      'amount=720000000000000000',
      'amount=52000000000000000',
    ],
    'input to a price': ['2538060104847', '0', '38946638440411', '0'],
    'sale that pays': ['amount=0', 'amount=14117647058823', 'amount=0', 'amount=0'],
    injection: [
      'pool{tao=52001000000000 alpha=720013000000000 quoteWeight=500000293797941480 taoReservoir=0 alphaReservoir=0} tao=1000000000 alpha=13000000000',
      'pool{tao=52001000000000 alpha=720000000000000 quoteWeight=500004807646080326 taoReservoir=0 alphaReservoir=0} tao=1000000000 alpha=0',
      'pool{tao=52000000000000 alpha=720001000000000 quoteWeight=499999652778018904 taoReservoir=0 alphaReservoir=0} tao=0 alpha=1000000000',
      'pool{tao=52000000000000 alpha=720000000000000 quoteWeight=500000000000000000 taoReservoir=0 alphaReservoir=0} tao=0 alpha=0',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=720008615387279 quoteWeight=500001335432048055 taoReservoir=0 alphaReservoir=0} injectedTao=1000000000 injectedAlpha=10000000000 buySpent=100000000 buyAlpha=1384612721 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000 quoteWeight=500001335447970679 taoReservoir=0 alphaReservoir=0} injectedTao=1000000000 injectedAlpha=10000000000 buySpent=0 buyAlpha=0 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=719999999999987 quoteWeight=500000000000000000 taoReservoir=0 alphaReservoir=0} injectedTao=0 injectedAlpha=0 buySpent=1 buyAlpha=13 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'pool{tao=53000496452278 alpha=706431805982853 quoteWeight=500001178044393378 taoReservoir=0 alphaReservoir=0} tao=1000000000 alpha=10000000000',
      'amountIn=9994964522775 amountOut=739413297641 fee=5035477225 refund=0 pool{tao=52260083154637 alpha=716416770505628 quoteWeight=500000000000000000}',
    ],
    'in an empty pool': [
      '0',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'ReservesTooLow: The paying reserve holds 0 rao, below the minimum of 1000000.',
      'amount=0',
      'pool{tao=1000000000 alpha=10000000000 quoteWeight=500000000000000000 taoReservoir=0 alphaReservoir=0} injectedTao=1000000000 injectedAlpha=10000000000 buySpent=0 buyAlpha=0 issuedTao=1000000000',
    ],
    'with one side below the minimum': [
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
    ],
  },
  'weighted 2 to 1, spec 423': {
    start: ['tao=52000000000000 alpha=720000000000000 quoteWeight=666666666666666667', '666132424883956029'],
    'small purchase': [
      'amountIn=999496453 amountOut=27677565322 fee=503547 refund=0 pool{tao=52000999496453 alpha=719972322434678 quoteWeight=666666666666666667}',
    ],
    'large purchase': [
      'amountIn=9994964522775 amountOut=213445296697431 fee=5035477225 refund=0 pool{tao=61994964522775 alpha=506554703302569 quoteWeight=666666666666666667}',
    ],
    'purchase up to a limit': [
      'amountIn=9994964522775 amountOut=213445296697431 fee=5035477225 refund=0 pool{tao=61994964522775 alpha=506554703302569 quoteWeight=666666666666666667}',
    ],
    'purchase beyond its limit': [
      'amountIn=999496453 amountOut=27677565322 fee=503547 refund=0 pool{tao=52000999496453 alpha=719972322434678 quoteWeight=666666666666666667}',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (666132424883956029 against 0, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 quoteWeight=666666666666666667}',
      'amountIn=1 amountOut=27 fee=0 refund=0 pool{tao=52000000000001 alpha=719999999999973 quoteWeight=666666666666666667}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=27691508896 fee=0 refund=0 pool{tao=52001000000000 alpha=719972308491104 quoteWeight=666666666666666667}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=1383923 fee=25 refund=0 pool{tao=52000000049975 alpha=719999998616077 quoteWeight=666666666666666667}',
      'amountIn=49974 amountOut=1383895 fee=25 refund=0 pool{tao=52000000049974 alpha=719999998616105 quoteWeight=666666666666666667}',
    ],
    'endless purchase': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 52000000000000.',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=36092889 fee=503547 refund=0 pool{tao=51999963907111 alpha=720000999496453 quoteWeight=666666666666666667}',
    ],
    'large sale': [
      'amountIn=99949645227741 amountOut=3272290125874 fee=50354772259 refund=0 pool{tao=48727709874126 alpha=819949645227741 quoteWeight=666666666666666667}',
    ],
    'sale up to a limit': [
      'PriceLimitExceeded: The price is already at or past the limit (666132424883956029 against 1309718829233378164, in 2^-64).',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (666132424883956029 against 1346612317380797267, in 2^-64).',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 quoteWeight=666666666666666667}',
      'ReservesTooLow: An input of 1 rao is too small: the pool would pay nothing.',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=36111073 fee=0 refund=0 pool{tao=51999963888927 alpha=720001000000000 quoteWeight=666666666666666667}',
    ],
    'endless sale': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 720000000000000.',
    ],
    'most before a limit': [
      'amount=13757168008127',
      'amount=13455405207043',
      'PriceLimitExceeded: The price is already at or past the limit (666132424883956029 against 0, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (666132424883956029 against 1309718829233378164, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (666132424883956029 against 1346612317380797267, in 2^-64).',
      'amount=720000000000000000',
      'amount=52000000000000000',
    ],
    'input to a price': ['1678566003731', '0', '52391507684503', '0'],
    'sale that pays': ['amount=0', 'amount=28512110726643', 'amount=0', 'amount=0'],
    injection: [
      'pool{tao=52001000000000 alpha=720013000000000 quoteWeight=666666927820341276} tao=1000000000 alpha=13000000000',
      'pool{tao=52001000000000 alpha=720000000000000 quoteWeight=666670940116152357} tao=1000000000 alpha=0',
      'pool{tao=52000000000000 alpha=720001000000000 quoteWeight=666666358024834248} tao=0 alpha=1000000000',
      'pool{tao=52000000000000 alpha=720000000000000 quoteWeight=666666666666666667} tao=0 alpha=0',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=720007230762427 quoteWeight=666667853730472652} injectedTao=1000000000 injectedAlpha=10000000000 buySpent=100000000 buyAlpha=2769237573 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000 quoteWeight=666667853730472652} injectedTao=1000000000 injectedAlpha=10000000000 buySpent=0 buyAlpha=0 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=719999999999973 quoteWeight=666666666666666667} injectedTao=0 injectedAlpha=0 buySpent=1 buyAlpha=27 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'pool{tao=53000496452278 alpha=693109677733438 quoteWeight=666667653352756016} tao=1000000000 alpha=10000000000',
      'amountIn=9994964522775 amountOut=378060197513 fee=5035477225 refund=0 pool{tao=52621436254765 alpha=703094642256213 quoteWeight=666666666666666667}',
    ],
    'in an empty pool': [
      '0',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'ReservesTooLow: The paying reserve holds 0 rao, below the minimum of 1000000.',
      'amount=0',
      'pool{tao=1000000000 alpha=10000000000 quoteWeight=500000000000000000} injectedTao=1000000000 injectedAlpha=10000000000 buySpent=0 buyAlpha=0 issuedTao=1100000000',
    ],
    'with one side below the minimum': [
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
    ],
  },
  'weighted by a price, spec 475': {
    start: ['tao=52000000000000 alpha=720000000000000 quoteWeight=366197183098591549', '2305843009213693954'],
    'small purchase': [
      'amountIn=999496453 amountOut=7995850380 fee=503547 refund=0 pool{tao=52000999496453 alpha=719992004149620 quoteWeight=366197183098591549}',
    ],
    'large purchase': [
      'amountIn=9994964522775 amountOut=69544802843925 fee=5035477225 refund=0 pool{tao=61994964522775 alpha=650455197156075 quoteWeight=366197183098591549}',
    ],
    'purchase up to a limit': [
      'PriceLimitExceeded: The price is already at or past the limit (2305843009213693954 against 1346612317380797267, in 2^-64).',
    ],
    'purchase beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (2305843009213693954 against 1328165573307087716, in 2^-64).',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (2305843009213693954 against 0, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 quoteWeight=366197183098591549}',
      'amountIn=1 amountOut=8 fee=0 refund=0 pool{tao=52000000000001 alpha=719999999999992 quoteWeight=366197183098591549}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=7999878634 fee=0 refund=0 pool{tao=52001000000000 alpha=719992000121366 quoteWeight=366197183098591549}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=399800 fee=25 refund=0 pool{tao=52000000049975 alpha=719999999600200 quoteWeight=366197183098591549}',
      'amountIn=49974 amountOut=399792 fee=25 refund=0 pool{tao=52000000049974 alpha=719999999600208 quoteWeight=366197183098591549}',
    ],
    'endless purchase': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 52000000000000.',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=124936819 fee=503547 refund=0 pool{tao=51999875063181 alpha=720000999496453 quoteWeight=366197183098591549}',
    ],
    'large sale': [
      'amountIn=99949645227741 amountOut=10476561429685 fee=50354772259 refund=0 pool{tao=41523438570315 alpha=819949645227741 quoteWeight=366197183098591549}',
    ],
    'sale up to a limit': [
      'amountIn=99949645227741 amountOut=10476561429685 fee=50354772259 refund=0 pool{tao=41523438570315 alpha=819949645227741 quoteWeight=366197183098591549}',
    ],
    'sale beyond its limit': [
      'amountIn=999496453 amountOut=124936819 fee=503547 refund=0 pool{tao=51999875063181 alpha=720000999496453 quoteWeight=366197183098591549}',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 quoteWeight=366197183098591549}',
      'ReservesTooLow: An input of 1 rao is too small: the pool would pay nothing.',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=124999762 fee=0 refund=0 pool{tao=51999875000238 alpha=720001000000000 quoteWeight=366197183098591549}',
    ],
    'endless sale': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 720000000000000.',
    ],
    'most before a limit': [
      'PriceLimitExceeded: The price is already at or past the limit (2305843009213693954 against 1346612317380797267, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (2305843009213693954 against 1328165573307087716, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (2305843009213693954 against 0, in 2^-64).',
      'amount=165789191556354',
      'amount=156820243873570',
      'amount=720000000000000000',
      'amount=52000000000000000',
    ],
    'input to a price': ['3238025231797', '0', '28322426114421', '0'],
    'sale that pays': ['amount=0', 'amount=8123408139368', 'amount=0', 'amount=0'],
    injection: [
      'pool{tao=52001000000000 alpha=720013000000000 quoteWeight=366197455856889969 taoReservoir=0 alphaReservoir=0} tao=1000000000 alpha=13000000000',
      'pool{tao=52001000000000 alpha=720000000000000 quoteWeight=366201646467278399 taoReservoir=0 alphaReservoir=0} tao=1000000000 alpha=0',
      'pool{tao=52000000000000 alpha=720001000000000 quoteWeight=366196860742200050 taoReservoir=0 alphaReservoir=0} tao=0 alpha=1000000000',
      'pool{tao=52000000000000 alpha=720000000000000 quoteWeight=366197183098591549 taoReservoir=0 alphaReservoir=0} tao=0 alpha=0',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=720009200001214 quoteWeight=366198422900148021 taoReservoir=0 alphaReservoir=0} injectedTao=1000000000 injectedAlpha=10000000000 buySpent=100000000 buyAlpha=799998786 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000 quoteWeight=366198422912313008 taoReservoir=0 alphaReservoir=0} injectedTao=1000000000 injectedAlpha=10000000000 buySpent=0 buyAlpha=0 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=719999999999992 quoteWeight=366197183098591549 taoReservoir=0 alphaReservoir=0} injectedTao=0 injectedAlpha=0 buySpent=1 buyAlpha=8 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'pool{tao=53000496452278 alpha=712133305061841 quoteWeight=366198303085346449 taoReservoir=0 alphaReservoir=0} tao=1000000000 alpha=10000000000',
      'amountIn=9994964522775 amountOut=1263220387607 fee=5035477225 refund=0 pool{tao=51736276064671 alpha=722118269584616 quoteWeight=366197183098591549}',
    ],
    'in an empty pool': [
      '0',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'ReservesTooLow: The paying reserve holds 0 rao, below the minimum of 1000000.',
      'amount=0',
      'pool{tao=1000000000 alpha=10000000000 quoteWeight=500000000000000000 taoReservoir=0 alphaReservoir=0} injectedTao=1000000000 injectedAlpha=10000000000 buySpent=0 buyAlpha=0 issuedTao=1000000000',
    ],
    'with one side below the minimum': [
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
    ],
  },
  superellipse: {
    start: [
      'tao=52000000000000 alpha=720000000000000 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184752906240000000000000 centerTaoQ32=446676598784000000000000',
      '1332264849767912061',
    ],
    'small purchase': [
      'amountIn=999496453 amountOut=13838915657 fee=503547 refund=0 pool{tao=52000999496453 alpha=719986161084343 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184752906240000000000000 centerTaoQ32=446676598784000000000000}',
    ],
    'large purchase': [
      'amountIn=9994964522775 amountOut=115782220946338 fee=5035477225 refund=0 pool{tao=61994964522775 alpha=604217779053662 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184752906240000000000000 centerTaoQ32=446676598784000000000000}',
    ],
    'purchase up to a limit': [
      'amountIn=279242165211 amountOut=3845777697284 fee=140682596 refund=9720617152193 limitReached pool{tao=52279242165211 alpha=716154222302716 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184752906240000000000000 centerTaoQ32=446676598784000000000000}',
    ],
    'purchase beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 1328165573307087716, in 2^-64).',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 0, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184752906240000000000000 centerTaoQ32=446676598784000000000000}',
      'amountIn=1 amountOut=13 fee=0 refund=0 pool{tao=52000000000001 alpha=719999999999987 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184752906240000000000000 centerTaoQ32=446676598784000000000000}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=13845887579 fee=0 refund=0 pool{tao=52001000000000 alpha=719986154112421 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184752906240000000000000 centerTaoQ32=446676598784000000000000}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=691961 fee=25 refund=0 pool{tao=52000000049975 alpha=719999999308039 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184752906240000000000000 centerTaoQ32=446676598784000000000000}',
      'amountIn=49974 amountOut=691947 fee=25 refund=0 pool{tao=52000000049974 alpha=719999999308053 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184752906240000000000000 centerTaoQ32=446676598784000000000000}',
    ],
    'endless purchase': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 52000000000000.',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=72185754 fee=503547 refund=0 pool{tao=51999927814246 alpha=720000999496453 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184752906240000000000000 centerTaoQ32=446676598784000000000000}',
    ],
    'large sale': [
      'amountIn=99949645227741 amountOut=6332023060789 fee=50354772259 refund=0 pool{tao=45667976939211 alpha=819949645227741 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184752906240000000000000 centerTaoQ32=446676598784000000000000}',
    ],
    'sale up to a limit': [
      'amountIn=6170289699160 amountOut=441845349001 fee=3108600654 refund=93826601700186 limitReached pool{tao=51558154650999 alpha=726170289699160 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184752906240000000000000 centerTaoQ32=446676598784000000000000}',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 1346612317380797267, in 2^-64).',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184752906240000000000000 centerTaoQ32=446676598784000000000000}',
      'ReservesTooLow: An input of 1 rao is too small: the pool would pay nothing.',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=72222121 fee=0 refund=0 pool{tao=51999927777879 alpha=720001000000000 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184752906240000000000000 centerTaoQ32=446676598784000000000000}',
    ],
    'endless sale': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 720000000000000.',
    ],
    'most before a limit': [
      'amount=279382847807',
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 1328165573307087716, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 0, in 2^-64).',
      'amount=6173398299814',
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 1346612317380797267, in 2^-64).',
      'amount=720362737015662',
      'amount=51999999995393',
    ],
    'input to a price': ['2532244607932', '0', '38837522728985', '719999999999999'],
    'sale that pays': [
      'amount=0',
      'amount=14117699269059',
      'OutsideDomain: No sale pays 52000000000000 rao out of a reserve of 52000000000000.',
      'OutsideDomain: No sale pays 4611686018427387904 rao out of a reserve of 52000000000000.',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=52001000000000 alpha=720013000000000 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184808740814848000000000 centerTaoQ32=446680893751296000000000}',
      'tao=1000000000 alpha=0 pool{tao=52001000000000 alpha=720000000000000 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184752906240000000000000 centerTaoQ32=446680893751296000000000}',
      'tao=0 alpha=1000000000 pool{tao=52000000000000 alpha=720001000000000 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184757201207296000000000 centerTaoQ32=446676598784000000000000}',
      'tao=0 alpha=0 pool{tao=52000000000000 alpha=720000000000000 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184752906240000000000000 centerTaoQ32=446676598784000000000000}',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=720008615387279 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184795855912960000000000 centerTaoQ32=446680893751296000000000} buySpent=100000000 buyAlpha=1384612721 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184795855912960000000000 centerTaoQ32=446680893751296000000000} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=719999999999987 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184752906240000000000000 centerTaoQ32=446676598784000000000000} buySpent=1 buyAlpha=13 injectedTao=0 injectedAlpha=0 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'tao=1000000000 alpha=10000000000 pool{tao=53000496452278 alpha=706431852409086 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184795855912960000000000 centerTaoQ32=446680893751296000000000}',
      'amountIn=9994964522775 amountOut=739416668082 fee=5035477225 refund=0 pool{tao=52260079784196 alpha=716416816931861 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184752906240000000000000 centerTaoQ32=446676598784000000000000}',
    ],
    'in an empty pool': [
      '1332264849767912061',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'ReservesTooLow: The paying reserve holds 0 rao, below the minimum of 1000000.',
      'OutsideDomain: No sale pays 5 rao out of a reserve of 0.',
      'pool{tao=1000000000 alpha=10000000000 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=6184795855912960000000000 centerTaoQ32=446680893751296000000000} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
    ],
    'with one side below the minimum': [
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
    ],
  },
  'constant product, dear alpha': {
    start: ['tao=720000000000000 alpha=52000000000000', '255416456402566119424'],
    'small purchase': [
      'amountIn=999950000 amountOut=72218510 fee=50000 refund=0 pool{tao=720001000000000 alpha=51999927781490}',
    ],
    'large purchase': [
      'amountIn=9999999950000 amountOut=712328763610 fee=50000 refund=0 pool{tao=730000000000000 alpha=51287671236390}',
    ],
    'purchase up to a limit': [
      'amountIn=0 amountOut=0 fee=0 refund=10000000000000 limitReached pool{tao=720000000000000 alpha=52000000000000}',
    ],
    'purchase beyond its limit': [
      'amountIn=0 amountOut=0 fee=0 refund=1000000000 limitReached pool{tao=720000000000000 alpha=52000000000000}',
    ],
    'purchase at no price': [
      'amountIn=0 amountOut=0 fee=0 refund=1000000000 limitReached pool{tao=720000000000000 alpha=52000000000000}',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=720000000000000 alpha=52000000000000}',
      'amountIn=0 amountOut=0 fee=1 refund=0 pool{tao=720000000000001 alpha=52000000000000}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=72222121 fee=0 refund=0 pool{tao=720001000000000 alpha=51999927777879}',
    ],
    'purchase of a fee': [
      'amountIn=0 amountOut=0 fee=50000 refund=0 pool{tao=720000000050000 alpha=52000000000000}',
      'amountIn=0 amountOut=0 fee=49999 refund=0 pool{tao=720000000049999 alpha=52000000000000}',
    ],
    'endless purchase': [
      'amountIn=9223372036854725808 amountOut=51995941063917 fee=50000 refund=0 pool{tao=9224092036854775808 alpha=4058936083}',
    ],
    'small sale': [
      'amountIn=1000000000 amountOut=13845837579 fee=50000 refund=0 pool{tao=719986154162421 alpha=52001000000000}',
    ],
    'large sale': [
      'amountIn=100000000000000 amountOut=473684210476315 fee=50000 refund=0 pool{tao=246315789523685 alpha=152000000000000}',
    ],
    'sale up to a limit': [
      'amountIn=100000000000000 amountOut=473684210476315 fee=50000 refund=0 pool{tao=246315789523685 alpha=152000000000000}',
    ],
    'sale beyond its limit': [
      'amountIn=1000000000 amountOut=13845837579 fee=50000 refund=0 pool{tao=719986154162421 alpha=52001000000000}',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=720000000000000 alpha=52000000000000}',
      'amountIn=1 amountOut=0 fee=13 refund=0 pool{tao=720000000000000 alpha=52000000000001}',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=13845887579 fee=0 refund=0 pool{tao=719986154112421 alpha=52001000000000}',
    ],
    'endless sale': [
      'amountIn=9223372036854775808 amountOut=719995940719951 fee=50000 refund=0 pool{tao=4059280049 alpha=9223424036854775808}',
    ],
    'most before a limit': [
      'amount=0',
      'amount=0',
      'amount=0',
      'amount=10088845070422535',
      'amount=9811013698630136',
      'amount=18446744073709551615',
      'amount=18446744073709551615',
    ],
    'input to a price': ['35142370678601', '0', '2812812776535', '0'],
    'sale that pays': [
      'amount=0',
      'amount=72322670376',
      'amount=4047904191617',
      'InsufficientLiquidity: No sale pays 4611686018427387904 rao out of a reserve of 720000000000000 that must keep 10000000.',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=720001000000000 alpha=52013000000000}',
      'tao=1000000000 alpha=0 pool{tao=720001000000000 alpha=52000000000000}',
      'tao=0 alpha=1000000000 pool{tao=720000000000000 alpha=52001000000000}',
      'tao=0 alpha=0 pool{tao=720000000000000 alpha=52000000000000}',
    ],
    'emission of a block': [
      'pool{tao=720001100000000 alpha=52009992776400} buySpent=100000000 buyAlpha=7223600 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
      'pool{tao=720001000000000 alpha=52010000000000} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=720000000000001 alpha=52000000000000} buySpent=1 buyAlpha=0 injectedTao=0 injectedAlpha=0 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'tao=1000000000 alpha=10000000000 pool{tao=721001000000000 alpha=51937877950897}',
      'amountIn=10000000000000 amountOut=116425755822288 fee=50000 refund=0 pool{tao=604574244177712 alpha=61927877950897}',
    ],
    'in an empty pool': [
      '0',
      'ReservesTooLow: The swap would leave 0 rao in the paying reserve, below 10000000.',
      'ReservesTooLow: The swap would leave 0 rao in the paying reserve, below 10000000.',
      'amount=0',
      'InsufficientLiquidity: No sale pays 5 rao out of a reserve of 0 that must keep 10000000.',
      'pool{tao=1100000000 alpha=9090909091} buySpent=100000000 buyAlpha=909090909 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
    ],
    'with one side below the minimum': [
      'ReservesTooLow: The swap would leave 259999 rao in the paying reserve, below 10000000.',
      'ReservesTooLow: The swap would leave 4 rao in the paying reserve, below 10000000.',
      'ReservesTooLow: The swap would leave 4 rao in the paying reserve, below 10000000.',
      'ReservesTooLow: The swap would leave 3599999 rao in the paying reserve, below 10000000.',
    ],
  },
  'superellipse by a price': {
    start: [
      'tao=52000000000000 alpha=720000000000000 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357215545545915492957746 centerTaoQ32=506443185945239436619718',
      '2305843009213693951',
    ],
    'small purchase': [
      'amountIn=999496453 amountOut=7995850380 fee=503547 refund=0 pool{tao=52000999496453 alpha=719992004149620 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357215545545915492957746 centerTaoQ32=506443185945239436619718}',
    ],
    'large purchase': [
      'amountIn=9994964522775 amountOut=69338717386845 fee=5035477225 refund=0 pool{tao=61994964522775 alpha=650661282613155 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357215545545915492957746 centerTaoQ32=506443185945239436619718}',
    ],
    'purchase up to a limit': [
      'PriceLimitExceeded: The price is already at or past the limit (2305843009213693951 against 1346612317380797267, in 2^-64).',
    ],
    'purchase beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (2305843009213693951 against 1328165573307087716, in 2^-64).',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (2305843009213693951 against 0, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357215545545915492957746 centerTaoQ32=506443185945239436619718}',
      'amountIn=1 amountOut=7 fee=0 refund=0 pool{tao=52000000000001 alpha=719999999999993 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357215545545915492957746 centerTaoQ32=506443185945239436619718}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=7999878634 fee=0 refund=0 pool{tao=52001000000000 alpha=719992000121366 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357215545545915492957746 centerTaoQ32=506443185945239436619718}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=399799 fee=25 refund=0 pool{tao=52000000049975 alpha=719999999600201 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357215545545915492957746 centerTaoQ32=506443185945239436619718}',
      'amountIn=49974 amountOut=399791 fee=25 refund=0 pool{tao=52000000049974 alpha=719999999600209 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357215545545915492957746 centerTaoQ32=506443185945239436619718}',
    ],
    'endless purchase': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 52000000000000.',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=124936819 fee=503547 refund=0 pool{tao=51999875063181 alpha=720000999496453 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357215545545915492957746 centerTaoQ32=506443185945239436619718}',
    ],
    'large sale': [
      'amountIn=99949645227741 amountOut=10477026734575 fee=50354772259 refund=0 pool{tao=41522973265425 alpha=819949645227741 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357215545545915492957746 centerTaoQ32=506443185945239436619718}',
    ],
    'sale up to a limit': [
      'amountIn=99949645227741 amountOut=10477026734575 fee=50354772259 refund=0 pool{tao=41522973265425 alpha=819949645227741 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357215545545915492957746 centerTaoQ32=506443185945239436619718}',
    ],
    'sale beyond its limit': [
      'amountIn=999496453 amountOut=124936819 fee=503547 refund=0 pool{tao=51999875063181 alpha=720000999496453 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357215545545915492957746 centerTaoQ32=506443185945239436619718}',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357215545545915492957746 centerTaoQ32=506443185945239436619718}',
      'ReservesTooLow: An input of 1 rao is too small: the pool would pay nothing.',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=124999762 fee=0 refund=0 pool{tao=51999875000238 alpha=720001000000000 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357215545545915492957746 centerTaoQ32=506443185945239436619718}',
    ],
    'endless sale': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 720000000000000.',
    ],
    'most before a limit': [
      'PriceLimitExceeded: The price is already at or past the limit (2305843009213693951 against 1346612317380797267, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (2305843009213693951 against 1328165573307087716, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (2305843009213693951 against 0, in 2^-64).',
      'amount=159086321183974',
      'amount=151318718533896',
      'amount=527589610208654',
      'amount=65915492947639',
    ],
    'input to a price': ['3209887531182', '0', '28444382843765', '527323943661971'],
    'sale that pays': [
      'amount=0',
      'amount=8123251770462',
      'OutsideDomain: No sale pays 52000000000000 rao out of a reserve of 52000000000000.',
      'OutsideDomain: No sale pays 4611686018427387904 rao out of a reserve of 52000000000000.',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=52001000000000 alpha=720013000000000 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357271380120763492957746 centerTaoQ32=506447480912535436619718}',
      'tao=1000000000 alpha=0 pool{tao=52001000000000 alpha=720000000000000 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357215545545915492957746 centerTaoQ32=506447480912535436619718}',
      'tao=0 alpha=1000000000 pool{tao=52000000000000 alpha=720001000000000 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357219840513211492957746 centerTaoQ32=506443185945239436619718}',
      'tao=0 alpha=0 pool{tao=52000000000000 alpha=720000000000000 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357215545545915492957746 centerTaoQ32=506443185945239436619718}',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=720009200001214 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357258495218875492957746 centerTaoQ32=506447480912535436619718} buySpent=100000000 buyAlpha=799998786 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357258495218875492957746 centerTaoQ32=506447480912535436619718} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=719999999999993 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357215545545915492957746 centerTaoQ32=506443185945239436619718} buySpent=1 buyAlpha=7 injectedTao=0 injectedAlpha=0 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'tao=1000000000 alpha=10000000000 pool{tao=53000496452278 alpha=712133476013300 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357258495218875492957746 centerTaoQ32=506447480912535436619718}',
      'amountIn=9994964522775 amountOut=1263241954931 fee=5035477225 refund=0 pool{tao=51736254497347 alpha=722118440536075 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357215545545915492957746 centerTaoQ32=506443185945239436619718}',
    ],
    'in an empty pool': [
      '3048934795986095562',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'ReservesTooLow: The paying reserve holds 0 rao, below the minimum of 1000000.',
      'OutsideDomain: No sale pays 5 rao out of a reserve of 0.',
      'pool{tao=1000000000 alpha=10000000000 alphaScaleQ32=2264839092425915492957746 taoScaleQ32=283104886553239436619718 centerAlphaQ32=5357258495218875492957746 centerTaoQ32=506447480912535436619718} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
    ],
    'with one side below the minimum': [
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
    ],
  },
  'superellipse, dear alpha': {
    start: [
      'tao=720000000000000 alpha=52000000000000 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446676598784000000000000 centerTaoQ32=6184752906240000000000000',
      '255416456405209176221',
    ],
    'small purchase': [
      'amountIn=999496453 amountOut=72185754 fee=503547 refund=0 pool{tao=720000999496453 alpha=51999927814246 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446676598784000000000000 centerTaoQ32=6184752906240000000000000}',
    ],
    'large purchase': [
      'amountIn=9994964522775 amountOut=711974060146 fee=5035477225 refund=0 pool{tao=729994964522775 alpha=51288025939854 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446676598784000000000000 centerTaoQ32=6184752906240000000000000}',
    ],
    'purchase up to a limit': [
      'PriceLimitExceeded: The price is already at or past the limit (255416456405209176221 against 1346612317380797267, in 2^-64).',
    ],
    'purchase beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (255416456405209176221 against 1328165573307087716, in 2^-64).',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (255416456405209176221 against 0, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=720000000000000 alpha=52000000000000 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446676598784000000000000 centerTaoQ32=6184752906240000000000000}',
      'ReservesTooLow: An input of 1 rao is too small: the pool would pay nothing.',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=72222121 fee=0 refund=0 pool{tao=720001000000000 alpha=51999927777879 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446676598784000000000000 centerTaoQ32=6184752906240000000000000}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=3609 fee=25 refund=0 pool{tao=720000000049975 alpha=51999999996391 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446676598784000000000000 centerTaoQ32=6184752906240000000000000}',
      'amountIn=49974 amountOut=3609 fee=25 refund=0 pool{tao=720000000049974 alpha=51999999996391 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446676598784000000000000 centerTaoQ32=6184752906240000000000000}',
    ],
    'endless purchase': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 720000000000000.',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=13838915657 fee=503547 refund=0 pool{tao=719986161084343 alpha=52000999496453 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446676598784000000000000 centerTaoQ32=6184752906240000000000000}',
    ],
    'large sale': [
      'amountIn=51999994688842 amountOut=298233764908625 fee=26197670677 refund=47973807640481 limitReached pool{tao=421766235091375 alpha=103999994688842 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446676598784000000000000 centerTaoQ32=6184752906240000000000000}',
    ],
    'sale up to a limit': [
      'amountIn=51622912767888 amountOut=298220378399884 fee=26007696274 refund=48351079535838 limitReached pool{tao=421779621600116 alpha=103622912767888 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446676598784000000000000 centerTaoQ32=6184752906240000000000000}',
    ],
    'sale beyond its limit': [
      'amountIn=999496453 amountOut=13838915657 fee=503547 refund=0 pool{tao=719986161084343 alpha=52000999496453 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446676598784000000000000 centerTaoQ32=6184752906240000000000000}',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=720000000000000 alpha=52000000000000 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446676598784000000000000 centerTaoQ32=6184752906240000000000000}',
      'amountIn=1 amountOut=13 fee=0 refund=0 pool{tao=719999999999987 alpha=52000000000001 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446676598784000000000000 centerTaoQ32=6184752906240000000000000}',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=13845887579 fee=0 refund=0 pool{tao=719986154112421 alpha=52001000000000 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446676598784000000000000 centerTaoQ32=6184752906240000000000000}',
    ],
    'endless sale': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 52000000000000.',
    ],
    'most before a limit': [
      'PriceLimitExceeded: The price is already at or past the limit (255416456405209176221 against 1346612317380797267, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (255416456405209176221 against 1328165573307087716, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (255416456405209176221 against 0, in 2^-64).',
      'amount=51648920464162',
      'amount=51638293228493',
      'amount=52026197673352',
      'amount=719999987771395',
    ],
    'input to a price': ['35061848417530', '0', '2804932197093', '51999999999999'],
    'sale that pays': [
      'amount=0',
      'amount=72322670473',
      'amount=4048795378100',
      'OutsideDomain: No sale pays 4611686018427387904 rao out of a reserve of 720000000000000.',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=720001000000000 alpha=52013000000000 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446732433358848000000000 centerTaoQ32=6184757201207296000000000}',
      'tao=1000000000 alpha=0 pool{tao=720001000000000 alpha=52000000000000 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446676598784000000000000 centerTaoQ32=6184757201207296000000000}',
      'tao=0 alpha=1000000000 pool{tao=720000000000000 alpha=52001000000000 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446680893751296000000000 centerTaoQ32=6184752906240000000000000}',
      'tao=0 alpha=0 pool{tao=720000000000000 alpha=52000000000000 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446676598784000000000000 centerTaoQ32=6184752906240000000000000}',
    ],
    'emission of a block': [
      'pool{tao=720001100000000 alpha=52009992777779 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446719548456960000000000 centerTaoQ32=6184757201207296000000000} buySpent=100000000 buyAlpha=7222221 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
      'pool{tao=720001000000000 alpha=52010000000000 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446719548456960000000000 centerTaoQ32=6184757201207296000000000} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=720000000000000 alpha=52000000000000 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446676598784000000000000 centerTaoQ32=6184752906240000000000000} buySpent=0 buyAlpha=0 injectedTao=0 injectedAlpha=0 issuedTao=0',
    ],
    'after a purchase, fees in': [
      'tao=1000000000 alpha=10000000000 pool{tao=721000496452278 alpha=51937914213943 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446719548456960000000000 centerTaoQ32=6184757201207296000000000}',
      'amountIn=9994964522775 amountOut=116086261829615 fee=5035477225 refund=0 pool{tao=604913234622663 alpha=61922878736718 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446676598784000000000000 centerTaoQ32=6184752906240000000000000}',
    ],
    'in an empty pool': [
      '255416456405209176221',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'ReservesTooLow: The paying reserve holds 0 rao, below the minimum of 1000000.',
      'OutsideDomain: No sale pays 5 rao out of a reserve of 0.',
      'pool{tao=1000000000 alpha=10000000000 alphaScaleQ32=223338299392000000000000 taoScaleQ32=3092376453120000000000000 centerAlphaQ32=446719548456960000000000 centerTaoQ32=6184757201207296000000000} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
    ],
    'with one side below the minimum': [
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
    ],
  },
  'superellipse, almost empty': {
    start: [
      'tao=1500000 alpha=40000000 alphaScaleQ32=171798691840000000 taoScaleQ32=6442450944000000 centerAlphaQ32=343597383680000000 centerTaoQ32=12884901888000000',
      '691752902764108185',
    ],
    'small purchase': [
      'amountIn=1499999 amountOut=16568542 fee=755 refund=998499246 limitReached pool{tao=2999999 alpha=23431458 alphaScaleQ32=171798691840000000 taoScaleQ32=6442450944000000 centerAlphaQ32=343597383680000000 centerTaoQ32=12884901888000000}',
    ],
    'large purchase': [
      'SwapInputTooLarge: An input of 9994964522775 rao is more than 1000 times the reserve of 1500000.',
    ],
    'purchase up to a limit': [
      'SwapInputTooLarge: An input of 9994964522775 rao is more than 1000 times the reserve of 1500000.',
    ],
    'purchase beyond its limit': [
      'amountIn=520089 amountOut=10171435 fee=262 refund=999479649 limitReached pool{tao=2020089 alpha=29828565 alphaScaleQ32=171798691840000000 taoScaleQ32=6442450944000000 centerAlphaQ32=343597383680000000 centerTaoQ32=12884901888000000}',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (691752902764108185 against 0, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=1500000 alpha=40000000 alphaScaleQ32=171798691840000000 taoScaleQ32=6442450944000000 centerAlphaQ32=343597383680000000 centerTaoQ32=12884901888000000}',
      'amountIn=1 amountOut=26 fee=0 refund=0 pool{tao=1500001 alpha=39999974 alphaScaleQ32=171798691840000000 taoScaleQ32=6442450944000000 centerAlphaQ32=343597383680000000 centerTaoQ32=12884901888000000}',
    ],
    'purchase without a fee': [
      'amountIn=1499999 amountOut=16568542 fee=0 refund=998500001 limitReached pool{tao=2999999 alpha=23431458 alphaScaleQ32=171798691840000000 taoScaleQ32=6442450944000000 centerAlphaQ32=343597383680000000 centerTaoQ32=12884901888000000}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=1289675 fee=25 refund=0 pool{tao=1549975 alpha=38710325 alphaScaleQ32=171798691840000000 taoScaleQ32=6442450944000000 centerAlphaQ32=343597383680000000 centerTaoQ32=12884901888000000}',
      'amountIn=49974 amountOut=1289650 fee=25 refund=0 pool{tao=1549974 alpha=38710350 alphaScaleQ32=171798691840000000 taoScaleQ32=6442450944000000 centerAlphaQ32=343597383680000000 centerTaoQ32=12884901888000000}',
    ],
    'endless purchase': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 1500000.',
    ],
    'small sale': [
      'amountIn=21143894 amountOut=500000 fee=10652 refund=978845454 limitReached pool{tao=1000000 alpha=61143894 alphaScaleQ32=171798691840000000 taoScaleQ32=6442450944000000 centerAlphaQ32=343597383680000000 centerTaoQ32=12884901888000000}',
    ],
    'large sale': [
      'SwapInputTooLarge: An input of 99949645227741 rao is more than 1000 times the reserve of 40000000.',
    ],
    'sale up to a limit': [
      'SwapInputTooLarge: An input of 99949645227741 rao is more than 1000 times the reserve of 40000000.',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (691752902764108185 against 1346612317380797267, in 2^-64).',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=1500000 alpha=40000000 alphaScaleQ32=171798691840000000 taoScaleQ32=6442450944000000 centerAlphaQ32=343597383680000000 centerTaoQ32=12884901888000000}',
      'ReservesTooLow: An input of 1 rao is too small: the pool would pay nothing.',
    ],
    'sale without a fee': [
      'amountIn=21143894 amountOut=500000 fee=0 refund=978856106 limitReached pool{tao=1000000 alpha=61143894 alphaScaleQ32=171798691840000000 taoScaleQ32=6442450944000000 centerAlphaQ32=343597383680000000 centerTaoQ32=12884901888000000}',
    ],
    'endless sale': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 40000000.',
    ],
    'most before a limit': [
      'amount=530961',
      'amount=520351',
      'PriceLimitExceeded: The price is already at or past the limit (691752902764108185 against 0, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (691752902764108185 against 1309718829233378164, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (691752902764108185 against 1346612317380797267, in 2^-64).',
      'amount=21154546',
      'amount=1499999',
    ],
    'input to a price': ['73045', '0', '2157640', '39999999'],
    'sale that pays': [
      'amount=0',
      'OutsideDomain: No sale pays 1000000000000 rao out of a reserve of 1500000.',
      'OutsideDomain: No sale pays 52000000000000 rao out of a reserve of 1500000.',
      'OutsideDomain: No sale pays 4611686018427387904 rao out of a reserve of 1500000.',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=1001500000 alpha=13040000000 alphaScaleQ32=171798691840000000 taoScaleQ32=6442450944000000 centerAlphaQ32=56178172231680000000 centerTaoQ32=4307852197888000000}',
      'tao=1000000000 alpha=0 pool{tao=1001500000 alpha=40000000 alphaScaleQ32=171798691840000000 taoScaleQ32=6442450944000000 centerAlphaQ32=343597383680000000 centerTaoQ32=4307852197888000000}',
      'tao=0 alpha=1000000000 pool{tao=1500000 alpha=1040000000 alphaScaleQ32=171798691840000000 taoScaleQ32=6442450944000000 centerAlphaQ32=4638564679680000000 centerTaoQ32=12884901888000000}',
      'tao=0 alpha=0 pool{tao=1500000 alpha=40000000 alphaScaleQ32=171798691840000000 taoScaleQ32=6442450944000000 centerAlphaQ32=343597383680000000 centerTaoQ32=12884901888000000}',
    ],
    'emission of a block': [
      'pool{tao=1002999999 alpha=10023431458 alphaScaleQ32=171798691840000000 taoScaleQ32=6442450944000000 centerAlphaQ32=43293270343680000000 centerTaoQ32=4307852197888000000} buySpent=1499999 buyAlpha=16568542 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
      'pool{tao=1001500000 alpha=10040000000 alphaScaleQ32=171798691840000000 taoScaleQ32=6442450944000000 centerAlphaQ32=43293270343680000000 centerTaoQ32=4307852197888000000} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=1500001 alpha=39999974 alphaScaleQ32=171798691840000000 taoScaleQ32=6442450944000000 centerAlphaQ32=343597383680000000 centerTaoQ32=12884901888000000} buySpent=1 buyAlpha=26 injectedTao=0 injectedAlpha=0 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'SwapInputTooLarge: An input of 999496452278 rao is more than 1000 times the reserve of 1500000.',
    ],
    'in an empty pool': [
      '691752902764108185',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'ReservesTooLow: The paying reserve holds 0 rao, below the minimum of 1000000.',
      'OutsideDomain: No sale pays 5 rao out of a reserve of 0.',
      'pool{tao=1000000000 alpha=10000000000 alphaScaleQ32=171798691840000000 taoScaleQ32=6442450944000000 centerAlphaQ32=43293270343680000000 centerTaoQ32=4307852197888000000} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
    ],
    'with one side below the minimum': [
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
    ],
  },
  'superellipse without a scale': {
    start: [
      'tao=52000000000000 alpha=720000000000000 alphaScaleQ32=0 taoScaleQ32=0 centerAlphaQ32=6184752906240000000000000 centerTaoQ32=446676598784000000000000',
      '0',
    ],
    'small purchase': ["OutsideDomain: An input of 0 rao leaves the curve's domain."],
    'large purchase': ["OutsideDomain: An input of 0 rao leaves the curve's domain."],
    'purchase up to a limit': ["OutsideDomain: An input of 0 rao leaves the curve's domain."],
    'purchase beyond its limit': ["OutsideDomain: An input of 0 rao leaves the curve's domain."],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (0 against 0, in 2^-64).',
    ],
    'purchase of nothing': [
      "OutsideDomain: An input of 0 rao leaves the curve's domain.",
      "OutsideDomain: An input of 0 rao leaves the curve's domain.",
    ],
    'purchase without a fee': ["OutsideDomain: An input of 0 rao leaves the curve's domain."],
    'purchase of a fee': [
      "OutsideDomain: An input of 0 rao leaves the curve's domain.",
      "OutsideDomain: An input of 0 rao leaves the curve's domain.",
    ],
    'endless purchase': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 52000000000000.',
    ],
    'small sale': [
      'PriceLimitExceeded: The price is already at or past the limit (0 against 18446744073709, in 2^-64).',
    ],
    'large sale': [
      'PriceLimitExceeded: The price is already at or past the limit (0 against 18446744073709, in 2^-64).',
    ],
    'sale up to a limit': [
      'PriceLimitExceeded: The price is already at or past the limit (0 against 1309718829233378164, in 2^-64).',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (0 against 1346612317380797267, in 2^-64).',
    ],
    'sale of nothing': [
      'PriceLimitExceeded: The price is already at or past the limit (0 against 18446744073709, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (0 against 18446744073709, in 2^-64).',
    ],
    'sale without a fee': [
      'PriceLimitExceeded: The price is already at or past the limit (0 against 18446744073709, in 2^-64).',
    ],
    'endless sale': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 720000000000000.',
    ],
    'most before a limit': [
      "OutsideDomain: An input of 0 rao leaves the curve's domain.",
      "OutsideDomain: An input of 0 rao leaves the curve's domain.",
      'PriceLimitExceeded: The price is already at or past the limit (0 against 0, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (0 against 1309718829233378164, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (0 against 1346612317380797267, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (0 against 0, in 2^-64).',
      "OutsideDomain: An input of 0 rao leaves the curve's domain.",
    ],
    'input to a price': ['0', '0', '0', '0'],
    'sale that pays': [
      'OutsideDomain: No sale pays 0 rao out of a reserve of 52000000000000.',
      'OutsideDomain: No sale pays 1000000000000 rao out of a reserve of 52000000000000.',
      'OutsideDomain: No sale pays 52000000000000 rao out of a reserve of 52000000000000.',
      'OutsideDomain: No sale pays 4611686018427387904 rao out of a reserve of 52000000000000.',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=52001000000000 alpha=720013000000000 alphaScaleQ32=0 taoScaleQ32=0 centerAlphaQ32=6184808740814848000000000 centerTaoQ32=446680893751296000000000}',
      'tao=1000000000 alpha=0 pool{tao=52001000000000 alpha=720000000000000 alphaScaleQ32=0 taoScaleQ32=0 centerAlphaQ32=6184752906240000000000000 centerTaoQ32=446680893751296000000000}',
      'tao=0 alpha=1000000000 pool{tao=52000000000000 alpha=720001000000000 alphaScaleQ32=0 taoScaleQ32=0 centerAlphaQ32=6184757201207296000000000 centerTaoQ32=446676598784000000000000}',
      'tao=0 alpha=0 pool{tao=52000000000000 alpha=720000000000000 alphaScaleQ32=0 taoScaleQ32=0 centerAlphaQ32=6184752906240000000000000 centerTaoQ32=446676598784000000000000}',
    ],
    'emission of a block': [
      'pool{tao=52001000000000 alpha=720010000000000 alphaScaleQ32=0 taoScaleQ32=0 centerAlphaQ32=6184795855912960000000000 centerTaoQ32=446680893751296000000000} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=52001000000000 alpha=720010000000000 alphaScaleQ32=0 taoScaleQ32=0 centerAlphaQ32=6184795855912960000000000 centerTaoQ32=446680893751296000000000} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=52000000000000 alpha=720000000000000 alphaScaleQ32=0 taoScaleQ32=0 centerAlphaQ32=6184752906240000000000000 centerTaoQ32=446676598784000000000000} buySpent=0 buyAlpha=0 injectedTao=0 injectedAlpha=0 issuedTao=0',
    ],
    'after a purchase, fees in': ["OutsideDomain: An input of 0 rao leaves the curve's domain."],
    'in an empty pool': [
      '0',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'ReservesTooLow: The paying reserve holds 0 rao, below the minimum of 1000000.',
      'OutsideDomain: No sale pays 5 rao out of a reserve of 0.',
      'pool{tao=1000000000 alpha=10000000000 alphaScaleQ32=0 taoScaleQ32=0 centerAlphaQ32=6184795855912960000000000 centerTaoQ32=446680893751296000000000} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
    ],
    'with one side below the minimum': [
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
    ],
  },
  'superellipse outside its curve': {
    start: [
      'tao=52000000000000 alpha=720000000000000 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=5 centerTaoQ32=5',
      '0',
    ],
    'small purchase': ["OutsideDomain: An input of 0 rao leaves the curve's domain."],
    'large purchase': ["OutsideDomain: An input of 0 rao leaves the curve's domain."],
    'purchase up to a limit': ["OutsideDomain: An input of 0 rao leaves the curve's domain."],
    'purchase beyond its limit': ["OutsideDomain: An input of 0 rao leaves the curve's domain."],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (0 against 0, in 2^-64).',
    ],
    'purchase of nothing': [
      "OutsideDomain: An input of 0 rao leaves the curve's domain.",
      "OutsideDomain: An input of 0 rao leaves the curve's domain.",
    ],
    'purchase without a fee': ["OutsideDomain: An input of 0 rao leaves the curve's domain."],
    'purchase of a fee': [
      "OutsideDomain: An input of 0 rao leaves the curve's domain.",
      "OutsideDomain: An input of 0 rao leaves the curve's domain.",
    ],
    'endless purchase': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 52000000000000.',
    ],
    'small sale': [
      'PriceLimitExceeded: The price is already at or past the limit (0 against 18446744073709, in 2^-64).',
    ],
    'large sale': [
      'PriceLimitExceeded: The price is already at or past the limit (0 against 18446744073709, in 2^-64).',
    ],
    'sale up to a limit': [
      'PriceLimitExceeded: The price is already at or past the limit (0 against 1309718829233378164, in 2^-64).',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (0 against 1346612317380797267, in 2^-64).',
    ],
    'sale of nothing': [
      'PriceLimitExceeded: The price is already at or past the limit (0 against 18446744073709, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (0 against 18446744073709, in 2^-64).',
    ],
    'sale without a fee': [
      'PriceLimitExceeded: The price is already at or past the limit (0 against 18446744073709, in 2^-64).',
    ],
    'endless sale': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 720000000000000.',
    ],
    'most before a limit': [
      "OutsideDomain: An input of 0 rao leaves the curve's domain.",
      "OutsideDomain: An input of 0 rao leaves the curve's domain.",
      'PriceLimitExceeded: The price is already at or past the limit (0 against 0, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (0 against 1309718829233378164, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (0 against 1346612317380797267, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (0 against 0, in 2^-64).',
      "OutsideDomain: An input of 0 rao leaves the curve's domain.",
    ],
    'input to a price': ['0', '0', '0', '0'],
    'sale that pays': [
      'OutsideDomain: No sale pays 0 rao out of a reserve of 52000000000000.',
      'OutsideDomain: No sale pays 1000000000000 rao out of a reserve of 52000000000000.',
      'OutsideDomain: No sale pays 52000000000000 rao out of a reserve of 52000000000000.',
      'OutsideDomain: No sale pays 4611686018427387904 rao out of a reserve of 52000000000000.',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=52001000000000 alpha=720013000000000 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=55834574848000000005 centerTaoQ32=4294967296000000005}',
      'tao=1000000000 alpha=0 pool{tao=52001000000000 alpha=720000000000000 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=5 centerTaoQ32=4294967296000000005}',
      'tao=0 alpha=1000000000 pool{tao=52000000000000 alpha=720001000000000 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=4294967296000000005 centerTaoQ32=5}',
      'tao=0 alpha=0 pool{tao=52000000000000 alpha=720000000000000 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=5 centerTaoQ32=5}',
    ],
    'emission of a block': [
      'pool{tao=52001000000000 alpha=720010000000000 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=42949672960000000005 centerTaoQ32=4294967296000000005} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=52001000000000 alpha=720010000000000 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=42949672960000000005 centerTaoQ32=4294967296000000005} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=52000000000000 alpha=720000000000000 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=5 centerTaoQ32=5} buySpent=0 buyAlpha=0 injectedTao=0 injectedAlpha=0 issuedTao=0',
    ],
    'after a purchase, fees in': ["OutsideDomain: An input of 0 rao leaves the curve's domain."],
    'in an empty pool': [
      '96219128038793648',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'ReservesTooLow: The paying reserve holds 0 rao, below the minimum of 1000000.',
      'OutsideDomain: No sale pays 5 rao out of a reserve of 0.',
      'pool{tao=1000000000 alpha=10000000000 alphaScaleQ32=3092376453120000000000000 taoScaleQ32=223338299392000000000000 centerAlphaQ32=42949672960000000005 centerTaoQ32=4294967296000000005} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
    ],
    'with one side below the minimum': [
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
    ],
  },
  'weighted, near its end': {
    start: ['tao=52000000000000 alpha=720000000000000 quoteWeight=980000000000000000', '27189078566692082'],
    'small purchase': [
      'amountIn=999496453 amountOut=677794152621 fee=503547 refund=0 pool{tao=52000999496453 alpha=719322205847379 quoteWeight=980000000000000000}',
    ],
    'large purchase': [
      'amountIn=9994964522775 amountOut=719869373298660 fee=5035477225 refund=0 pool{tao=61994964522775 alpha=130626701340 quoteWeight=980000000000000000}',
    ],
    'purchase up to a limit': [
      'amountIn=4221225169549 amountOut=704282576133757 fee=2126659195 refund=5776648171256 limitReached pool{tao=56221225169549 alpha=15717423866243 quoteWeight=980000000000000000}',
    ],
    'purchase beyond its limit': [
      'amountIn=999496453 amountOut=677794152621 fee=503547 refund=0 pool{tao=52000999496453 alpha=719322205847379 quoteWeight=980000000000000000}',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (27189078566692082 against 0, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 quoteWeight=980000000000000000}',
      'amountIn=1 amountOut=678 fee=0 refund=0 pool{tao=52000000000001 alpha=719999999999322 quoteWeight=980000000000000000}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=678135461639 fee=0 refund=0 pool{tao=52001000000000 alpha=719321864538361 quoteWeight=980000000000000000}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=33906114 fee=25 refund=0 pool{tao=52000000049975 alpha=719999966093886 quoteWeight=980000000000000000}',
      'amountIn=49974 amountOut=33905436 fee=25 refund=0 pool{tao=52000000049974 alpha=719999966094564 quoteWeight=980000000000000000}',
    ],
    'endless purchase': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 52000000000000.',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=1473179 fee=503547 refund=0 pool{tao=51999998526821 alpha=720000999496453 quoteWeight=980000000000000000}',
    ],
    'large sale': [
      'amountIn=99949645227741 amountOut=137767572663 fee=50354772259 refund=0 pool{tao=51862232427337 alpha=819949645227741 quoteWeight=980000000000000000}',
    ],
    'sale up to a limit': [
      'PriceLimitExceeded: The price is already at or past the limit (27189078566692082 against 1309718829233378164, in 2^-64).',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (27189078566692082 against 1346612317380797267, in 2^-64).',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 quoteWeight=980000000000000000}',
      'ReservesTooLow: An input of 1 rao is too small: the pool would pay nothing.',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=1473921 fee=0 refund=0 pool{tao=51999998526079 alpha=720001000000000 quoteWeight=980000000000000000}',
    ],
    'endless sale': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 720000000000000.',
    ],
    'most before a limit': [
      'amount=52000000000000000',
      'amount=52000000000000000',
      'PriceLimitExceeded: The price is already at or past the limit (27189078566692082 against 0, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (27189078566692082 against 1309718829233378164, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (27189078566692082 against 1346612317380797267, in 2^-64).',
      'amount=720000000000000000',
      'amount=52000000000000000',
    ],
    'input to a price': ['99217120969', '0', '78316006636690', '0'],
    'sale that pays': ['amount=0', 'amount=1144479899659516', 'amount=0', 'amount=0'],
    injection: [
      'pool{tao=52001000000000 alpha=720013000000000 quoteWeight=980000023033745618 taoReservoir=0 alphaReservoir=0} tao=1000000000 alpha=13000000000',
      'pool{tao=52001000000000 alpha=720000000000000 quoteWeight=980000376915973506 taoReservoir=0 alphaReservoir=0} tao=1000000000 alpha=0',
      'pool{tao=52000000000000 alpha=720001000000000 quoteWeight=979999972777778533 taoReservoir=0 alphaReservoir=0} tao=0 alpha=1000000000',
      'pool{tao=52000000000000 alpha=720000000000000 quoteWeight=980000000000000000 taoReservoir=0 alphaReservoir=0} tao=0 alpha=0',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=719942157107882 quoteWeight=980000104672475208 taoReservoir=0 alphaReservoir=0} injectedTao=1000000000 injectedAlpha=10000000000 buySpent=100000000 buyAlpha=67842892118 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000 quoteWeight=980000104698852447 taoReservoir=0 alphaReservoir=0} injectedTao=1000000000 injectedAlpha=10000000000 buySpent=0 buyAlpha=0 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=719999999999322 quoteWeight=980000000000000000 taoReservoir=0 alphaReservoir=0} injectedTao=0 injectedAlpha=0 buySpent=1 buyAlpha=678 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'pool{tao=53000496452278 alpha=283267167695075 quoteWeight=979999677870302188 taoReservoir=0 alphaReservoir=0} tao=1000000000 alpha=10000000000',
      'amountIn=9994964522775 amountOut=37494748888 fee=5035477225 refund=0 pool{tao=52962001703390 alpha=293252132217850 quoteWeight=980000000000000000}',
    ],
    'in an empty pool': [
      '0',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'ReservesTooLow: The paying reserve holds 0 rao, below the minimum of 1000000.',
      'amount=0',
      'pool{tao=1000000000 alpha=10000000000 quoteWeight=500000000000000000 taoReservoir=0 alphaReservoir=0} injectedTao=1000000000 injectedAlpha=10000000000 buySpent=0 buyAlpha=0 issuedTao=1000000000',
    ],
    'with one side below the minimum': [
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
    ],
  },
  'weighted, with what waits': {
    start: [
      'tao=52000000000000 alpha=720000000000000 quoteWeight=500000000000000000 taoReservoir=7',
      '1332264849767912061',
    ],
    'small purchase': [
      'amountIn=999496453 amountOut=13838915657 fee=503547 refund=0 pool{tao=52000999496453 alpha=719986161084343 quoteWeight=500000000000000000 taoReservoir=7 alphaReservoir=0}',
    ],
    'large purchase': [
      'amountIn=9994964522775 amountOut=116079983459854 fee=5035477225 refund=0 pool{tao=61994964522775 alpha=603920016540146 quoteWeight=500000000000000000 taoReservoir=7 alphaReservoir=0}',
    ],
    'purchase up to a limit': [
      'amountIn=279250185900 amountOut=3845887864363 fee=140686637 refund=9720609127463 limitReached pool{tao=52279250185900 alpha=716154112135637 quoteWeight=500000000000000000 taoReservoir=7 alphaReservoir=0}',
    ],
    'purchase beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 1328165573307087716, in 2^-64).',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 0, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 quoteWeight=500000000000000000 taoReservoir=7 alphaReservoir=0}',
      'amountIn=1 amountOut=13 fee=0 refund=0 pool{tao=52000000000001 alpha=719999999999987 quoteWeight=500000000000000000 taoReservoir=7 alphaReservoir=0}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=13845887579 fee=0 refund=0 pool{tao=52001000000000 alpha=719986154112421 quoteWeight=500000000000000000 taoReservoir=7 alphaReservoir=0}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=691961 fee=25 refund=0 pool{tao=52000000049975 alpha=719999999308039 quoteWeight=500000000000000000 taoReservoir=7 alphaReservoir=0}',
      'amountIn=49974 amountOut=691947 fee=25 refund=0 pool{tao=52000000049974 alpha=719999999308053 quoteWeight=500000000000000000 taoReservoir=7 alphaReservoir=0}',
    ],
    'endless purchase': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 52000000000000.',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=72185754 fee=503547 refund=0 pool{tao=51999927814246 alpha=720000999496453 quoteWeight=500000000000000000 taoReservoir=7 alphaReservoir=0}',
    ],
    'large sale': [
      'amountIn=99949645227741 amountOut=6338659431212 fee=50354772259 refund=0 pool{tao=45661340568788 alpha=819949645227741 quoteWeight=500000000000000000 taoReservoir=7 alphaReservoir=0}',
    ],
    'sale up to a limit': [
      'amountIn=6170740020535 amountOut=441877458541 fee=3108827527 refund=93826151151938 limitReached pool{tao=51558122541459 alpha=726170740020535 quoteWeight=500000000000000000 taoReservoir=7 alphaReservoir=0}',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 1346612317380797267, in 2^-64).',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 quoteWeight=500000000000000000 taoReservoir=7 alphaReservoir=0}',
      'ReservesTooLow: An input of 1 rao is too small: the pool would pay nothing.',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=72222121 fee=0 refund=0 pool{tao=51999927777879 alpha=720001000000000 quoteWeight=500000000000000000 taoReservoir=7 alphaReservoir=0}',
    ],
    'endless sale': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 720000000000000.',
    ],
    'most before a limit': [
      'amount=279390872537',
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 1328165573307087716, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 0, in 2^-64).',
      'amount=6173848848062',
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 1346612317380797267, in 2^-64).',
      'amount=720000000000000000',
      'amount=52000000000000000',
    ],
    'input to a price': ['2538060104847', '0', '38946638440411', '0'],
    'sale that pays': ['amount=0', 'amount=14117647058823', 'amount=0', 'amount=0'],
    injection: [
      'pool{tao=52001000000007 alpha=720013000000000 quoteWeight=500000293797975133 taoReservoir=0 alphaReservoir=0} tao=1000000007 alpha=13000000000',
      'pool{tao=52001000000007 alpha=720000000000000 quoteWeight=500004807646113979 taoReservoir=0 alphaReservoir=0} tao=1000000007 alpha=0',
      'pool{tao=52000000000007 alpha=720001000000000 quoteWeight=499999652778052557 taoReservoir=0 alphaReservoir=0} tao=7 alpha=1000000000',
      'pool{tao=52000000000007 alpha=720000000000000 quoteWeight=500000000000033653 taoReservoir=0 alphaReservoir=0} tao=7 alpha=0',
    ],
    'emission of a block': [
      'pool{tao=52001100000007 alpha=720008615387279 quoteWeight=500001335432081708 taoReservoir=0 alphaReservoir=0} injectedTao=1000000007 injectedAlpha=10000000000 buySpent=100000000 buyAlpha=1384612721 issuedTao=1100000000',
      'pool{tao=52001000000007 alpha=720010000000000 quoteWeight=500001335448004333 taoReservoir=0 alphaReservoir=0} injectedTao=1000000007 injectedAlpha=10000000000 buySpent=0 buyAlpha=0 issuedTao=1000000000',
      'pool{tao=52000000000008 alpha=719999999999987 quoteWeight=500000000000033653 taoReservoir=0 alphaReservoir=0} injectedTao=7 injectedAlpha=0 buySpent=1 buyAlpha=13 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'pool{tao=53000496452285 alpha=706431805982853 quoteWeight=500001178044426397 taoReservoir=0 alphaReservoir=0} tao=1000000007 alpha=10000000000',
      'amountIn=9994964522775 amountOut=739413297641 fee=5035477225 refund=0 pool{tao=52260083154637 alpha=716416770505628 quoteWeight=500000000000000000 taoReservoir=7 alphaReservoir=0}',
    ],
    'in an empty pool': [
      '0',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'ReservesTooLow: The paying reserve holds 0 rao, below the minimum of 1000000.',
      'amount=0',
      'pool{tao=1000000007 alpha=10000000000 quoteWeight=500000000000000000 taoReservoir=0 alphaReservoir=0} injectedTao=1000000007 injectedAlpha=10000000000 buySpent=0 buyAlpha=0 issuedTao=1000000000',
    ],
    'with one side below the minimum': [
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
    ],
  },
  'weighted, with alpha that waits': {
    start: [
      'tao=52000000000000 alpha=720000000000000 quoteWeight=500000000000000000 alphaReservoir=9',
      '1332264849767912061',
    ],
    'small purchase': [
      'amountIn=999496453 amountOut=13838915657 fee=503547 refund=0 pool{tao=52000999496453 alpha=719986161084343 quoteWeight=500000000000000000 taoReservoir=0 alphaReservoir=9}',
    ],
    'large purchase': [
      'amountIn=9994964522775 amountOut=116079983459854 fee=5035477225 refund=0 pool{tao=61994964522775 alpha=603920016540146 quoteWeight=500000000000000000 taoReservoir=0 alphaReservoir=9}',
    ],
    'purchase up to a limit': [
      'amountIn=279250185900 amountOut=3845887864363 fee=140686637 refund=9720609127463 limitReached pool{tao=52279250185900 alpha=716154112135637 quoteWeight=500000000000000000 taoReservoir=0 alphaReservoir=9}',
    ],
    'purchase beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 1328165573307087716, in 2^-64).',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 0, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 quoteWeight=500000000000000000 taoReservoir=0 alphaReservoir=9}',
      'amountIn=1 amountOut=13 fee=0 refund=0 pool{tao=52000000000001 alpha=719999999999987 quoteWeight=500000000000000000 taoReservoir=0 alphaReservoir=9}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=13845887579 fee=0 refund=0 pool{tao=52001000000000 alpha=719986154112421 quoteWeight=500000000000000000 taoReservoir=0 alphaReservoir=9}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=691961 fee=25 refund=0 pool{tao=52000000049975 alpha=719999999308039 quoteWeight=500000000000000000 taoReservoir=0 alphaReservoir=9}',
      'amountIn=49974 amountOut=691947 fee=25 refund=0 pool{tao=52000000049974 alpha=719999999308053 quoteWeight=500000000000000000 taoReservoir=0 alphaReservoir=9}',
    ],
    'endless purchase': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 52000000000000.',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=72185754 fee=503547 refund=0 pool{tao=51999927814246 alpha=720000999496453 quoteWeight=500000000000000000 taoReservoir=0 alphaReservoir=9}',
    ],
    'large sale': [
      'amountIn=99949645227741 amountOut=6338659431212 fee=50354772259 refund=0 pool{tao=45661340568788 alpha=819949645227741 quoteWeight=500000000000000000 taoReservoir=0 alphaReservoir=9}',
    ],
    'sale up to a limit': [
      'amountIn=6170740020535 amountOut=441877458541 fee=3108827527 refund=93826151151938 limitReached pool{tao=51558122541459 alpha=726170740020535 quoteWeight=500000000000000000 taoReservoir=0 alphaReservoir=9}',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 1346612317380797267, in 2^-64).',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 quoteWeight=500000000000000000 taoReservoir=0 alphaReservoir=9}',
      'ReservesTooLow: An input of 1 rao is too small: the pool would pay nothing.',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=72222121 fee=0 refund=0 pool{tao=51999927777879 alpha=720001000000000 quoteWeight=500000000000000000 taoReservoir=0 alphaReservoir=9}',
    ],
    'endless sale': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 720000000000000.',
    ],
    'most before a limit': [
      'amount=279390872537',
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 1328165573307087716, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 0, in 2^-64).',
      'amount=6173848848062',
      'PriceLimitExceeded: The price is already at or past the limit (1332264849767912061 against 1346612317380797267, in 2^-64).',
      'amount=720000000000000000',
      'amount=52000000000000000',
    ],
    'input to a price': ['2538060104847', '0', '38946638440411', '0'],
    'sale that pays': ['amount=0', 'amount=14117647058823', 'amount=0', 'amount=0'],
    injection: [
      'pool{tao=52001000000000 alpha=720013000000009 quoteWeight=500000293797938355 taoReservoir=0 alphaReservoir=0} tao=1000000000 alpha=13000000009',
      'pool{tao=52001000000000 alpha=720000000000009 quoteWeight=500004807646077201 taoReservoir=0 alphaReservoir=0} tao=1000000000 alpha=9',
      'pool{tao=52000000000000 alpha=720001000000009 quoteWeight=499999652778015779 taoReservoir=0 alphaReservoir=0} tao=0 alpha=1000000009',
      'pool{tao=52000000000000 alpha=720000000000009 quoteWeight=499999999999996875 taoReservoir=0 alphaReservoir=0} tao=0 alpha=9',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=720008615387288 quoteWeight=500001335432044930 taoReservoir=0 alphaReservoir=0} injectedTao=1000000000 injectedAlpha=10000000009 buySpent=100000000 buyAlpha=1384612721 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000009 quoteWeight=500001335447967555 taoReservoir=0 alphaReservoir=0} injectedTao=1000000000 injectedAlpha=10000000009 buySpent=0 buyAlpha=0 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=719999999999996 quoteWeight=499999999999996874 taoReservoir=0 alphaReservoir=0} injectedTao=0 injectedAlpha=9 buySpent=1 buyAlpha=13 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'pool{tao=53000496452278 alpha=706431805982862 quoteWeight=500001178044390193 taoReservoir=0 alphaReservoir=0} tao=1000000000 alpha=10000000009',
      'amountIn=9994964522775 amountOut=739413297641 fee=5035477225 refund=0 pool{tao=52260083154637 alpha=716416770505628 quoteWeight=500000000000000000 taoReservoir=0 alphaReservoir=9}',
    ],
    'in an empty pool': [
      '0',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'ReservesTooLow: The paying reserve holds 0 rao, below the minimum of 1000000.',
      'amount=0',
      'pool{tao=1000000000 alpha=10000000009 quoteWeight=500000000000000000 taoReservoir=0 alphaReservoir=0} injectedTao=1000000000 injectedAlpha=10000000009 buySpent=0 buyAlpha=0 issuedTao=1000000000',
    ],
    'with one side below the minimum': [
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
    ],
  },
  'concentrated liquidity, what waits': {
    start: [
      'tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=11 scrapAlpha=13',
      '1332264847668150272',
    ],
    'small purchase': [
      'amountIn=999496453 amountOut=13838959990 fee=503547 refund=0 pool{tao=52000999496453 alpha=719986161040010 initialized sqrtPrice=4957492917031444885 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881339352557044 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=11 scrapAlpha=13}',
    ],
    'large purchase': [
      'amountIn=9994964522775 amountOut=117794564036376 fee=5035477225 refund=0 pool{tao=61994964522775 alpha=602205435963624 initialized sqrtPrice=5861928618642423409 currentTick=-22930 liquidity=193494185959165 feeGlobalTao=8336995334842177 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7997604819579409 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=11 scrapAlpha=13}',
    ],
    'purchase up to a limit': [
      'amountIn=335100226959 amountOut=4615065490370 fee=168823967 refund=9664730949074 limitReached pool{tao=52335100226959 alpha=715384934509630 initialized sqrtPrice=4984035793242173729 currentTick=-26175 liquidity=232193023150998 feeGlobalTao=7894711691088135 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=11 scrapAlpha=13}',
    ],
    'purchase beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4949780844764014310, in 2^-64).',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 1073741824, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=11 scrapAlpha=13}',
      'amountIn=1 amountOut=13 fee=0 refund=0 pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306835172 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=11 scrapAlpha=13}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=13845931956 fee=0 refund=0 pool{tao=52001000000000 alpha=719986154068044 initialized sqrtPrice=4957492957036103561 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=11 scrapAlpha=13}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=691961 fee=25 refund=0 pool{tao=52000000049975 alpha=719999999308039 initialized sqrtPrice=4957413515277056051 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299349884511 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=11 scrapAlpha=13}',
      'amountIn=49974 amountOut=691947 fee=25 refund=0 pool{tao=52000000049974 alpha=719999999308053 initialized sqrtPrice=4957413515276976605 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299349884511 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=11 scrapAlpha=13}',
    ],
    'endless purchase': [
      'amountIn=9218727628871008240 amountOut=726692105006460 fee=4644407983767568 refund=0 pool{tao=9218779628871008240 alpha=0 initialized sqrtPrice=878871157221546280650339 currentTick=215440 liquidity=193494185959165 feeGlobalTao=442781912532211626518 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7997604819579409 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=11 scrapAlpha=13}',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=72185771 fee=503547 refund=0 pool{tao=51999927814229 alpha=720000999496453 initialized sqrtPrice=4957407776455495722 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=40004658676 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=11 scrapAlpha=13}',
    ],
    'large sale': [
      'amountIn=99949645227742 amountOut=6434480520555 fee=50354772258 refund=0 pool{tao=45565519479445 alpha=819949645227742 initialized sqrtPrice=4394907564197333631 currentTick=-28691 liquidity=193494185959165 feeGlobalTao=7881299347898368 feeGlobalAlpha=4426098261616708 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 1869039806232843] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=11 scrapAlpha=13}',
    ],
    'sale up to a limit': [
      'amountIn=7404888054418 amountOut=530252952364 fee=3730593047 refund=92591381352535 limitReached pool{tao=51469747047636 alpha=727404888054418 initialized sqrtPrice=4915287178767285350 currentTick=-26453 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=296379685520149 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=11 scrapAlpha=13}',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4984035793242173729, in 2^-64).',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=11 scrapAlpha=13}',
      'amountIn=1 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000001 initialized sqrtPrice=4957413511306749989 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=11 scrapAlpha=13}',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=72222138 fee=0 refund=0 pool{tao=51999927777862 alpha=720001000000000 initialized sqrtPrice=4957407773566277060 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=11 scrapAlpha=13}',
    ],
    'endless sale': [
      'amountIn=9218727628871008240 amountOut=52530102933117 fee=4644407983767568 refund=0 pool{tao=0 alpha=9219447628871008240 initialized sqrtPrice=387153427221358 currentTick=-215443 liquidity=193494185959165 feeGlobalTao=7881299347898368 feeGlobalAlpha=442773681125801467090 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 1869039806232843] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=11 scrapAlpha=13}',
    ],
    'most before a limit': [
      'amount=335269050926',
      'ZeroMaxStakeAmount: At a limit of 72000000 rao per alpha the order cannot execute.',
      'ZeroMaxStakeAmount: At a limit of 0 rao per alpha the order cannot execute.',
      'amount=7408618647465',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'amount=18446744073709551615',
      'amount=6569985122961317172',
    ],
    'input to a price': ['3045257329745', '0', '46735966846525', '18446744073709551615'],
    'sale that pays': [
      'amount=0',
      'amount=14071661237775',
      'amount=69378640930886912',
      'InsufficientLiquidity: No sale pays 4611686018427387904 rao out of a reserve of 52000000000000.',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=52001000000000 alpha=720013000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232196516706148 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193497679514315 193497679514315 0 0] [443636: -193497679514315 193497679514315 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497679514315 feesTao=7881299347898368 feesAlpha=0} scrapTao=82730746236 scrapAlpha=0}',
      'tao=1000000000 alpha=0 pool{tao=52001000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869290 feesTao=7881299347898368 feesAlpha=0} scrapTao=83669635125 scrapAlpha=0}',
      'tao=0 alpha=1000000000 pool{tao=52000000000000 alpha=720001000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193291803050 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494454611217 193494454611217 0 0] [443636: -193494454611217 193494454611217 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494454611217 feesTao=7881299347898368 feesAlpha=0} scrapTao=82597412902 scrapAlpha=0}',
      'tao=0 alpha=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869290 feesTao=7881299347898368 feesAlpha=0} scrapTao=82669635125 scrapAlpha=0}',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=720008615386835 initialized sqrtPrice=4957421455787743573 currentTick=-26282 liquidity=232195710480374 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193496873288541 193496873288541 0 0] [443636: -193496873288541 193496873288541 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496873288541 feesTao=7881299347898368 feesAlpha=0} scrapTao=82947412902 scrapAlpha=0} buySpent=100000000 buyAlpha=1384613165 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232195710480374 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193496873288541 193496873288541 0 0] [443636: -193496873288541 193496873288541 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496873288541 feesTao=7881299347898368 feesAlpha=0} scrapTao=82947412902 scrapAlpha=0} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306835172 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869290 feesTao=7881299347898368 feesAlpha=0} scrapTao=82669635125 scrapAlpha=0} buySpent=1 buyAlpha=13 injectedTao=0 injectedAlpha=0 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'tao=1000000000 alpha=10000000000 pool{tao=53000496452278 alpha=706388993791890 initialized sqrtPrice=5036819235938554041 currentTick=-25964 liquidity=232195753527529 feeGlobalTao=7921304063934270 feeGlobalAlpha=0 [-443636: 193496916335696 193496916335696 0 0] [443636: -193496916335696 193496916335696 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496916335696 feesTao=7921304063934270 feesAlpha=0} scrapTao=83343714217 scrapAlpha=0}',
      'amountIn=9994964522775 amountOut=736511968637 fee=5035477225 refund=0 pool{tao=52262984483641 alpha=716373958314665 initialized sqrtPrice=4978306505416735741 currentTick=-26198 liquidity=232193023150998 feeGlobalTao=7921304063934270 feeGlobalAlpha=400047160756255 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=11 scrapAlpha=13}',
    ],
    'in an empty pool': [
      '1332264847668150272',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'InsufficientLiquidity: No sale pays 5 rao out of a reserve of 0.',
      'pool{tao=1100000000 alpha=8615386835 initialized sqrtPrice=4957421455787743573 currentTick=-26282 liquidity=232195710480374 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193496873288541 193496873288541 0 0] [443636: -193496873288541 193496873288541 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496873288541 feesTao=7881299347898368 feesAlpha=0} scrapTao=82947412902 scrapAlpha=0} buySpent=100000000 buyAlpha=1384613165 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
    ],
    'with one side below the minimum': [
      'amountIn=999496453 amountOut=13838959990 fee=503547 refund=0 pool{tao=999496458 alpha=719986161040010 initialized sqrtPrice=4957492917031444885 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881339352557044 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=11 scrapAlpha=13}',
      'ReservesTooLow: A reserve (5 TAO, 720000000000000 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (52000000000000 TAO, 5 alpha, in rao) is below the minimum of 1000000.',
      'amountIn=999496453 amountOut=72185771 fee=503547 refund=0 pool{tao=51999927814229 alpha=999496458 initialized sqrtPrice=4957407776455495722 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=40004658676 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=11 scrapAlpha=13}',
    ],
  },
  'concentrated liquidity, none at the price': {
    start: [
      'tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0',
      '1332264847668150272',
    ],
    'small purchase': [
      'amountIn=0 amountOut=0 fee=0 refund=1000000000 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=5199181452534341733 currentTick=-25329 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7875801789759488 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large purchase': [
      'amountIn=0 amountOut=0 fee=0 refund=10000000000000 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=5199181452534341733 currentTick=-25329 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7875801789759488 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase up to a limit': [
      'amountIn=0 amountOut=0 fee=0 refund=10000000000000 limitReached pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4984035793242173729 currentTick=-26175 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4949780844764014310, in 2^-64).',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 1073741824, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=0 amountOut=0 fee=0 refund=1 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=5199181452534341733 currentTick=-25329 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7875801789759488 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase without a fee': [
      'amountIn=0 amountOut=0 fee=0 refund=1000000000 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=5199181452534341733 currentTick=-25329 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7875801789759488 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase of a fee': [
      'amountIn=0 amountOut=0 fee=0 refund=50000 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=5199181452534341733 currentTick=-25329 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7875801789759488 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=0 amountOut=0 fee=0 refund=49999 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=5199181452534341733 currentTick=-25329 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7875801789759488 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless purchase': [
      'amountIn=0 amountOut=0 fee=0 refund=9223372036854775808 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=5199181452534341733 currentTick=-25329 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7875801789759488 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'small sale': [
      'amountIn=0 amountOut=0 fee=0 refund=1000000000 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4702791259273856865 currentTick=-27336 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 -3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large sale': [
      'amountIn=0 amountOut=0 fee=0 refund=100000000000000 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4702791259273856865 currentTick=-27336 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 -3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale up to a limit': [
      'amountIn=0 amountOut=0 fee=0 refund=100000000000000 limitReached pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4915287178767285350 currentTick=-26453 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4984035793242173729, in 2^-64).',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=0 amountOut=0 fee=0 refund=1 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4702791259273856865 currentTick=-27336 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 -3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale without a fee': [
      'amountIn=0 amountOut=0 fee=0 refund=1000000000 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4702791259273856865 currentTick=-27336 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 -3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless sale': [
      'amountIn=0 amountOut=0 fee=0 refund=9223372036854775808 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4702791259273856865 currentTick=-27336 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 -3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'most before a limit': [
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'ZeroMaxStakeAmount: At a limit of 72000000 rao per alpha the order cannot execute.',
      'ZeroMaxStakeAmount: At a limit of 0 rao per alpha the order cannot execute.',
      'ZeroMaxStakeAmount: At a limit of 71000000 rao per alpha the order cannot execute.',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'ZeroMaxStakeAmount: At a limit of 0 rao per alpha the order cannot execute.',
      'ZeroMaxStakeAmount: At a limit of 1152921504606846976 rao per alpha the order cannot execute.',
    ],
    'input to a price': ['0', '0', '0', '0'],
    'sale that pays': [
      'amount=0',
      'InsufficientLiquidity: No sale pays 1000000000000 rao out of a reserve of 52000000000000.',
      'InsufficientLiquidity: No sale pays 52000000000000 rao out of a reserve of 52000000000000.',
      'InsufficientLiquidity: No sale pays 4611686018427387904 rao out of a reserve of 52000000000000.',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=52001000000000 alpha=720013000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=3493555146 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193497679514311 193497679514311 0 0] [443636: -193497679514311 193497679514311 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497679514311 feesTao=7881299347898368 feesAlpha=0} scrapTao=82730746226 scrapAlpha=0}',
      'tao=1000000000 alpha=0 pool{tao=52001000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869289 feesTao=7881299347898368 feesAlpha=0} scrapTao=83669635114 scrapAlpha=0}',
      'tao=0 alpha=1000000000 pool{tao=52000000000000 alpha=720001000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=268652048 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494454611213 193494454611213 0 0] [443636: -193494454611213 193494454611213 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494454611213 feesTao=7881299347898368 feesAlpha=0} scrapTao=82597412892 scrapAlpha=0}',
      'tao=0 alpha=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869289 feesTao=7881299347898368 feesAlpha=0} scrapTao=82669635114 scrapAlpha=0}',
    ],
    'emission of a block': [
      'pool{tao=52001035220854 alpha=720009535004012 initialized sqrtPrice=2505414483750478650549490 currentTick=236393 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193496873288538 193496873288538 0 0] [443636: -193496873288538 193496873288538 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7875801789759488 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496873288538 feesTao=7881299347898368 feesAlpha=0} scrapTao=82947412892 scrapAlpha=0} buySpent=35220854 buyAlpha=464995988 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=2687329373 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193496873288538 193496873288538 0 0] [443636: -193496873288538 193496873288538 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496873288538 feesTao=7881299347898368 feesAlpha=0} scrapTao=82947412892 scrapAlpha=0} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=5199181452534341733 currentTick=-25329 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7875801789759488 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869289 feesTao=7881299347898368 feesAlpha=0} scrapTao=82669635114 scrapAlpha=0} buySpent=0 buyAlpha=0 injectedTao=0 injectedAlpha=0 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'tao=1000000000 alpha=10000000000 pool{tao=52001000000000 alpha=720010000000000 initialized sqrtPrice=5199181452534341733 currentTick=-25329 liquidity=2818395640 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193497004354805 193497004354805 0 0] [443636: -193497004354805 193497004354805 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7875801789759488 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497004354805 feesTao=7881299347898368 feesAlpha=0} scrapTao=82875251085 scrapAlpha=0}',
      'amountIn=0 amountOut=0 fee=0 refund=10000000000000 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4702791259273856865 currentTick=-27336 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 -3298534883328] [-25329: -38698837191833 38698837191833 7875801789759488 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'in an empty pool': [
      '1332264847668150272',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'InsufficientLiquidity: No sale pays 5 rao out of a reserve of 0.',
      'pool{tao=1035220854 alpha=9535004012 initialized sqrtPrice=2505414483750478650549490 currentTick=236393 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193496873288538 193496873288538 0 0] [443636: -193496873288538 193496873288538 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7875801789759488 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496873288538 feesTao=7881299347898368 feesAlpha=0} scrapTao=82947412892 scrapAlpha=0} buySpent=35220854 buyAlpha=464995988 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
    ],
    'with one side below the minimum': [
      'amountIn=0 amountOut=0 fee=0 refund=1000000000 pool{tao=5 alpha=720000000000000 initialized sqrtPrice=5199181452534341733 currentTick=-25329 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7875801789759488 -3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'ReservesTooLow: A reserve (5 TAO, 720000000000000 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (52000000000000 TAO, 5 alpha, in rao) is below the minimum of 1000000.',
      'amountIn=0 amountOut=0 fee=0 refund=1000000000 pool{tao=52000000000000 alpha=5 initialized sqrtPrice=4702791259273856865 currentTick=-27336 liquidity=0 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 -3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
  },
  'concentrated liquidity, never traded': {
    start: [
      'tao=52000000000000 alpha=720000000000000 sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0',
      '1332264847668150272',
    ],
    'small purchase': [
      'amountIn=999496453 amountOut=13838915657 fee=503547 refund=0 pool{tao=52000999496453 alpha=719986161084343 initialized sqrtPrice=4957508798176382716 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=48005590411 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large purchase': [
      'amountIn=9994964522775 amountOut=116079983459772 fee=5035477225 refund=0 pool{tao=61994964522775 alpha=603920016540228 initialized sqrtPrice=5910282206887858826 currentTick=-22766 liquidity=193494185959165 feeGlobalTao=480056592907919 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase up to a limit': [
      'amountIn=279250189132 amountOut=3845887908634 fee=140686639 refund=9720609124229 limitReached pool{tao=52279250189132 alpha=716154112091366 initialized sqrtPrice=4984035793242173729 currentTick=-26175 liquidity=193494185959165 feeGlobalTao=13412343173889 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4949780844764014310, in 2^-64).',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 1073741824, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=1 amountOut=13 fee=0 refund=0 pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306851061 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=13845887579 fee=0 refund=0 pool{tao=52001000000000 alpha=719986154112421 initialized sqrtPrice=4957508846181973127 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=691961 fee=25 refund=0 pool{tao=52000000049975 alpha=719999999308039 initialized sqrtPrice=4957413516071116115 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=2383371 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=49974 amountOut=691947 fee=25 refund=0 pool{tao=52000000049974 alpha=719999999308053 initialized sqrtPrice=4957413516071020781 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=2383371 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless purchase': [
      'amountIn=9218727628871008240 amountOut=719995938724638 fee=4644407983767568 refund=0 pool{tao=9218779628871008240 alpha=4061275362 initialized sqrtPrice=878871205575134526085755 currentTick=215440 liquidity=193494185959165 feeGlobalTao=442774055593469692260 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=72185754 fee=503547 refund=0 pool{tao=51999927814246 alpha=720000999496453 initialized sqrtPrice=4957406629486835931 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=48005590411 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large sale': [
      'amountIn=99949645227741 amountOut=6338659431217 fee=50354772259 refund=0 pool{tao=45661340568783 alpha=819949645227741 initialized sqrtPrice=4353118205386029551 currentTick=-28882 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=4800565929937212 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale up to a limit': [
      'amountIn=6170740045348 amountOut=441877460304 fee=3108827539 refund=93826151127113 limitReached pool{tao=51558122539696 alpha=726170740045348 initialized sqrtPrice=4915287178767285350 currentTick=-26453 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=296379685504516 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4984035793242173729, in 2^-64).',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=1 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000001 initialized sqrtPrice=4957413511306748841 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=72222121 fee=0 refund=0 pool{tao=51999927777879 alpha=720001000000000 initialized sqrtPrice=4957406626019775141 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless sale': [
      'amountIn=9218727628871008240 amountOut=51995939019198 fee=4644407983767568 refund=0 pool{tao=4060980802 alpha=9219447628871008240 initialized sqrtPrice=387153099819340 currentTick=-215443 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=442774055593469692260 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'most before a limit': [
      'amount=279390875771',
      'ZeroMaxStakeAmount: At a limit of 72000000 rao per alpha the order cannot execute.',
      'ZeroMaxStakeAmount: At a limit of 0 rao per alpha the order cannot execute.',
      'amount=6173848872887',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'amount=18446744073709551615',
      'amount=6569984615764049277',
    ],
    'input to a price': ['2538060061849', '0', '38946639038771', '18446744073709551615'],
    'sale that pays': [
      'amount=0',
      'amount=14117647058813',
      'amount=18446744073702456715',
      'InsufficientLiquidity: No sale pays 4611686018427387904 rao out of a reserve of 52000000000000.',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=52001000000000 alpha=720013000000000 sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193497679514311 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193497679514311 193497679514311 0 0] [443636: -193497679514311 193497679514311 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497679514311 feesTao=0 feesAlpha=0} scrapTao=61111112 scrapAlpha=0}',
      'tao=1000000000 alpha=0 pool{tao=52001000000000 alpha=720000000000000 sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869289 feesTao=0 feesAlpha=0} scrapTao=1000000000 scrapAlpha=0}',
      'tao=0 alpha=1000000000 pool{tao=52000000000000 alpha=720001000000000 sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869289 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=1000000000}',
      'tao=0 alpha=0 pool{tao=52000000000000 alpha=720000000000000 sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185869289 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=720008615394675 initialized sqrtPrice=4957436285389343030 currentTick=-26282 liquidity=193497390189118 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193497390189118 193497390189118 0 0] [443636: -193497390189118 193497390189118 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193497390189118 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0} buySpent=100000000 buyAlpha=1384605325 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000 sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=193496873288538 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193496873288538 193496873288538 0 0] [443636: -193496873288538 193496873288538 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496873288538 feesTao=0 feesAlpha=0} scrapTao=277777778 scrapAlpha=0} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306851061 currentTick=-26282 liquidity=193494185959165 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0} buySpent=1 buyAlpha=13 injectedTao=0 injectedAlpha=0 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'tao=1000000000 alpha=10000000000 pool{tao=53000496452278 alpha=706431805982863 initialized sqrtPrice=5052700380864913704 currentTick=-25901 liquidity=193496924945117 feeGlobalTao=48005659243124 feeGlobalAlpha=0 [-443636: 193496924945117 193496924945117 0 0] [443636: -193496924945117 193496924945117 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193496924945117 feesTao=48005659243124 feesAlpha=0} scrapTao=753294885 scrapAlpha=0}',
      'amountIn=9994964522775 amountOut=739413297642 fee=5035477225 refund=0 pool{tao=52260083154636 alpha=716416770505638 initialized sqrtPrice=4982208506400092256 currentTick=-26182 liquidity=193494185959165 feeGlobalTao=48005659243124 feeGlobalAlpha=480056592907919 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=193494185959165 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'in an empty pool': [
      '0',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'InsufficientLiquidity: No sale pays 5 rao out of a reserve of 0.',
      'pool{tao=1100000000 alpha=9090909091 initialized sqrtPrice=6416709935623619791 currentTick=-21121 liquidity=3162277660 feeGlobalTao=0 feeGlobalAlpha=0 [-443636: 3162277660 3162277660 0 0] [443636: -3162277660 3162277660 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=3162277660 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0} buySpent=100000000 buyAlpha=909090909 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
    ],
    'with one side below the minimum': [
      'amountIn=999496453 amountOut=719999692653221 fee=503547 refund=0 pool{tao=999496458 alpha=307346779 initialized sqrtPrice=307290922721753777857 currentTick=56260 liquidity=60000000 feeGlobalTao=154815957567363182 feeGlobalAlpha=0 [-443636: 60000000 60000000 0 0] [443636: -60000000 60000000 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=60000000 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'ReservesTooLow: A reserve (5 TAO, 720000000000000 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (52000000000000 TAO, 5 alpha, in rao) is below the minimum of 1000000.',
      'amountIn=999496453 amountOut=51999998138391 fee=503547 refund=0 pool{tao=1861609 alpha=999496458 initialized sqrtPrice=297594652924413681 currentTick=-82543 liquidity=16124515 feeGlobalTao=0 feeGlobalAlpha=576102831056641407 [-443636: 16124515 16124515 0 0] [443636: -16124515 16124515 0 0] protocolPosition{tickLow=-443636 tickHigh=443636 liquidity=16124515 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
  },
  'concentrated liquidity, position around the price': {
    start: [
      'tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0',
      '1332264847668150272',
    ],
    'small purchase': [
      'amountIn=999496453 amountOut=13838959990 fee=503547 refund=0 pool{tao=52000999496453 alpha=719986161040010 initialized sqrtPrice=4957492917031444885 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881339352557044 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large purchase': [
      'amountIn=9994964522776 amountOut=117319648964936 fee=5035477224 refund=0 pool{tao=61994964522776 alpha=602680351035064 initialized sqrtPrice=5898032607990844559 currentTick=-22807 liquidity=183494185959165 feeGlobalTao=8355184575507120 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7997604819579409 -3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 7993337737446438 -2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase up to a limit': [
      'amountIn=335100226959 amountOut=4615065490370 fee=168823967 refund=9664730949074 limitReached pool{tao=52335100226959 alpha=715384934509630 initialized sqrtPrice=4984035793242173729 currentTick=-26175 liquidity=232193023150998 feeGlobalTao=7894711691088135 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4949780844764014310, in 2^-64).',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 1073741824, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=1 amountOut=13 fee=0 refund=0 pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306835172 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=13845931956 fee=0 refund=0 pool{tao=52001000000000 alpha=719986154068044 initialized sqrtPrice=4957492957036103561 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=691961 fee=25 refund=0 pool{tao=52000000049975 alpha=719999999308039 initialized sqrtPrice=4957413515277056051 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299349884511 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=49974 amountOut=691947 fee=25 refund=0 pool{tao=52000000049974 alpha=719999999308053 initialized sqrtPrice=4957413515276976605 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299349884511 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless purchase': [
      'amountIn=9218727628871008241 amountOut=691214194951191 fee=4644407983767567 refund=0 pool{tao=9218779628871008241 alpha=28785805048809 initialized sqrtPrice=926767277373043886223294 currentTick=216502 liquidity=183494185959165 feeGlobalTao=466912045429164345030 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7997604819579409 -3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 7993337737446438 -2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=72185771 fee=503547 refund=0 pool{tao=51999927814229 alpha=720000999496453 initialized sqrtPrice=4957407776455495722 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=40004658676 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large sale': [
      'amountIn=99949645227743 amountOut=6421243438987 fee=50354772257 refund=0 pool{tao=45578756561013 alpha=819949645227743 initialized sqrtPrice=4378174758977987979 currentTick=-28767 liquidity=183494185959165 feeGlobalTao=7881299347898368 feeGlobalAlpha=4575180100666361 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 1869039806121861] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 7871403743248384 1688334167189731] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale up to a limit': [
      'amountIn=7404888054418 amountOut=530252952364 fee=3730593047 refund=92591381352535 limitReached pool{tao=51469747047636 alpha=727404888054418 initialized sqrtPrice=4915287178767285350 currentTick=-26453 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=296379685520149 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4984035793242173729, in 2^-64).',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=1 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000001 initialized sqrtPrice=4957413511306749989 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=72222138 fee=0 refund=0 pool{tao=51999927777862 alpha=720001000000000 initialized sqrtPrice=4957407773566277060 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless sale': [
      'amountIn=9218727628871008242 amountOut=49968345352289 fee=4644407983767566 refund=0 pool{tao=2031654647711 alpha=9219447628871008242 initialized sqrtPrice=367146451248782 currentTick=-216504 liquidity=183494185959165 feeGlobalTao=7881299347898368 feeGlobalAlpha=466903709457792091331 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 1869039806121861] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 7871403743248384 1688334167189731] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'most before a limit': [
      'amount=335269050926',
      'ZeroMaxStakeAmount: At a limit of 72000000 rao per alpha the order cannot execute.',
      'ZeroMaxStakeAmount: At a limit of 0 rao per alpha the order cannot execute.',
      'amount=7408618647465',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'amount=18446744073709551615',
      'amount=6230440963301785737',
    ],
    'input to a price': ['3045257329745', '0', '46542210011644', '18446744073709551615'],
    'sale that pays': [
      'amount=0',
      'amount=14071661237775',
      'InsufficientLiquidity: No sale pays 52000000000000 rao out of a reserve of 52000000000000.',
      'InsufficientLiquidity: No sale pays 4611686018427387904 rao out of a reserve of 52000000000000.',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=52001000000000 alpha=720013000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=469273111500 feesTao=7861508138598400 feesAlpha=-4398046511104} scrapTao=4322842631 scrapAlpha=0}',
      'tao=1000000000 alpha=0 pool{tao=52001000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=465779465799 feesTao=7861508138598400 feesAlpha=-4398046511104} scrapTao=5261731519 scrapAlpha=0}',
      'tao=0 alpha=1000000000 pool{tao=52000000000000 alpha=720001000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=466048207776 feesTao=7861508138598400 feesAlpha=-4398046511104} scrapTao=4189509297 scrapAlpha=0}',
      'tao=0 alpha=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=465779465799 feesTao=7861508138598400 feesAlpha=-4398046511104} scrapTao=4261731519 scrapAlpha=0}',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=720008615386835 initialized sqrtPrice=4957421455879690510 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=468466885570 feesTao=7861508138598400 feesAlpha=-4398046511104} scrapTao=4539509297 scrapAlpha=0} buySpent=100000000 buyAlpha=1384613165 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=468466885570 feesTao=7861508138598400 feesAlpha=-4398046511104} scrapTao=4539509297 scrapAlpha=0} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306835172 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=465779465799 feesTao=7861508138598400 feesAlpha=-4398046511104} scrapTao=4261731519 scrapAlpha=0} buySpent=1 buyAlpha=13 injectedTao=0 injectedAlpha=0 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'tao=1000000000 alpha=10000000000 pool{tao=53000496452278 alpha=706388993791890 initialized sqrtPrice=5036819235938554041 currentTick=-25964 liquidity=232193023150998 feeGlobalTao=7921304063934270 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=441957877095 feesTao=7901512854634302 feesAlpha=-4398046511104} scrapTao=4537874110 scrapAlpha=0}',
      'amountIn=9994964522775 amountOut=736511968637 fee=5035477225 refund=0 pool{tao=52262984483641 alpha=716373958314665 initialized sqrtPrice=4978306505416735741 currentTick=-26198 liquidity=232193023150998 feeGlobalTao=7921304063934270 feeGlobalAlpha=400047160756255 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'in an empty pool': [
      '1332264847668150272',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'InsufficientLiquidity: No sale pays 5 rao out of a reserve of 0.',
      'pool{tao=1100000000 alpha=8615386835 initialized sqrtPrice=4957421455879690510 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=468466885570 feesTao=7861508138598400 feesAlpha=-4398046511104} scrapTao=4539509297 scrapAlpha=0} buySpent=100000000 buyAlpha=1384613165 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
    ],
    'with one side below the minimum': [
      'amountIn=999496453 amountOut=13838959990 fee=503547 refund=0 pool{tao=999496458 alpha=719986161040010 initialized sqrtPrice=4957492917031444885 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881339352557044 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'ReservesTooLow: A reserve (5 TAO, 720000000000000 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (52000000000000 TAO, 5 alpha, in rao) is below the minimum of 1000000.',
      'amountIn=999496453 amountOut=72185771 fee=503547 refund=0 pool{tao=51999927814229 alpha=999496458 initialized sqrtPrice=4957407776455495722 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=40004658676 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-27236: 10000000000000 10000000000000 9895604649984 2199023255552] [-25328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-27236 tickHigh=-25328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
  },
  'concentrated liquidity, position below the price': {
    start: [
      'tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0',
      '1332264847668150272',
    ],
    'small purchase': [
      'amountIn=999496453 amountOut=13838959990 fee=503547 refund=0 pool{tao=52000999496453 alpha=719986161040010 initialized sqrtPrice=4957492917031444885 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881339352557044 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large purchase': [
      'amountIn=9994964522775 amountOut=117794564036376 fee=5035477225 refund=0 pool{tao=61994964522775 alpha=602205435963624 initialized sqrtPrice=5861928618642423409 currentTick=-22930 liquidity=193494185959165 feeGlobalTao=8336995334842177 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7997604819579409 -3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase up to a limit': [
      'amountIn=335100226959 amountOut=4615065490370 fee=168823967 refund=9664730949074 limitReached pool{tao=52335100226959 alpha=715384934509630 initialized sqrtPrice=4984035793242173729 currentTick=-26175 liquidity=232193023150998 feeGlobalTao=7894711691088135 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4949780844764014310, in 2^-64).',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 1073741824, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=1 amountOut=13 fee=0 refund=0 pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306835172 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=13845931956 fee=0 refund=0 pool{tao=52001000000000 alpha=719986154068044 initialized sqrtPrice=4957492957036103561 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=691961 fee=25 refund=0 pool{tao=52000000049975 alpha=719999999308039 initialized sqrtPrice=4957413515277056051 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299349884511 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=49974 amountOut=691947 fee=25 refund=0 pool{tao=52000000049974 alpha=719999999308053 initialized sqrtPrice=4957413515276976605 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299349884511 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless purchase': [
      'amountIn=9218727628871008240 amountOut=726692105006460 fee=4644407983767568 refund=0 pool{tao=9218779628871008240 alpha=0 initialized sqrtPrice=878871157221546280650339 currentTick=215440 liquidity=193494185959165 feeGlobalTao=442781912532211626518 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7997604819579409 -3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=72185771 fee=503547 refund=0 pool{tao=51999927814229 alpha=720000999496453 initialized sqrtPrice=4957407776455495722 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=40004658676 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large sale': [
      'amountIn=99949645227742 amountOut=6434480520555 fee=50354772258 refund=0 pool{tao=45565519479445 alpha=819949645227742 initialized sqrtPrice=4394907564197333631 currentTick=-28691 liquidity=193494185959165 feeGlobalTao=7881299347898368 feeGlobalAlpha=4426098261616708 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 1869039806232843] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale up to a limit': [
      'amountIn=7404888054418 amountOut=530252952364 fee=3730593047 refund=92591381352535 limitReached pool{tao=51469747047636 alpha=727404888054418 initialized sqrtPrice=4915287178767285350 currentTick=-26453 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=296379685520149 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4984035793242173729, in 2^-64).',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=1 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000001 initialized sqrtPrice=4957413511306749989 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=72222138 fee=0 refund=0 pool{tao=51999927777862 alpha=720001000000000 initialized sqrtPrice=4957407773566277060 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless sale': [
      'amountIn=9218727628871008241 amountOut=52729833843311 fee=4644407983767567 refund=0 pool{tao=0 alpha=9219447628871008241 initialized sqrtPrice=387153618698152 currentTick=-215443 liquidity=193494185959165 feeGlobalTao=7881299347898368 feeGlobalAlpha=442773462123568908241 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 1869039806232843] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 7871403743248384 11989928000477593] [-30328: -10000000000000 10000000000000 7871403743248384 7752362131122758] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'most before a limit': [
      'amount=335269050926',
      'ZeroMaxStakeAmount: At a limit of 72000000 rao per alpha the order cannot execute.',
      'ZeroMaxStakeAmount: At a limit of 0 rao per alpha the order cannot execute.',
      'amount=7408618647465',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'amount=18446744073709551615',
      'amount=6569985122961317172',
    ],
    'input to a price': ['3045257329745', '0', '46735966846525', '18446744073709551615'],
    'sale that pays': [
      'amount=0',
      'amount=14071661237775',
      'amount=50307840360984196',
      'InsufficientLiquidity: No sale pays 4611686018427387904 rao out of a reserve of 52000000000000.',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=52001000000000 alpha=720013000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=51075506988 feesTao=0 feesAlpha=0} scrapTao=61111112 scrapAlpha=0}',
      'tao=1000000000 alpha=0 pool{tao=52001000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=0 feesTao=0 feesAlpha=0} scrapTao=1000000000 scrapAlpha=0}',
      'tao=0 alpha=1000000000 pool{tao=52000000000000 alpha=720001000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=0 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=1000000000}',
      'tao=0 alpha=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=0 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=720008615386835 initialized sqrtPrice=4957421455879690510 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=44771992855 feesTao=0 feesAlpha=0} scrapTao=277777778 scrapAlpha=0} buySpent=100000000 buyAlpha=1384613165 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=44771992855 feesTao=0 feesAlpha=0} scrapTao=277777778 scrapAlpha=0} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306835172 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=0 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0} buySpent=1 buyAlpha=13 injectedTao=0 injectedAlpha=0 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'tao=1000000000 alpha=10000000000 pool{tao=53000496452278 alpha=706388993791890 initialized sqrtPrice=5036819235938554041 currentTick=-25964 liquidity=232193023150998 feeGlobalTao=7921304063934270 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=44774597285 feesTao=0 feesAlpha=0} scrapTao=254455991 scrapAlpha=0}',
      'amountIn=9994964522775 amountOut=736511968637 fee=5035477225 refund=0 pool{tao=52262984483641 alpha=716373958314665 initialized sqrtPrice=4978306505416735741 currentTick=-26198 liquidity=232193023150998 feeGlobalTao=7921304063934270 feeGlobalAlpha=400047160756255 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'in an empty pool': [
      '1332264847668150272',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'InsufficientLiquidity: No sale pays 5 rao out of a reserve of 0.',
      'pool{tao=1100000000 alpha=8615386835 initialized sqrtPrice=4957421455879690510 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=44771992855 feesTao=0 feesAlpha=0} scrapTao=277777778 scrapAlpha=0} buySpent=100000000 buyAlpha=1384613165 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
    ],
    'with one side below the minimum': [
      'amountIn=999496453 amountOut=13838959990 fee=503547 refund=0 pool{tao=999496458 alpha=719986161040010 initialized sqrtPrice=4957492917031444885 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881339352557044 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'ReservesTooLow: A reserve (5 TAO, 720000000000000 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (52000000000000 TAO, 5 alpha, in rao) is below the minimum of 1000000.',
      'amountIn=999496453 amountOut=72185771 fee=503547 refund=0 pool{tao=51999927814229 alpha=999496458 initialized sqrtPrice=4957407776455495722 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=40004658676 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-32236: 10000000000000 10000000000000 9895604649984 2199023255552] [-30328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-32236 tickHigh=-30328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
  },
  'concentrated liquidity, position above the price': {
    start: [
      'tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0',
      '1332264847668150272',
    ],
    'small purchase': [
      'amountIn=999496453 amountOut=13838959990 fee=503547 refund=0 pool{tao=52000999496453 alpha=719986161040010 initialized sqrtPrice=4957492917031444885 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881339352557044 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large purchase': [
      'amountIn=9994964522775 amountOut=117794564036376 fee=5035477225 refund=0 pool{tao=61994964522775 alpha=602205435963624 initialized sqrtPrice=5861928618642423409 currentTick=-22930 liquidity=193494185959165 feeGlobalTao=8336995334842177 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7997604819579409 -3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase up to a limit': [
      'amountIn=335100226959 amountOut=4615065490370 fee=168823967 refund=9664730949074 limitReached pool{tao=52335100226959 alpha=715384934509630 initialized sqrtPrice=4984035793242173729 currentTick=-26175 liquidity=232193023150998 feeGlobalTao=7894711691088135 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4949780844764014310, in 2^-64).',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 1073741824, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=1 amountOut=13 fee=0 refund=0 pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306835172 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=13845931956 fee=0 refund=0 pool{tao=52001000000000 alpha=719986154068044 initialized sqrtPrice=4957492957036103561 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=691961 fee=25 refund=0 pool{tao=52000000049975 alpha=719999999308039 initialized sqrtPrice=4957413515277056051 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299349884511 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=49974 amountOut=691947 fee=25 refund=0 pool{tao=52000000049974 alpha=719999999308053 initialized sqrtPrice=4957413515276976605 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299349884511 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless purchase': [
      'amountIn=9218727628871008241 amountOut=729457778936760 fee=4644407983767567 refund=0 pool{tao=9218779628871008241 alpha=0 initialized sqrtPrice=878871125828499133657170 currentTick=215440 liquidity=193494185959165 feeGlobalTao=442781896716350094959 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 7997604819579409 -3298534883328] [-22236: 10000000000000 10000000000000 8431268551929953 -2199023255552] [-20328: -10000000000000 10000000000000 8737296275312870 -2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=72185771 fee=503547 refund=0 pool{tao=51999927814229 alpha=720000999496453 initialized sqrtPrice=4957407776455495722 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=40004658676 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'large sale': [
      'amountIn=99949645227742 amountOut=6434480520555 fee=50354772258 refund=0 pool{tao=45565519479445 alpha=819949645227742 initialized sqrtPrice=4394907564197333631 currentTick=-28691 liquidity=193494185959165 feeGlobalTao=7881299347898368 feeGlobalAlpha=4426098261616708 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 1869039806232843] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale up to a limit': [
      'amountIn=7404888054418 amountOut=530252952364 fee=3730593047 refund=92591381352535 limitReached pool{tao=51469747047636 alpha=727404888054418 initialized sqrtPrice=4915287178767285350 currentTick=-26453 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=296379685520149 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (square roots 4957413511306755727 and 4984035793242173729, in 2^-64).',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'amountIn=1 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000001 initialized sqrtPrice=4957413511306749989 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=72222138 fee=0 refund=0 pool{tao=51999927777862 alpha=720001000000000 initialized sqrtPrice=4957407773566277060 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'endless sale': [
      'amountIn=9218727628871008240 amountOut=52530102933117 fee=4644407983767568 refund=0 pool{tao=0 alpha=9219447628871008240 initialized sqrtPrice=387153427221358 currentTick=-215443 liquidity=193494185959165 feeGlobalTao=7881299347898368 feeGlobalAlpha=442773681125801467090 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 7875801789759488 1869039806232843] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'most before a limit': [
      'amount=335269050926',
      'ZeroMaxStakeAmount: At a limit of 72000000 rao per alpha the order cannot execute.',
      'ZeroMaxStakeAmount: At a limit of 0 rao per alpha the order cannot execute.',
      'amount=7408618647465',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'amount=18446744073709551615',
      'amount=6569985452253688673',
    ],
    'input to a price': ['3045257329745', '0', '46735966846525', '18446744073709551615'],
    'sale that pays': [
      'amount=0',
      'amount=14071661237775',
      'amount=69378640930886912',
      'InsufficientLiquidity: No sale pays 4611686018427387904 rao out of a reserve of 52000000000000.',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=52001000000000 alpha=720013000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=51077060180 feesTao=0 feesAlpha=0} scrapTao=61111112 scrapAlpha=0}',
      'tao=1000000000 alpha=0 pool{tao=52001000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=0 feesTao=0 feesAlpha=0} scrapTao=1000000000 scrapAlpha=0}',
      'tao=0 alpha=1000000000 pool{tao=52000000000000 alpha=720001000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=0 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=1000000000}',
      'tao=0 alpha=0 pool{tao=52000000000000 alpha=720000000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=0 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=720008615386835 initialized sqrtPrice=4957421455879690510 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=44773355844 feesTao=0 feesAlpha=0} scrapTao=277777778 scrapAlpha=0} buySpent=100000000 buyAlpha=1384613165 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000 initialized sqrtPrice=4957413511306755727 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=44773355844 feesTao=0 feesAlpha=0} scrapTao=277777778 scrapAlpha=0} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=719999999999987 initialized sqrtPrice=4957413511306835172 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=0 feesTao=0 feesAlpha=0} scrapTao=0 scrapAlpha=0} buySpent=1 buyAlpha=13 injectedTao=0 injectedAlpha=0 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'tao=1000000000 alpha=10000000000 pool{tao=53000496452278 alpha=706388993791890 initialized sqrtPrice=5036819235938554041 currentTick=-25964 liquidity=232193023150998 feeGlobalTao=7921304063934270 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=45490516262 feesTao=0 feesAlpha=0} scrapTao=254455991 scrapAlpha=0}',
      'amountIn=9994964522775 amountOut=736511968637 fee=5035477225 refund=0 pool{tao=52262984483641 alpha=716373958314665 initialized sqrtPrice=4978306505416735741 currentTick=-26198 liquidity=232193023150998 feeGlobalTao=7921304063934270 feeGlobalAlpha=400047160756255 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
    'in an empty pool': [
      '1332264847668150272',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (0 TAO, 0 alpha, in rao) is below the minimum of 1000000.',
      'ZeroMaxStakeAmount: At a limit of 73000000 rao per alpha the order cannot execute.',
      'InsufficientLiquidity: No sale pays 5 rao out of a reserve of 0.',
      'pool{tao=1100000000 alpha=8615386835 initialized sqrtPrice=4957421455879690510 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=44773355844 feesTao=0 feesAlpha=0} scrapTao=277777778 scrapAlpha=0} buySpent=100000000 buyAlpha=1384613165 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
    ],
    'with one side below the minimum': [
      'amountIn=999496453 amountOut=13838959990 fee=503547 refund=0 pool{tao=999496458 alpha=719986161040010 initialized sqrtPrice=4957492917031444885 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881339352557044 feeGlobalAlpha=0 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
      'ReservesTooLow: A reserve (5 TAO, 720000000000000 alpha, in rao) is below the minimum of 1000000.',
      'ReservesTooLow: A reserve (52000000000000 TAO, 5 alpha, in rao) is below the minimum of 1000000.',
      'amountIn=999496453 amountOut=72185771 fee=503547 refund=0 pool{tao=51999927814229 alpha=999496458 initialized sqrtPrice=4957407776455495722 currentTick=-26282 liquidity=232193023150998 feeGlobalTao=7881299347898368 feeGlobalAlpha=40004658676 [-443636: 193494185959165 193494185959165 0 0] [443636: -193494185959165 193494185959165 0 0] [-27336: 38698837191833 38698837191833 5497558138880 3298534883328] [-25329: -38698837191833 38698837191833 5497558138880 3298534883328] [-22236: 10000000000000 10000000000000 9895604649984 2199023255552] [-20328: -10000000000000 10000000000000 9895604649984 2199023255552] protocolPosition{tickLow=-22236 tickHigh=-20328 liquidity=10000000000000 feesTao=1073741824 feesAlpha=0} scrapTao=0 scrapAlpha=0}',
    ],
  },
  'superellipse of a weight': {
    start: [
      'tao=52000000000000 alpha=720000000000000 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566277615616000000000000 centerTaoQ32=491344258662400000000000',
      '1998397274651868091',
    ],
    'small purchase': [
      'amountIn=999496453 amountOut=9225973326 fee=503547 refund=0 pool{tao=52000999496453 alpha=719990774026674 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566277615616000000000000 centerTaoQ32=491344258662400000000000}',
    ],
    'large purchase': [
      'amountIn=9994964522775 amountOut=79399713149878 fee=5035477225 refund=0 pool{tao=61994964522775 alpha=640600286850122 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566277615616000000000000 centerTaoQ32=491344258662400000000000}',
    ],
    'purchase up to a limit': [
      'PriceLimitExceeded: The price is already at or past the limit (1998397274651868091 against 1346612317380797267, in 2^-64).',
    ],
    'purchase beyond its limit': [
      'PriceLimitExceeded: The price is already at or past the limit (1998397274651868091 against 1328165573307087716, in 2^-64).',
    ],
    'purchase at no price': [
      'PriceLimitExceeded: The price is already at or past the limit (1998397274651868091 against 0, in 2^-64).',
    ],
    'purchase of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566277615616000000000000 centerTaoQ32=491344258662400000000000}',
      'amountIn=1 amountOut=9 fee=0 refund=0 pool{tao=52000000000001 alpha=719999999999991 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566277615616000000000000 centerTaoQ32=491344258662400000000000}',
    ],
    'purchase without a fee': [
      'amountIn=1000000000 amountOut=9230621304 fee=0 refund=0 pool{tao=52001000000000 alpha=719990769378696 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566277615616000000000000 centerTaoQ32=491344258662400000000000}',
    ],
    'purchase of a fee': [
      'amountIn=49975 amountOut=461307 fee=25 refund=0 pool{tao=52000000049975 alpha=719999999538693 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566277615616000000000000 centerTaoQ32=491344258662400000000000}',
      'amountIn=49974 amountOut=461298 fee=25 refund=0 pool{tao=52000000049974 alpha=719999999538702 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566277615616000000000000 centerTaoQ32=491344258662400000000000}',
    ],
    'endless purchase': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 52000000000000.',
    ],
    'small sale': [
      'amountIn=999496453 amountOut=108278594 fee=503547 refund=0 pool{tao=51999891721406 alpha=720000999496453 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566277615616000000000000 centerTaoQ32=491344258662400000000000}',
    ],
    'large sale': [
      'amountIn=99949645227741 amountOut=9208911850762 fee=50354772259 refund=0 pool{tao=42791088149238 alpha=819949645227741 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566277615616000000000000 centerTaoQ32=491344258662400000000000}',
    ],
    'sale up to a limit': [
      'amountIn=99949645227741 amountOut=9208911850762 fee=50354772259 refund=0 pool{tao=42791088149238 alpha=819949645227741 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566277615616000000000000 centerTaoQ32=491344258662400000000000}',
    ],
    'sale beyond its limit': [
      'amountIn=999496453 amountOut=108278594 fee=503547 refund=0 pool{tao=51999891721406 alpha=720000999496453 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566277615616000000000000 centerTaoQ32=491344258662400000000000}',
    ],
    'sale of nothing': [
      'amountIn=0 amountOut=0 fee=0 refund=0 pool{tao=52000000000000 alpha=720000000000000 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566277615616000000000000 centerTaoQ32=491344258662400000000000}',
      'ReservesTooLow: An input of 1 rao is too small: the pool would pay nothing.',
    ],
    'sale without a fee': [
      'amountIn=1000000000 amountOut=108333145 fee=0 refund=0 pool{tao=51999891666855 alpha=720001000000000 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566277615616000000000000 centerTaoQ32=491344258662400000000000}',
    ],
    'endless sale': [
      'SwapInputTooLarge: An input of 9218727628871008240 rao is more than 1000 times the reserve of 720000000000000.',
    ],
    'most before a limit': [
      'PriceLimitExceeded: The price is already at or past the limit (1998397274651868091 against 1346612317380797267, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (1998397274651868091 against 1328165573307087716, in 2^-64).',
      'PriceLimitExceeded: The price is already at or past the limit (1998397274651868091 against 0, in 2^-64).',
      'amount=129549014072274',
      'amount=120857159685515',
      'amount=576290189612529',
      'amount=62399999991707',
    ],
    'input to a price': ['3038693529519', '0', '31070018183186', '575999999999999'],
    'sale that pays': [
      'amount=0',
      'amount=9381127436121',
      'OutsideDomain: No sale pays 52000000000000 rao out of a reserve of 52000000000000.',
      'OutsideDomain: No sale pays 4611686018427387904 rao out of a reserve of 52000000000000.',
    ],
    injection: [
      'tao=1000000000 alpha=13000000000 pool{tao=52001000000000 alpha=720013000000000 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566333450190848000000000 centerTaoQ32=491348553629696000000000}',
      'tao=1000000000 alpha=0 pool{tao=52001000000000 alpha=720000000000000 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566277615616000000000000 centerTaoQ32=491348553629696000000000}',
      'tao=0 alpha=1000000000 pool{tao=52000000000000 alpha=720001000000000 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566281910583296000000000 centerTaoQ32=491344258662400000000000}',
      'tao=0 alpha=0 pool{tao=52000000000000 alpha=720000000000000 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566277615616000000000000 centerTaoQ32=491344258662400000000000}',
    ],
    'emission of a block': [
      'pool{tao=52001100000000 alpha=720009076924557 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566320565288960000000000 centerTaoQ32=491348553629696000000000} buySpent=100000000 buyAlpha=923075443 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1100000000',
      'pool{tao=52001000000000 alpha=720010000000000 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566320565288960000000000 centerTaoQ32=491348553629696000000000} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
      'pool{tao=52000000000001 alpha=719999999999991 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566277615616000000000000 centerTaoQ32=491344258662400000000000} buySpent=1 buyAlpha=9 injectedTao=0 injectedAlpha=0 issuedTao=1',
    ],
    'after a purchase, fees in': [
      'tao=1000000000 alpha=10000000000 pool{tao=53000496452278 alpha=710929347273964 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566320565288960000000000 centerTaoQ32=491348553629696000000000}',
      'amountIn=9994964522775 amountOut=1098389918493 fee=5035477225 refund=0 pool{tao=51901106533785 alpha=720914311796739 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566277615616000000000000 centerTaoQ32=491344258662400000000000}',
    ],
    'in an empty pool': [
      '2452578473436383567',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 0.',
      'ReservesTooLow: The paying reserve holds 0 rao, below the minimum of 1000000.',
      'OutsideDomain: No sale pays 5 rao out of a reserve of 0.',
      'pool{tao=1000000000 alpha=10000000000 alphaScaleQ32=2473901162496000000000000 taoScaleQ32=268005959270400000000000 centerAlphaQ32=5566320565288960000000000 centerTaoQ32=491348553629696000000000} buySpent=0 buyAlpha=0 injectedTao=1000000000 injectedAlpha=10000000000 issuedTao=1000000000',
    ],
    'with one side below the minimum': [
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'ReservesTooLow: The paying reserve holds 5 rao, below the minimum of 1000000.',
      'SwapInputTooLarge: An input of 999496453 rao is more than 1000 times the reserve of 5.',
    ],
  },
};

describe.each(Object.entries(MODELS))('%s', (name, make) => {
  test.each(Object.keys(ASKED) as (keyof typeof ASKED)[])('%s', (what) => {
    const [model, pool] = make();
    expect(ASKED[what](model, pool).map(figures)).toEqual(EXPECTED[name]![what]);
  });
});
