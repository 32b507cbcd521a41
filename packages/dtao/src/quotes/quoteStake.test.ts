import { readFileSync } from 'node:fs';
import { alpha, alphaFromRao, formatAmount, MAINNET_SPEC, type Ratio, tao, taoFromRao } from '@taokit/types';
import { describe, expect, test } from 'vitest';
import type { ConcentratedPool } from '../pools/concentratedLiquidity/ConcentratedPool.ts';
import { concentratedModel } from '../pools/concentratedLiquidity/concentratedModel.ts';
import type { Quote, QuoteRefusal } from './Quote.ts';
import type { QuotePool } from './QuotePool.ts';
import { quoteStake } from './quoteStake.ts';
import { quoteUnstake } from './quoteUnstake.ts';

const POOL = { netuid: 64, taoReserve: tao('52000'), alphaReserve: alpha(64, '720000') };
const LIVE = { ...POOL, quoteWeight: 499_999_964_641_764_870n, feeRateU16: 33 };
const MODELS = [
  [{ spec: 233 }, 'constantProduct'],
  [{ spec: 292 }, 'concentratedLiquidity'],
  [{ spec: 380 }, 'balancer'],
  [{ spec: 385 }, 'concentratedLiquidity'],
  [{ spec: 425 }, 'balancer'],
  [{ spec: 475 }, 'balancer'],
  [{ spec: 475, proposals: ['superellipse'] }, 'superellipse'],
] as const;

const isLess = (a: Ratio, b: Ratio) => a.numerator * b.denominator < b.numerator * a.denominator;

function accepted<Q extends Quote<never, never> | { readonly ok: true }>(quote: Q | QuoteRefusal): Q {
  if (!quote.ok) throw new Error((quote as QuoteRefusal).reason);
  return quote as Q;
}

describe('quoteStake', () => {
  test.each(MODELS)('%o: %s; the order is accounted for to the rao', (options, model) => {
    const quote = accepted(quoteStake(POOL, tao('1000'), { ...options, limitPrice: tao('0.0725') }));
    expect(quote).toMatchObject({ spec: options.spec, model });
    expect(quote.filled.rao + quote.refunded.rao).toBe(tao('1000').rao);
    expect(quote.refunded.rao).toBeGreaterThan(0n);
    expect(isLess(quote.priceBefore, quote.priceAfter)).toBe(true);
    expect(quote.limitPrice).toEqual(tao('0.0725'));
  });

  test("mainnet's spec and its weighted pools are the default, and the result says so", () => {
    expect(quoteStake(POOL, tao('1'))).toMatchObject({ spec: MAINNET_SPEC, model: 'balancer' });
  });

  test('impact is yours, tolerance is others: they move apart', () => {
    const small = accepted(quoteStake(POOL, tao('1'), { tolerance: '2%' }));
    const large = accepted(quoteStake(POOL, tao('5000'), { tolerance: '2%' }));
    expect(isLess(small.priceImpact, large.priceImpact)).toBe(true);
    expect(large.slippageTolerance).toEqual(small.slippageTolerance);
    expect(large.minimumReceived.rao).toBeLessThan(large.amountOut.rao);
  });

  test('the price with its fee is above the price without it', () => {
    const quote = accepted(quoteStake(LIVE, tao('10')));
    expect(isLess(quote.averagePrice, quote.averagePriceWithFee)).toBe(true);
    expect(quote.averagePriceWithFee).toEqual({
      numerator: quote.filled.rao,
      denominator: quote.amountOut.rao,
    });
  });

  test('root is one for one', () => {
    const root = { netuid: 0, taoReserve: tao('0'), alphaReserve: alpha(0, '0') };
    expect(quoteStake(root, tao('5'))).toMatchObject({
      model: 'root',
      amountOut: alpha(0, '5'),
      minimumReceived: alpha(0, '5'),
      fee: tao('0'),
    });
  });

  test('what was left out and mattered is listed', () => {
    expect(accepted(quoteStake(POOL, tao('1'))).assumed).toEqual([
      'feeRateU16',
      'quoteWeight',
      'minimumStake',
    ]);
    expect(accepted(quoteStake(LIVE, tao('1'), { minimumStake: tao('0.002') })).assumed).toEqual([]);
    const proposed = quoteStake(LIVE, tao('1'), { proposals: ['superellipse'] });
    expect(accepted(proposed).assumed).toEqual(['curve', 'minimumStake']);
  });
});

