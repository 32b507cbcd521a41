import { describe, expect, test } from 'vitest';
import { moveFee } from './moveFees.ts';
import type { QuoteTerms } from './QuoteTerms.ts';

const NONE = { feeRateU16: 0, flatFeeRao: { buy: 0n, sell: 0n } };
const at = (spec: number, model = 'balancer') => {
  const from = { spec, model: { name: model }, feeRateU16: 3, flatFeeRao: { buy: 1n, sell: 21n } };
  const to = { spec, model: { name: 'balancer' }, feeRateU16: 5, flatFeeRao: { buy: 7n, sell: 9n } };
  const fee = (side: 'sell' | 'buy') =>
    moveFee(side, from as unknown as QuoteTerms, to as unknown as QuoteTerms);
  return { from, to, sale: fee('sell'), purchase: fee('buy') };
};

describe('moveFee', () => {
  test('until spec 282 each half pays half of what a sale at the origin does, floored', () => {
    const half = { feeRateU16: 0, flatFeeRao: { buy: 10n, sell: 10n } };
    expect(at(282)).toMatchObject({ sale: half, purchase: half });
  });

  test('from 283 both pay in full', () => {
    for (const { from, to, sale, purchase } of [at(283), at(296)])
      expect([sale, purchase]).toEqual([from, to]);
  });

  test('from 297 the purchase pays', () => {
    for (const { to, sale, purchase } of [at(297), at(314)]) expect([sale, purchase]).toEqual([NONE, to]);
  });

  test("from 315 the sale pays, but for root's, whose purchase does", () => {
    for (const { from, sale, purchase } of [at(315), at(475)]) expect([sale, purchase]).toEqual([from, NONE]);
    const { to, sale, purchase } = at(475, 'root');
    expect([sale, purchase]).toEqual([NONE, to]);
  });
});
