import { powRatioReference } from '@taokit/dtao/pools';
import { I96F32, I110F18, U64F64 } from '@taokit/fixed';
import { AMOUNTS, FEE_RATE_U16, POOL, QUOTE_WEIGHT, type QuoteAnswer } from './quoteInputs.ts';
import { startCurve } from './startCurve.ts';

/** The same quotes in bigint, step by step as the chain writes them: what the package's fast paths are compared with. */
export const plainQuotes = {
  constantProduct: (i: number): QuoteAnswer => {
    const [y, x] = [POOL.taoReserveRao, POOL.alphaReserveRao];
    const paid = AMOUNTS[i] as bigint;
    const product = I110F18.saturatingMul(I110F18.saturatingFromInt(x), I110F18.saturatingFromInt(y));
    const after = I110F18.safeDiv(product, I110F18.saturatingFromInt(y + paid));
    const outRao = I110F18.floor(I110F18.saturatingSub(I110F18.saturatingFromInt(x), after));
    const price = (tao: bigint, alpha: bigint) =>
      I96F32.safeDiv(I96F32.saturatingFromInt(tao), I96F32.saturatingFromInt(alpha));
    return { outRao, beforeBits: price(y, x), afterBits: price(y + paid, x - outRao) };
  },
  superellipse: (i: number): QuoteAnswer => {
    const curve = startCurve();
    const { alphaScaleQ32: a, taoScaleQ32: b } = curve;
    const x = curve.centerAlphaQ32 - (POOL.alphaReserveRao << 32n);
    const y = curve.centerTaoQ32 - (POOL.taoReserveRao << 32n);
    const after = y - (net(i) << 32n);
    const grown = bisectRoot(x * x + ((y - after) * (y + after) * a * a) / (b * b));
    const outRao = (grown - x) >> 32n;
    const price = (px: bigint, py: bigint) => ((b * b * px) << 64n) / (a * a * py);
    return { outRao, beforeBits: price(x, y), afterBits: price(x + (outRao << 32n), after) };
  },
  balancer: (i: number): QuoteAnswer => {
    const [y, x] = [POOL.taoReserveRao, POOL.alphaReserveRao];
    const scale = 10n ** 18n;
    const digits = powRatioReference({
      baseNumerator: y,
      baseDenominator: y + net(i),
      exponentNumerator: QUOTE_WEIGHT,
      exponentDenominator: scale - QUOTE_WEIGHT,
      precision: 256,
      scale,
    }) as bigint;
    const kept = U64F64.safeDiv(digits << 64n, scale << 64n);
    const outRao = U64F64.floor(U64F64.saturatingMul(x << 64n, U64F64.one - kept));
    const weights = U64F64.safeDiv((scale - QUOTE_WEIGHT) << 64n, QUOTE_WEIGHT << 64n);
    const price = (tao: bigint, alpha: bigint) =>
      U64F64.saturatingMul(weights, U64F64.safeDiv(tao << 64n, alpha << 64n));
    return { outRao, beforeBits: price(y, x), afterBits: price(y + net(i), x - outRao) };
  },
};

function net(i: number): bigint {
  const paid = AMOUNTS[i] as bigint;
  return paid - ((paid * ((BigInt(FEE_RATE_U16) << 64n) / 65_535n)) >> 64n);
}

function bisectRoot(value: bigint): bigint {
  let low = 0n;
  let high = 1n << 160n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle * middle <= value) low = middle;
    else high = middle;
  }
  return low;
}
