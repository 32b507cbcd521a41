import { alphaFromRao, taoFromRao } from '@taokit/types';
import { NO_BUY_LIMIT_RAO, NO_SELL_LIMIT_RAO, type PoolFill, type PoolOrder } from '../../pools/PoolOrder.ts';
import type { PoolRefusal } from '../../pools/PoolRefusal.ts';
import type { PoolReserves } from '../../pools/PoolReserves.ts';
import type { QuotePool, QuotePoolModel } from '../QuotePool.ts';
import type { QuoteEngine } from './QuoteEngine.ts';

/** The functions of a model with a percentage fee and a price limit. */
export interface PoolFunctions<P extends PoolReserves> {
  readonly model: QuotePoolModel;
  readonly feeRateU16: number;
  readonly priceBits: (pool: P) => bigint;
  readonly buy: (pool: P, order: PoolOrder) => (PoolFill & { readonly pool: P }) | PoolRefusal;
  readonly sell: (pool: P, order: PoolOrder) => (PoolFill & { readonly pool: P }) | PoolRefusal;
  /** What the quote's pool keeps of the state besides the reserves. */
  readonly keep: (pool: P) => Partial<QuotePool>;
  /** Limits of orders that name none. */
  readonly noLimitRao?: { readonly buy: bigint; readonly sell: bigint };
}

/** Answers quotes with a model's own functions. */
export function poolEngine<P extends PoolReserves>(
  given: QuotePool,
  pool: P,
  functions: PoolFunctions<P>,
): QuoteEngine {
  const none = functions.noLimitRao ?? { buy: NO_BUY_LIMIT_RAO, sell: NO_SELL_LIMIT_RAO };
  return {
    model: functions.model,
    priceBits: () => functions.priceBits(pool),
    swap({ side, amountRao, limitPriceRao, isFeeFree }) {
      const order = {
        amountRao,
        limitPriceRao: limitPriceRao ?? none[side],
        feeRateU16: isFeeFree ? 0 : functions.feeRateU16,
      };
      const swap = functions[side](pool, order);
      if (!swap.ok) return swap;
      return {
        ok: true,
        filledRao: swap.amountInRao + swap.feeRao,
        outRao: swap.amountOutRao,
        feeRao: swap.feeRao,
        feeFrom: 'input',
        pool: { ...withReserves(given, swap.pool), ...functions.keep(swap.pool) },
      };
    },
  };
}

/** The reserves of a quote's pool, in rao. */
export function reservesOf({ taoReserve, alphaReserve }: QuotePool): PoolReserves {
  return { taoReserveRao: taoReserve.rao, alphaReserveRao: alphaReserve.rao };
}

/** A quote's pool with other reserves. */
export function withReserves(given: QuotePool, reserves: PoolReserves): QuotePool {
  return {
    ...given,
    taoReserve: taoFromRao(reserves.taoReserveRao),
    alphaReserve: alphaFromRao(given.netuid, reserves.alphaReserveRao),
  };
}
