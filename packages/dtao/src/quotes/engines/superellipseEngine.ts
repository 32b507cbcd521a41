import { BALANCER_WEIGHT_ONE } from '../../pools/balancer/BalancerPool.ts';
import { DEFAULT_FEE_RATE_U16 } from '../../pools/PoolOrder.ts';
import { superellipseBuy } from '../../pools/superellipse/buy.ts';
import { superellipseFromWeight } from '../../pools/superellipse/init.ts';
import { superellipsePrice } from '../../pools/superellipse/price.ts';
import { SUPERELLIPSE_RULES } from '../../pools/superellipse/SuperellipsePool.ts';
import { superellipseSell } from '../../pools/superellipse/sell.ts';
import type { QuotePool } from '../QuotePool.ts';
import { poolEngine, reservesOf } from './poolEngine.ts';
import type { QuoteEngine } from './QuoteEngine.ts';

/** The superellipse, from the curve given or one made from the weight. */
export function superellipseEngine(given: QuotePool): QuoteEngine {
  const reserves = reservesOf(given);
  const made = given.curve ?? superellipseFromWeight(reserves, given.quoteWeight ?? BALANCER_WEIGHT_ONE / 2n);
  return poolEngine(
    given,
    { ...made, ...reserves },
    {
      model: 'superellipse',
      feeRateU16: given.feeRateU16 ?? DEFAULT_FEE_RATE_U16,
      priceBits: superellipsePrice,
      buy: (pool, order) => superellipseBuy(pool, order, SUPERELLIPSE_RULES),
      sell: (pool, order) => superellipseSell(pool, order, SUPERELLIPSE_RULES),
      keep: ({ alphaScaleQ32, taoScaleQ32, centerAlphaQ32, centerTaoQ32 }) => ({
        curve: { alphaScaleQ32, taoScaleQ32, centerAlphaQ32, centerTaoQ32 },
      }),
    },
  );
}