describe('mainnet', () => {
  const url = new URL('../../../../vectors/mainnet/quotes.json', import.meta.url);
  const { cases } = JSON.parse(readFileSync(url, 'utf8')) as { cases: Readonly<Record<string, string>>[] };

  test.each(cases)('block $block, spec $spec, subnet $netuid: $side $amount', (given) => {
    const netuid = Number(given['netuid']);
    const pool: QuotePool = {
      netuid,
      taoReserve: taoFromRao(BigInt(given['tao_reserve'] as string)),
      alphaReserve: alphaFromRao(netuid, BigInt(given['alpha_reserve'] as string)),
      ...('liquidity' in given
        ? { concentrated: concentrated(given) }
        : { quoteWeight: BigInt(given['quote_weight'] as string) }),
    };
    const amountRao = BigInt(given['amount'] as string);
    const spec = Number(given['spec']);
    const quote =
      given['side'] === 'buy'
        ? accepted(quoteStake(pool, taoFromRao(amountRao), { spec }))
        : accepted(quoteUnstake(pool, alphaFromRao(netuid, amountRao), { spec }));
    expect(String(quote.amountOut.rao)).toBe(given['amount_paid_out']);
    expect(String(quote.fee.rao)).toBe(given['fee_paid']);
    expect(String(quote.filled.rao - quote.fee.rao)).toBe(given['amount_paid_in']);
    const { numerator, denominator } = quote.priceBefore;
    expect(String((numerator * 1_000_000_000n) / denominator)).toBe(given['price_rao']);
  });

  function concentrated(given: Readonly<Record<string, string>>): ConcentratedPool {
    const reserves = {
      taoReserveRao: BigInt(given['tao_reserve'] as string),
      alphaReserveRao: BigInt(given['alpha_reserve'] as string),
    };
    const made = concentratedModel({ spec: Number(given['spec']) }).init(reserves);
    if (!made.ok) throw new Error(made.reason);
    return {
      ...made.pool,
      sqrtPriceBits: BigInt(given['sqrt_price_u64f64_bits'] as string),
      liquidity: BigInt(given['liquidity'] as string),
      currentTick: Number(given['current_tick']),
    };
  }
});

describe('refusals of the chain', () => {
  test.each([
    ['0', 'AmountTooLow'],
    ['0.002', 'AmountTooLow'],
    ['0.002001006', 'AmountTooLow'],
    ['52000001', 'InsufficientLiquidity'],
  ])('%s TAO: %s', (amount, refusal) => {
    expect(quoteStake(LIVE, tao(amount))).toMatchObject({ ok: false, refusal, spec: 475, model: 'balancer' });
  });

  test('the minimum stake with its fee is accepted', () => {
    // 2,000,000 rao cost a fee of 1,007; what the fee of 2,001,007 leaves is 2,000,000.
    expect(quoteStake(LIVE, taoFromRao(2_001_007n))).toMatchObject({ ok: true, fee: taoFromRao(1_007n) });
    expect(quoteStake(LIVE, taoFromRao(2_001_006n))).toMatchObject({ ok: false, refusal: 'AmountTooLow' });
    expect(quoteStake(LIVE, taoFromRao(5n), { minimumStake: tao('0') })).toMatchObject({ ok: true });
  });

  test('a limit that is already crossed is refused also where it may fill in part', () => {
    const refused = quoteStake(LIVE, tao('1'), { limitPrice: tao('0.01') });
    expect(refused).toMatchObject({ ok: false, refusal: 'PriceLimitExceeded' });
    expect(quoteStake(POOL, tao('1'), { limitPrice: tao('0.01'), spec: 300 })).toMatchObject({
      refusal: 'ZeroMaxStakeAmount',
    });
  });

  test('an order that may not fill in part is refused when its limit comes first', () => {
    const options = { limitPrice: tao('0.0725'), allowPartial: false };
    expect(quoteStake(LIVE, tao('1000'), options)).toMatchObject({ ok: false, refusal: 'SlippageTooHigh' });
    expect(quoteStake(LIVE, tao('10'), options)).toMatchObject({ ok: true, refunded: tao('0') });
  });

  test('a limit that leaves less than the minimum stake is refused', () => {
    const limitPrice = taoFromRao(72_222_233n);
    expect(quoteStake(LIVE, tao('1000'), { limitPrice, minimumStake: tao('10') })).toMatchObject({
      refusal: 'AmountTooLow',
    });
  });

  test('an empty pool, and a curve outside its domain', () => {
    const empty = { ...LIVE, alphaReserve: alpha(64, '0') };
    expect(quoteStake(empty, tao('1'))).toMatchObject({ refusal: 'InsufficientLiquidity' });
    const curve = { alphaScaleQ32: 1n, taoScaleQ32: 1n, centerAlphaQ32: 1n, centerTaoQ32: 1n };
    expect(quoteStake({ ...POOL, curve }, tao('1'), { proposals: ['superellipse'] })).toMatchObject({
      ok: false,
      refusal: 'InsufficientLiquidity',
    });
  });
});

