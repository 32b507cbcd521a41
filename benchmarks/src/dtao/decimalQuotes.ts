import { Decimal } from 'decimal.js';
import { AMOUNTS, FEE_RATE_U16, POOL, QUOTE_WEIGHT, type QuoteAnswer } from './quoteInputs.ts';
import { startCurve } from './startCurve.ts';

/**
 * The same quotes the obvious way: the formula in decimal.js, rounded where the chain rounds. Everything that does not
 * depend on the order is converted beforehand, so only the order's own arithmetic is timed.
 */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_DOWN });
/** 256 bits, the chain's precision for the weighted pool's power. */
const Wide = Decimal.clone({ precision: 77, rounding: Decimal.ROUND_DOWN });

const big = (value: bigint) => new Exact(String(value));
const TWO_18 = new Exact(2).pow(18);
const TWO_32 = new Exact(2).pow(32);
const TWO_64 = new Exact(2).pow(64);
const TEN_18 = new Exact(10).pow(18);
const TAO = big(POOL.taoReserveRao);
const ALPHA = big(POOL.alphaReserveRao);
const ORDERS = AMOUNTS.map(big);
const FEE_SHARE = TWO_64.times(FEE_RATE_U16).div(65_535).floor().div(TWO_64);
const W2 = big(QUOTE_WEIGHT);
const W1 = TEN_18.minus(W2);
const CURVE = startCurve();
const A = big(CURVE.alphaScaleQ32);
const B = big(CURVE.taoScaleQ32);
const CX = big(CURVE.centerAlphaQ32);
const CY = big(CURVE.centerTaoQ32);
const SHARE = A.times(A).div(B.times(B));
const WEIGHTS = floorTo(W1.div(W2), TWO_64);
const EXPONENT = new Wide(W2).div(W1);

/** The quotes with decimal.js, by model. */
export const decimalQuotes = {
  constantProduct: (i: number): QuoteAnswer => {
    const paid = ORDERS[i] as Decimal;
    const tao = TAO.plus(paid);
    const out = ALPHA.minus(floorTo(TAO.times(ALPHA).div(tao), TWO_18)).floor();
    const price = (y: Decimal, x: Decimal) => y.times(TWO_32).div(x).floor();
    return answer(out, price(TAO, ALPHA), price(tao, ALPHA.minus(out)));
  },
  superellipse: (i: number): QuoteAnswer => {
    const net = withoutFee(ORDERS[i] as Decimal);
    const [x, y] = [CX.minus(ALPHA.times(TWO_32)), CY.minus(TAO.times(TWO_32))];
    const after = y.minus(net.times(TWO_32));
    const grown = x.times(x).plus(y.times(y).minus(after.times(after)).times(SHARE).floor());
    const out = grown.sqrt().floor().minus(x).div(TWO_32).floor();
    const price = (px: Decimal, py: Decimal) =>
      B.times(B).times(px).times(TWO_64).div(A.times(A).times(py)).floor();
    return answer(out, price(x, y), price(x.plus(out.times(TWO_32)), after));
  },
  balancer: (i: number): QuoteAnswer => {
    const net = withoutFee(ORDERS[i] as Decimal);
    const tao = TAO.plus(net);
    const power = new Wide(TAO).div(tao).pow(EXPONENT);
    const digits = new Exact(power.times(TEN_18).floor());
    const kept = floorTo(digits.div(TEN_18), TWO_64);
    const out = ALPHA.minus(ALPHA.times(kept)).floor();
    const price = (y: Decimal, x: Decimal) =>
      WEIGHTS.times(floorTo(y.div(x), TWO_64))
        .times(TWO_64)
        .floor();
    return answer(out, price(TAO, ALPHA), price(tao, ALPHA.minus(out)));
  },
};

function withoutFee(paid: Decimal): Decimal {
  return paid.minus(paid.times(FEE_SHARE).floor());
}

function floorTo(value: Decimal, unit: Decimal): Decimal {
  return value.times(unit).floor().div(unit);
}

function answer(out: Decimal, before: Decimal, after: Decimal): QuoteAnswer {
  return {
    outRao: BigInt(out.toFixed(0)),
    beforeBits: BigInt(before.toFixed(0)),
    afterBits: BigInt(after.toFixed(0)),
  };
}
