import { I96F32, saturatingSubU64, U64F64 } from '@taokit/fixed';
import { isqrt } from '../../internal/isqrt.ts';
import { minOf } from '../../internal/minMax.ts';
import type { PoolOrder, PoolSwap, SwapSide } from '../PoolOrder.ts';
import type { PoolRefusal } from '../PoolRefusal.ts';
import type { PoolReserves } from '../PoolReserves.ts';
import type { SwapModel } from '../SwapModel.ts';
import { answerZeroInput } from '../zeroInput.ts';
import { constantProductInit } from './init.ts';
import { constantProductMaxBuy, constantProductMaxSell } from './limit.ts';
import { constantProductPrice } from './price.ts';
import { type ConstantProductRules, constantProductRules } from './rules.ts';
import { constantProductStake, constantProductUnstake } from './stake.ts';

/** First spec version with these pools. */
const FIRST_SPEC = 233;

/** What selects the launch pool's rules. */
export interface ConstantProductModelOptions {
  /** Spec version, 233 .. 282; 233 when left out. */
  readonly spec?: number | undefined;
}

/** The trading half of `constantProductModel`. */
export function constantProductSwaps({ spec = FIRST_SPEC }: ConstantProductModelOptions = {}): SwapModel {
  const rules = constantProductRules(spec);
  return {
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
  };
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
