import { describe, expect, test } from 'vitest';
import { computeConstantProductUnstakeFee } from './fee.ts';

// A price of 0.25 TAO, and a hotkey whose last epoch paid a thousandth of its alpha.
const POOL = { taoReserveRao: 10n ** 12n, alphaReserveRao: 4n * 10n ** 12n };
const DIVIDENDS = { alphaDividendsRao: 10n ** 9n, hotkeyAlphaRao: 10n ** 12n };
const feeAt = (spec: number, alphaRao: bigint, dividends = DIVIDENDS) =>
  computeConstantProductUnstakeFee(POOL, alphaRao, dividends, { spec });

describe('computeConstantProductUnstakeFee', () => {
  test('flat until spec 251', () => {
    expect(feeAt(233, 10n ** 12n)).toBe(50_000n);
    expect(feeAt(251, 10n ** 12n)).toBe(50_000n);
  });

  test('from 252 an epoch of dividends at the spot price, at least the flat fee', () => {
    // 10^12 x floor(2^32 / 1000) / 2^32 x 0.25; below, 200,000,000,000 x 214,748 / 2^32.
    expect(feeAt(252, 10n ** 12n)).toBe(249_999_982n);
    expect(feeAt(256, 10n ** 6n)).toBe(50_000n);
    expect(feeAt(252, 10n ** 12n, { ...DIVIDENDS, hotkeyAlphaRao: 0n })).toBe(50_000n);
  });

  test('from 257 on what the sale pays, at least 0.005% of it and the flat fee', () => {
    // The sale of 10^12 pays 200,000,000,000 rao of TAO.
    expect(feeAt(257, 10n ** 12n)).toBe(199_999_986n);
    expect(feeAt(257, 10n ** 12n, { ...DIVIDENDS, alphaDividendsRao: 0n })).toBe(9_999_983n);
    expect(feeAt(282, 10n ** 6n)).toBe(50_000n);
  });
});
