import {
  balancerBuy,
  balancerPrice,
  balancerRules,
  CONCENTRATED_MAX_PRICE_RAO,
  concentratedBuy,
  concentratedInit,
  concentratedPrice,
  concentratedRules,
  constantProductBuy,
  constantProductPrice,
  constantProductRules,
  NO_BUY_LIMIT_RAO,
  type PoolRefusal,
  SUPERELLIPSE_RULES,
  superellipseBuy,
  superellipseFromWeight,
  superellipsePrice,
} from '@taokit/dtao/pools';
import { AMOUNTS, FEE_RATE_U16, POOL, QUOTE_WEIGHT, type QuoteAnswer } from './quoteInputs.ts';

const LAUNCH = constantProductRules(233);
const WEIGHTED = balancerRules(425);
const CONCENTRATED = concentratedRules(300);
const WEIGHTED_POOL = { ...POOL, quoteWeight: QUOTE_WEIGHT };
const SUPERELLIPSE_POOL = superellipseFromWeight(POOL, QUOTE_WEIGHT);
const CONCENTRATED_POOL = concentratedInit(POOL);

/** The quotes of this package, by model. */
export const taokitQuotes = {
  constantProduct: (i: number): QuoteAnswer => {
    const swap = accepted(constantProductBuy(POOL, amount(i), LAUNCH));
    const [beforeBits, afterBits] = [constantProductPrice(POOL), constantProductPrice(swap.pool)];
    return { outRao: swap.amountOutRao, beforeBits, afterBits };
  },
  superellipse: (i: number): QuoteAnswer => {
    const swap = accepted(superellipseBuy(SUPERELLIPSE_POOL, order(i), SUPERELLIPSE_RULES));
    const [beforeBits, afterBits] = [superellipsePrice(SUPERELLIPSE_POOL), superellipsePrice(swap.pool)];
    return { outRao: swap.amountOutRao, beforeBits, afterBits };
  },
  balancer: (i: number): QuoteAnswer => {
    const swap = accepted(balancerBuy(WEIGHTED_POOL, order(i), WEIGHTED));
    const [beforeBits, afterBits] = [balancerPrice(WEIGHTED_POOL), balancerPrice(swap.pool)];
    return { outRao: swap.amountOutRao, beforeBits, afterBits };
  },
  concentratedLiquidity: (i: number): QuoteAnswer => {
    const limited = { ...order(i), limitPriceRao: CONCENTRATED_MAX_PRICE_RAO };
    const swap = accepted(concentratedBuy(CONCENTRATED_POOL, limited, CONCENTRATED));
    const [beforeBits, afterBits] = [concentratedPrice(CONCENTRATED_POOL), concentratedPrice(swap.pool)];
    return { outRao: swap.amountOutRao, beforeBits, afterBits };
  },
};

function amount(i: number): bigint {
  return AMOUNTS[i] as bigint;
}

function order(i: number) {
  return { amountRao: amount(i), limitPriceRao: NO_BUY_LIMIT_RAO, feeRateU16: FEE_RATE_U16 };
}

function accepted<T extends { readonly ok: true }>(swap: T | PoolRefusal): T {
  if (swap.ok) return swap as T;
  throw new Error(swap.rule);
}
