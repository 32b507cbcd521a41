import { MAINNET_SPEC } from '@taokit/types';
import { clampU64, minOf, saturatingSubU64, U64_MAX } from '../../internal/u64.ts';
import { constantProductInit } from '../constantProduct/init.ts';
import { constantProductInject } from '../constantProduct/inject.ts';
import { injectThenBuy } from '../emit.ts';
import type { PoolModel } from '../PoolModel.ts';
import type { PoolOrder, PoolSwap, SwapSide } from '../PoolOrder.ts';
import type { PoolReserves } from '../PoolReserves.ts';
import { answerZeroInput } from '../zeroInput.ts';

const PRICE_ONE_RAO = 1_000_000_000n;
/** 1 TAO per alpha, U64F64. */
const PRICE_ONE_BITS = 1n << 64n;

/** What selects root's rules. */
export interface RootModelOptions {
  /** Spec version; mainnet's when left out. */
  readonly spec?: number | undefined;
}

/**
 * Root, and every subnet with mechanism 0: TAO and alpha are one for one, in both directions, without a fee. A limit on the
 * wrong side of 1 TAO leaves the whole order with the trader.
 *
 * Source: `sim_swap_*` in `staking/stake_utils.rs`, v2.0.0; `sim_swap` in `pallets/swap/src/pallet/impls.rs`;
 * `get_max_amount_add` and `get_max_amount_remove` in `pallets/subtensor/src/staking`.
 *
 * @param options - spec version
 */
export function rootModel({ spec = MAINNET_SPEC }: RootModelOptions = {}): PoolModel {
  const model: PoolModel = {
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
    needed: (_, taoOutRao) => ({ ok: true, amountRao: taoOutRao }),
    inject: constantProductInject,
    emit: (pool, inflow) => injectThenBuy(model, pool, inflow),
  };
  return model;
}

/** The most a limit order may bring to root: everything, or nothing where the limit is on the wrong side of 1 TAO. */
export function rootMaxInput(side: SwapSide, limitPriceRao: bigint): bigint {
  const isOpen = side === 'buy' ? limitPriceRao >= PRICE_ONE_RAO : limitPriceRao <= PRICE_ONE_RAO;
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