describe('what is no pool, amount or option', () => {
  const quote = (pool: unknown, amount: unknown, options?: unknown) =>
    quoteStake(pool as never, amount as never, options as never);

  test.each([
    ['dtao/wrong-type', 'amount', [LIVE, 5]],
    ['dtao/wrong-type', 'amount', [LIVE, { unit: 'tao', rao: -1n }]],
    ['dtao/missing-field', 'amount', [LIVE, undefined]],
    ['dtao/wrong-currency', 'amount', [LIVE, alpha(64, '1')]],
    ['dtao/wrong-currency', 'pool.alphaReserve', [{ ...LIVE, alphaReserve: alpha(2, '720000') }, tao('1')]],
    ['dtao/wrong-currency', 'pool.taoReserve', [{ ...LIVE, taoReserve: alpha(64, '1') }, tao('1')]],
    ['dtao/missing-field', 'pool.taoReserve', [{ netuid: 64 }, tao('1')]],
    ['dtao/out-of-range', 'pool.feeRateU16', [{ ...LIVE, feeRateU16: 70_000 }, tao('1')]],
    ['dtao/out-of-range', 'pool.feeRateU16', [{ ...LIVE, feeRateU16: 1.5 }, tao('1')]],
    ['dtao/out-of-range', 'pool.quoteWeight', [{ ...LIVE, quoteWeight: 10n ** 18n }, tao('1')]],
    [
      'dtao/out-of-range',
      'pool.curve.alphaScaleQ32',
      [
        { ...LIVE, curve: { alphaScaleQ32: 0n, taoScaleQ32: 1n, centerAlphaQ32: 1n, centerTaoQ32: 1n } },
        tao('1'),
      ],
    ],
    ['dtao/unknown-field', 'pool.weight', [{ ...LIVE, weight: 1n }, tao('1')]],
    ['dtao/wrong-type', 'options.limitPrice', [LIVE, tao('1'), { limitPrice: '0.0315' }]],
    ['dtao/wrong-currency', 'options.limitPrice', [LIVE, tao('1'), { limitPrice: alpha(64, '1') }]],
    ['dtao/unknown-field', 'options.limit', [LIVE, tao('1'), { limit: tao('1') }]],
    ['dtao/unknown-field', 'options.era', [LIVE, tao('1'), { era: 425 }]],
    ['dtao/out-of-range', 'options.proposals[0]', [LIVE, tao('1'), { proposals: ['tiers'] }]],
    ['dtao/wrong-type', 'options.tolerance', [LIVE, tao('1'), { tolerance: 0.01 }]],
    ['dtao/wrong-type', 'options', [LIVE, tao('1'), 5]],
  ] as const)('%s: %s', (code, field, [pool, amount, options]) => {
    expect(() => quote(pool, amount, options)).toThrow(
      expect.objectContaining({ code, values: expect.objectContaining({ field }) }),
    );
  });

  test('a spec without a rule, and a tolerance that is no fraction', () => {
    for (const spec of [200, Number.NaN, '475'])
      expect(() => quote(LIVE, tao('1'), { spec })).toThrow(
        expect.objectContaining({ code: 'types/unknown-spec' }),
      );
    expect(() => quote(LIVE, tao('1'), { tolerance: 'a bit' })).toThrow(
      expect.objectContaining({ code: 'types/ratio-malformed' }),
    );
  });
});

