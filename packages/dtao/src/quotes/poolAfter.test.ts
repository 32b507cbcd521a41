/** The pool a quote hands back is a pool to quote with. */
import { type Amount, alpha, tao } from '@taokit/types';
import { describe, expect, test } from 'vitest';
import type { QuotePool } from './QuotePool.ts';
import { quoteStake } from './quoteStake.ts';
import { quoteUnstake } from './quoteUnstake.ts';

const POOL: QuotePool = { netuid: 64, taoReserve: tao('52000'), alphaReserve: alpha(64, '720000') };

function made<T>(answer: T): Extract<T, { readonly ok: true }> {
  if (!(answer as { readonly ok: boolean }).ok) throw new Error('refused');
  return answer as Extract<T, { readonly ok: true }>;
}

/** Rao of three orders after one another: a purchase, another, a sale; and what the last pool holds besides its reserves. */
function threeOrders(options: object, start: Partial<QuotePool> = {}) {
  const first = made(quoteStake({ ...POOL, ...start }, tao('1000'), options));
  const second = made(quoteStake(first.pool, tao('1000'), options));
  const third = made(quoteUnstake(second.pool, alpha(64, '20000'), options));
  const { netuid: _, taoReserve, alphaReserve, concentrated, ...rest } = third.pool;
  const rao = (amount: Amount) => amount.rao;
  return {
    paid: [first, second, third].map(({ amountOut }) => rao(amountOut)),
    reserves: [rao(taoReserve), rao(alphaReserve)],
    price: concentrated?.sqrtPriceBits,
    rest,
  };
}

describe('three orders after one another', () => {
  test.each([
    [
      { spec: 233 },
      {},
      {
        paid: [13_584_904_993_948n, 13_081_760_376_655n, 1_514_018_638_837n],
        reserves: [52_485_981_361_163n, 713_333_334_629_397n],
        price: undefined,
        rest: {},
      },
    ],
    [
      { spec: 300 },
      {},
      {
        paid: [13_578_194_017_137n, 13_075_541_800_180n, 1_513_222_022_015n],
        reserves: [52_485_770_882_541n, 713_336_193_228_232n],
        price: 5_003_724_417_777_955_919n,
        rest: {},
      },
    ],
    [
      { spec: 385 },
      {},
      {
        paid: [13_578_194_017_137n, 13_075_541_800_180n, 1_513_222_022_015n],
        reserves: [52_485_029_893_439n, 713_346_264_182_683n],
        price: 5_003_653_775_674_356_266n,
        rest: {},
      },
    ],
    [
      { spec: 380 },
      {},
      {
        paid: [13_578_194_017_147n, 13_075_541_800_189n, 1_513_222_022_014n],
        reserves: [52_485_029_893_440n, 713_346_264_182_664n],
        price: undefined,
        rest: {},
      },
    ],
    [
      { spec: 475 },
      { quoteWeight: 400_000_000_000_000_000n },
      {
        paid: [9_080_822_224_799n, 8_799_811_677_108n, 2_226_665_943_203n],
        reserves: [51_771_243_909_950n, 722_119_366_098_093n],
        price: undefined,
        rest: { quoteWeight: 400_000_000_000_000_000n },
      },
    ],
    [
      { spec: 475, proposals: ['superellipse'] },
      {},
      {
        paid: [13_578_147_590_914n, 13_074_885_181_685n, 1_513_273_554_400n],
        reserves: [52_484_978_361_324n, 713_346_967_227_401n],
        price: undefined,
        rest: {
          curve: {
            alphaScaleQ32: 3_092_376_453_120_000_000_000_000n,
            taoScaleQ32: 223_338_299_392_000_000_000_000n,
            centerAlphaQ32: 6_184_752_906_240_000_000_000_000n,
            centerTaoQ32: 446_676_598_784_000_000_000_000n,
          },
        },
      },
    ],
    [
      { spec: 475, proposals: ['superellipse'] },
      { quoteWeight: 600_000_000_000_000_000n },
      {
        paid: [20_271_582_826_427n, 19_340_397_572_103n, 1_032_266_634_801n],
        reserves: [52_966_218_567_198n, 700_388_019_601_470n],
        price: undefined,
        rest: {
          quoteWeight: 600_000_000_000_000_000n,
          curve: {
            alphaScaleQ32: 3_710_851_743_744_000_000_000_000n,
            taoScaleQ32: 178_670_639_513_600_000_000_000n,
            centerAlphaQ32: 6_803_228_196_864_000_000_000_000n,
            centerTaoQ32: 402_008_938_905_600_000_000_000n,
          },
        },
      },
    ],
  ] as const)('%o from %o', (options, start, expected) => {
    expect(threeOrders(options, start)).toEqual(expected);
  });

  test('the fee of an unstake is one of the launch pool: others do not read it', () => {
    const order = alpha(64, '100');
    const plain = made(quoteUnstake(POOL, order));
    expect(made(quoteUnstake({ ...POOL, unstakeFeeRao: 5_000n }, order))).toEqual({
      ...plain,
      pool: { ...plain.pool, unstakeFeeRao: 5_000n },
    });
    const launch = (unstakeFeeRao?: bigint) =>
      made(quoteUnstake({ ...POOL, unstakeFeeRao }, order, { spec: 233 })).fee;
    expect([launch(), launch(5_000n)]).toEqual([tao('0.00005'), tao('0.000005')]);
  });

  test('without a tolerance what is promised is what is paid', () => {
    const exact = made(quoteStake(POOL, tao('1000'), { tolerance: '0%' }));
    expect(exact.minimumReceived).toEqual(exact.amountOut);
    const sale = made(quoteUnstake(POOL, alpha(64, '1000'), { tolerance: '0%' }));
    expect(sale.minimumReceived).toEqual(sale.amountOut);
    expect(made(quoteStake(POOL, tao('1000'))).minimumReceived.rao).toBeLessThan(exact.amountOut.rao);
  });
});
