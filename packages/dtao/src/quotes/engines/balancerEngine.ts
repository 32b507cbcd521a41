import type { Era } from '../../eras.ts';
import { BALANCER_WEIGHT_ONE, balancerRules } from '../../pools/balancer/BalancerPool.ts';
import { balancerBuy } from '../../pools/balancer/buy.ts';
import { balancerPrice } from '../../pools/balancer/price.ts';
import { balancerSell } from '../../pools/balancer/sell.ts';
import { DEFAULT_FEE_RATE_U16 } from '../../pools/PoolOrder.ts';
import type { QuotePool } from '../QuotePool.ts';
import { poolEngine, reservesOf } from './poolEngine.ts';
import type { QuoteEngine } from './QuoteEngine.ts';

/** The weighted pool. */
export function balancerEngine(given: QuotePool, era: Era): QuoteEngine {
  const rules = balancerRules(era);
  const quoteWeight = given.quoteWeight ?? BALANCER_WEIGHT_ONE / 2n;
  return poolEngine(
    given,
    { ...reservesOf(given), quoteWeight },
    {
      model: 'balancer',
      feeRateU16: given.feeRateU16 ?? DEFAULT_FEE_RATE_U16,
      priceBits: balancerPrice,
      buy: (pool, order) => balancerBuy(pool, order, rules),
      sell: (pool, order) => balancerSell(pool, order, rules),
      keep: () => ({ quoteWeight }),
    },
  );
}