const SN92 = {
  netuid: 92,
  taoReserve: tao('587.19904795'),
  alphaReserve: alpha(92, '435539.509978376'),
  quoteWeight: 499_999_964_641_764_870n,
  feeRateU16: 33,
};
const ONE = 1n << 64n;

test('every number of a purchase', () => {
  expect(quoteStake(SN92, tao('10'), { tolerance: '1%' })).toEqual({
    ok: true,
    spec: 475,
    model: 'balancer',
    assumed: ['minimumStake'],
    amountIn: tao('10'),
    filled: tao('10'),
    refunded: tao('0'),
    fee: taoFromRao(5_035_477n),
    amountOut: alphaFromRao(92, 7_289_425_629_146n),
    // 1,348,210 rao; 1,394,498 after; 1,371,160 on average.
    priceBefore: { numerator: 24_870_102_118_603_233n, denominator: ONE },
    priceAfter: { numerator: 25_723_956_797_923_874n, denominator: ONE },
    averagePrice: { numerator: 9_994_964_523n, denominator: 7_289_425_629_146n },
    averagePriceWithFee: { numerator: 10_000_000_000n, denominator: 7_289_425_629_146n },
    priceImpact: {
      numerator: 9_994_964_523n * ONE - 24_870_102_118_603_233n * 7_289_425_629_146n,
      denominator: 24_870_102_118_603_233n * 7_289_425_629_146n,
    },
    slippageTolerance: { numerator: 1n, denominator: 100n },
    limitPrice: taoFromRao(1_408_210n),
    minimumReceived: alphaFromRao(92, 7_217_852_615_074n),
    pool: {
      ...SN92,
      taoReserve: taoFromRao(597_194_012_473n),
      alphaReserve: alphaFromRao(92, 428_250_084_349_230n),
    },
  });
});

test('every number of a sale', () => {
  expect(quoteUnstake(SN92, alpha(92, '1000'), { tolerance: '1%' })).toEqual({
    ok: true,
    spec: 475,
    model: 'balancer',
    assumed: ['minimumStake', 'stake'],
    amountIn: alpha(92, '1000'),
    filled: alpha(92, '1000'),
    refunded: alpha(92, '0'),
    fee: alphaFromRao(92, 503_547_722n),
    amountOut: taoFromRao(1_344_446_749n),
    priceBefore: { numerator: 24_870_102_118_603_233n, denominator: ONE },
    priceAfter: { numerator: 24_756_290_572_180_789n, denominator: ONE },
    averagePrice: { numerator: 1_344_446_749n, denominator: 999_496_452_278n },
    averagePriceWithFee: { numerator: 1_344_446_749n, denominator: 1_000_000_000_000n },
    priceImpact: {
      numerator: 24_870_102_118_603_233n * 999_496_452_278n - 1_344_446_749n * ONE,
      denominator: 24_870_102_118_603_233n * 999_496_452_278n,
    },
    slippageTolerance: { numerator: 1n, denominator: 100n },
    limitPrice: taoFromRao(1_328_654n),
    minimumReceived: taoFromRao(1_331_017_555n),
    remainder: undefined,
    pool: {
      ...SN92,
      taoReserve: taoFromRao(585_853_925_419n),
      alphaReserve: alphaFromRao(92, 436_539_509_978_376n),
    },
  });
});

test('the example of the README', () => {
  const quote = accepted(quoteStake(SN92, tao('10'), { tolerance: '1%' }));
  expect(formatAmount(quote.amountOut)).toBe('7289.425629146 alpha(92)');
});
