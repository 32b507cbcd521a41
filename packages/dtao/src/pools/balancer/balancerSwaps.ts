import { MAINNET_SPEC } from '@taokit/types';
import { mostBeforeLimit } from '../mostBeforeLimit.ts';
import { DEFAULT_FEE_RATE_U16 } from '../PoolOrder.ts';
import type { SwapModel } from '../SwapModel.ts';
import { type BalancerPool, type BalancerRules, balancerRules } from './BalancerPool.ts';
import { balancerInit } from './init.ts';
import { balancerPrice } from './price.ts';
import { balancerBuy, balancerInputToPrice, balancerSell } from './trade.ts';

/** What selects the weighted pool's rules. */
export interface BalancerModelOptions {
  /** Spec version: 380 .. 384, or from 423; mainnet's when left out. */
  readonly spec?: number | undefined;
  /** Constants other than the spec's, such as those of a test runtime. */
  readonly rules?: Partial<BalancerRules> | undefined;
}

/** The trading half of `balancerModel`. */
export function balancerSwaps(options: BalancerModelOptions = {}): SwapModel<BalancerPool> {
  const { spec = MAINNET_SPEC } = options;
  const rules = balancerRules(spec, options.rules);
  const swaps: SwapModel<BalancerPool> = {
    name: 'balancer',
    spec,
    defaultFeeRateU16: DEFAULT_FEE_RATE_U16,
    init: balancerInit,
    price: balancerPrice,
    buy: (pool, order) => balancerBuy(pool, order, rules),
    sell: (pool, order) => balancerSell(pool, order, rules),
    maxInput: (pool, side, limitPriceRao, feeRateU16) =>
      mostBeforeLimit(swaps, pool, { side, limitPriceRao, feeRateU16 }),
    inputToPrice: balancerInputToPrice,
  };
  return swaps;
}
