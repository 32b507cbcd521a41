import { describe, expect, test } from 'vitest';
import { quoteModels } from './quoteModels.ts';

describe('quoteModels', () => {
  test('1,000 TAO: what each model gives, to the rao', () => {
    const out = quoteModels(1_000).map(({ name, quote }) => [name, quote.amountOut.rao, quote.fee.rao]);
    expect(out).toEqual([
      ['constant product', 13_584_904_993_948n, 50_000n],
      ['concentrated liquidity', 13_545_040_696_380n, 2_990_768_291n],
      ['weighted', 13_578_194_017_147n, 503_547_722n],
      ['superellipse (proposal)', 13_578_147_590_914n, 503_547_722n],
    ]);
  });

  test('constant product: an order of 1,000 / 52,000 of the pool pays that much more than the price', () => {
    const [{ quote }] = quoteModels(1_000) as [ReturnType<typeof quoteModels>[number]];
    const { numerator, denominator } = quote.priceImpact;
    expect((numerator * 10n ** 6n) / denominator).toBe(19_230n);
  });
});
