import { I96F32, U64F64 } from '@taokit/fixed';
import { isqrt } from '../../internal/isqrt.ts';
import { minOf, saturatingSubU64 } from '../../internal/u64.ts';
import { injectThenBuy } from '../emit.ts';
import type { PoolModel } from '../PoolModel.ts';
import type { PoolOrder, PoolSwap, SwapSide } from '../PoolOrder.ts';
import type { PoolRefusal } from '../PoolRefusal.ts';
import type { PoolReserves } from '../PoolReserves.ts';
import { answerZeroInput } from '../zeroInput.ts';
import { constantProductInit } from './init.ts';
import { constantProductInject } from './inject.ts';
import { constantProductMaxBuy, constantProductMaxSell } from './limit.ts';
import { constantProductAlphaNeeded } from './needed.ts';
import { constantProductPrice } from './price.ts';
import { type ConstantProductRules, constantProductRules } from './rules.ts';
import { constantProductStake, constantProductUnstake } from './stake.ts';

/** What selects the launch pool's rules. */
export interface ConstantProductModelOptions {
  /** Spec version, 233 .. 282; 233 when left out. */
  readonly spec?: number | undefined;
}

/**
 * Launch pools: constant product, spec 233 .. 282. The fee is flat, in TAO, and joins the pool ({@link PoolOrder.flatFeeRao});
 * a limit is an amount that the chain computes from the reserves before the order.
 *
 * @param options - spec version
 * @throws UnitError `types/unknown-spec`
 *
 * @example
 * ```ts
 * import { constantProductModel } from '@taokit/dtao/pools';
 *
 * const pool = { taoReserveRao: 1_000_000_000_000n, alphaReserveRao: 50_000_000_000_000n };
 * const swap = constantProductModel().buy(pool, { amountRao: 1_000_000_000n, feeRateU16: 0 });
 * console.log(swap.ok ? swap.amountOutRao : swap.reason);
 * ```
 */
export function constantProductModel({ spec = 233 }: ConstantProductModelOptions = {}): PoolModel {
  const rules = constantProductRules(spec);
  const model: PoolModel = {
    name: 'constantProduct',
    spec,
    defaultFeeRateU16: 0,
    init: constantProductInit,
    price: (pool) => U64F64.saturatingFrom(constantProductPrice(pool), I96F32),
    buy: (pool, order) => trade(pool, 'buy', order, rules),
    sell: (pool, order) => trade(pool, 'sell', order, rules),
    maxInput: (pool, side, limitPriceRao) => {
      const amountRao = mostInput(pool, side, limitPriceRao);
      return amountRao === 0n ? answerZeroInput(spec, limitPriceRao) : { ok: true, amountRao };
    },
    inputToPrice: constantProductInputToPrice,
    needed: (pool, taoOutRao) => constantProductAlphaNeeded(pool, taoOutRao, rules),
    inject: constantProductInject,
    emit: (pool, inflow) => injectThenBuy(model, pool, inflow),
  };
  return model;
}

function mostInput(pool: PoolReserves, side: SwapSide, limitPriceRao: bigint): bigint {
  return (side === 'buy' ? constantProductMaxBuy : constantProductMaxSell)(pool, limitPriceRao);
}

function trade(
  pool: PoolReserves,
  side: SwapSide,
  { amountRao, limitPriceRao, flatFeeRao = 0n }: PoolOrder,
  rules: ConstantProductRules,
): PoolSwap<PoolReserves> | PoolRefusal<'ReservesTooLow'> {
  const filledRao =
    limitPriceRao === undefined ? amountRao : minOf(amountRao, mostInput(pool, side, limitPriceRao));
  const done = (side === 'buy' ? constantProductStake : constantProductUnstake)(
    pool,
    filledRao,
    flatFeeRao,
    rules,
  );
  if (!done.ok) return done;
  return {
    ok: true,
    amountInRao: side === 'buy' ? filledRao - done.feeRao : filledRao,
    amountOutRao: done.amountOutRao,
    feeRao: done.feeRao,
    refundRao: amountRao - filledRao,
    limitReached: filledRao < amountRao,
    pool: done.pool,
  };
}

/** The input after which `TAO / alpha` is the target, from the product of the reserves. */
function constantProductInputToPrice(pool: PoolReserves, side: SwapSide, targetBits: bigint): bigint {
  const { taoReserveRao, alphaReserveRao } = pool;
  const product = taoReserveRao * alphaReserveRao;
  if (side === 'buy') return saturatingSubU64(isqrt((product * targetBits) >> 64n), taoReserveRao);
  return targetBits === 0n ? 0n : saturatingSubU64(isqrt((product << 64n) / targetBits), alphaReserveRao);
}
