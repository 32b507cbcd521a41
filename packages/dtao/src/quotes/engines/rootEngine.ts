import { refuse } from '../../pools/PoolRefusal.ts';
import { ROOT_PRICE_U64F64_BITS, rootMaxBuy, rootMaxSell, rootSwap } from '../../pools/root/swap.ts';
import type { QuotePool } from '../QuotePool.ts';
import type { QuoteEngine } from './QuoteEngine.ts';

/** One for one, no fee; a limit on the wrong side of 1 refuses. */
export function rootEngine(given: QuotePool): QuoteEngine {
  return {
    model: 'root',
    priceBits: () => ROOT_PRICE_U64F64_BITS,
    swap({ side, amountRao, limitPriceRao }) {
      const maxOf = side === 'buy' ? rootMaxBuy : rootMaxSell;
      if (limitPriceRao !== undefined && maxOf(limitPriceRao) === 0n)
        return refuse(
          'ZeroMaxStakeAmount',
          `Root trades at 1 TAO; a limit of ${limitPriceRao} rao excludes it.`,
        );
      const outRao = rootSwap(amountRao);
      return { ok: true, filledRao: amountRao, outRao, feeRao: 0n, feeFrom: 'input', pool: given };
    },
  };
}
