import { MAINNET_SPEC } from '@taokit/types';
import { mostBeforeLimit } from '../mostBeforeLimit.ts';
import { DEFAULT_FEE_RATE_U16 } from '../PoolOrder.ts';
import type { SwapModel } from '../SwapModel.ts';
import { superellipseInit } from './init.ts';
import { superellipsePrice } from './price.ts';
import { SUPERELLIPSE_RULES, type SuperellipsePool, type SuperellipseRules } from './SuperellipsePool.ts';
import { superellipseBuy, superellipseInputToPrice, superellipseSell } from './trade.ts';

/** What the superellipse stands on. */
export interface SuperellipseModelOptions {
  /** Spec version of the chain it would replace the weighted pools of; mainnet's when left out. Its own rules are the same. */
  readonly spec?: number | undefined;
  /** Constants other than the published ones. */
  readonly rules?: Partial<SuperellipseRules> | undefined;
}

/** The trading half of `superellipseModel`. */
export function superellipseSwaps(options: SuperellipseModelOptions = {}): SwapModel<SuperellipsePool> {
  const rules = { ...SUPERELLIPSE_RULES, ...options.rules };
  const swaps: SwapModel<SuperellipsePool> = {
    name: 'superellipse',
    spec: options.spec ?? MAINNET_SPEC,
    defaultFeeRateU16: DEFAULT_FEE_RATE_U16,
    init: superellipseInit,
    price: superellipsePrice,
    buy: (pool, order) => superellipseBuy(pool, order, rules),
    sell: (pool, order) => superellipseSell(pool, order, rules),
    maxInput: (pool, side, limitPriceRao, feeRateU16) =>
      mostBeforeLimit(swaps, pool, { side, limitPriceRao, feeRateU16 }),
    inputToPrice: superellipseInputToPrice,
  };
  return swaps;
}
