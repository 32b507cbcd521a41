import {
  balancerModel,
  concentratedModel,
  constantProductModel,
  type PoolModel,
  type PoolReserves,
  type PoolStart,
  superellipseModel,
} from '@taokit/dtao/pools';
import { AMOUNTS, FEE_RATE_U16, POOL, QUOTE_WEIGHT, type QuoteAnswer } from './quoteInputs.ts';

/** The older pools' prices have 32 bits of fraction, as the engines they are compared with give them. */
const PRICE_SHIFTS: Readonly<Record<PoolModel['name'], bigint>> = {
  root: 0n,
  constantProduct: 32n,
  concentratedLiquidity: 32n,
  balancer: 0n,
  superellipse: 0n,
};

/** The quotes of this package, by model. */
export const taokitQuotes = {
  constantProduct: quoteWith(constantProductModel(), POOL, 0),
  superellipse: quoteWith(superellipseModel(), { ...POOL, quoteWeight: QUOTE_WEIGHT }),
  balancer: quoteWith(balancerModel(), { ...POOL, quoteWeight: QUOTE_WEIGHT }),
  concentratedLiquidity: quoteWith(concentratedModel({ spec: 300 }), POOL),
};

function quoteWith<Pool extends PoolReserves>(
  model: PoolModel<Pool>,
  start: PoolStart,
  feeRateU16 = FEE_RATE_U16,
): (i: number) => QuoteAnswer {
  const made = model.init(start);
  if (!made.ok) throw new Error(made.reason);
  const { pool } = made;
  const shift = PRICE_SHIFTS[model.name];
  return (i) => {
    const swap = model.buy(pool, { amountRao: AMOUNTS[i] as bigint, feeRateU16 });
    if (!swap.ok) throw new Error(swap.reason);
    const [beforeBits, afterBits] = [model.price(pool) >> shift, model.price(swap.pool) >> shift];
    return { outRao: swap.amountOutRao, beforeBits, afterBits };
  };
}
