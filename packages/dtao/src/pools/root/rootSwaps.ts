import { clampU64, saturatingSubU64, U64_MAX } from '@taokit/fixed';
import { MAINNET_SPEC, RAO_PER_TAO } from '@taokit/types';
import { minOf } from '../../internal/minMax.ts';
import { constantProductInit } from '../constantProduct/init.ts';
import type { PoolOrder, PoolSwap, SwapSide } from '../PoolOrder.ts';
import type { PoolReserves } from '../PoolReserves.ts';
import type { SwapModel } from '../SwapModel.ts';
import { answerZeroInput } from '../zeroInput.ts';

/** 1 TAO per alpha, U64F64. */
const PRICE_ONE_BITS = 1n << 64n;

/** What selects root's rules. */
export interface RootModelOptions {
  /** Spec version; mainnet's when left out. */
  readonly spec?: number | undefined;
}

/** The trading half of `rootModel`. */
export function rootSwaps({ spec = MAINNET_SPEC }: RootModelOptions = {}): SwapModel {
  return {
    name: 'root',
    spec,
    defaultFeeRateU16: 0,
    init: constantProductInit,
    price: () => PRICE_ONE_BITS,
    buy: (pool, order) => swapOneForOne(pool, 'buy', order),
    sell: (pool, order) => swapOneForOne(pool, 'sell', order),
    maxInput: (_, side, limitPriceRao) => {
      const amountRao = rootMaxInput(side, limitPriceRao);
      return amountRao === 0n ? answerZeroInput(spec, limitPriceRao) : { ok: true, amountRao };
    },
    inputToPrice: () => 0n,
  };
}

/** The most a limit order may bring to root: everything, or nothing where the limit is on the wrong side of 1 TAO. */
export function rootMaxInput(side: SwapSide, limitPriceRao: bigint): bigint {
  const isOpen = side === 'buy' ? limitPriceRao >= RAO_PER_TAO : limitPriceRao <= RAO_PER_TAO;
  return isOpen ? U64_MAX : 0n;
}

function swapOneForOne(pool: PoolReserves, side: SwapSide, order: PoolOrder): PoolSwap<PoolReserves> {
  const { amountRao, limitPriceRao } = order;
  const filledRao =
    limitPriceRao === undefined ? amountRao : minOf(amountRao, rootMaxInput(side, limitPriceRao));
  const { taoReserveRao } = pool;
  return {
    ok: true,
    amountInRao: filledRao,
    amountOutRao: filledRao,
    feeRao: 0n,
    refundRao: amountRao - filledRao,
    limitReached: filledRao < amountRao,
    pool: {
      ...pool,
      taoReserveRao:
        side === 'buy' ? clampU64(taoReserveRao + filledRao) : saturatingSubU64(taoReserveRao, filledRao),
    },
  };
}
