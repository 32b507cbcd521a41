import type { Era } from '../../eras.ts';
import { concentratedBuy } from '../../pools/concentratedLiquidity/buy.ts';
import {
  concentratedRules,
  LEGACY_FEE_RATE_U16,
} from '../../pools/concentratedLiquidity/ConcentratedPool.ts';
import { concentratedInit } from '../../pools/concentratedLiquidity/init.ts';
import {
  CONCENTRATED_MAX_PRICE_RAO,
  CONCENTRATED_MIN_PRICE_RAO,
  concentratedPrice,
} from '../../pools/concentratedLiquidity/price.ts';
import { concentratedSell } from '../../pools/concentratedLiquidity/sell.ts';
import { DEFAULT_FEE_RATE_U16 } from '../../pools/PoolOrder.ts';
import type { QuotePool } from '../QuotePool.ts';
import { poolEngine, reservesOf } from './poolEngine.ts';
import type { QuoteEngine } from './QuoteEngine.ts';

/** Concentrated liquidity, from the state given or one made from the reserves. */
export function concentratedEngine(given: QuotePool, era: Era): QuoteEngine {
  const reserves = reservesOf(given);
  const rules = concentratedRules(era);
  return poolEngine(
    given,
    { ...(given.concentrated ?? concentratedInit(reserves)), ...reserves },
    {
      model: 'concentratedLiquidity',
      feeRateU16: given.feeRateU16 ?? (era < 297 ? LEGACY_FEE_RATE_U16 : DEFAULT_FEE_RATE_U16),
      priceBits: (pool) => concentratedPrice(pool) << 32n,
      buy: (pool, order) => concentratedBuy(pool, order, rules),
      sell: (pool, order) => concentratedSell(pool, order, rules),
      keep: (concentrated) => ({ concentrated }),
      noLimitRao: { buy: CONCENTRATED_MAX_PRICE_RAO, sell: CONCENTRATED_MIN_PRICE_RAO },
    },
  );
}
