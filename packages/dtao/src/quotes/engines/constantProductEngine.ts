import { I96F32, U64F64 } from '@taokit/fixed';
import type { Era } from '../../eras.ts';
import { minOf } from '../../internal/u64.ts';
import { constantProductMaxBuy, constantProductMaxSell } from '../../pools/constantProduct/limit.ts';
import { constantProductPrice } from '../../pools/constantProduct/price.ts';
import { constantProductRules, FLAT_STAKING_FEE_RAO } from '../../pools/constantProduct/rules.ts';
import { constantProductStake, constantProductUnstake } from '../../pools/constantProduct/stake.ts';
import { refuse } from '../../pools/PoolRefusal.ts';
import type { QuotePool } from '../QuotePool.ts';
import { reservesOf, withReserves } from './poolEngine.ts';
import type { QuoteEngine } from './QuoteEngine.ts';

/** The launch pool: a flat fee in TAO, and the era's own estimate of what a limit allows. */
export function constantProductEngine(given: QuotePool, era: Era): QuoteEngine {
  const pool = reservesOf(given);
  const rules = constantProductRules(era);
  return {
    model: 'constantProduct',
    priceBits: () => U64F64.saturatingFrom(constantProductPrice(pool), I96F32),
    swap({ side, amountRao, limitPriceRao, isFeeFree }) {
      const isBuy = side === 'buy';
      const most = isBuy ? constantProductMaxBuy : constantProductMaxSell;
      const filledRao = limitPriceRao === undefined ? amountRao : minOf(amountRao, most(pool, limitPriceRao));
      if (filledRao === 0n && amountRao > 0n)
        return refuse('ZeroMaxStakeAmount', `At a limit of ${limitPriceRao} rao per alpha nothing executes.`);
      const fee = isBuy ? FLAT_STAKING_FEE_RAO : (given.unstakeFeeRao ?? FLAT_STAKING_FEE_RAO);
      const trade = isBuy ? constantProductStake : constantProductUnstake;
      const done = trade(pool, filledRao, isFeeFree ? 0n : fee, rules);
      if (!done.ok) return done;
      return {
        ok: true,
        filledRao,
        outRao: done.amountOutRao,
        feeRao: done.feeRao,
        feeFrom: isBuy ? 'input' : 'output',
        pool: withReserves(given, done.pool),
      };
    },
  };
}
