import { U64_MAX, U64F64 } from '@taokit/fixed';
import { isqrt } from '../../internal/isqrt.ts';
import type { PoolReserves } from '../PoolReserves.ts';
import type { ConcentratedPool, Tick } from './ConcentratedPool.ts';
import { bisectSqrt, MAX_TICK, MIN_TICK, tickAtSqrtPrice } from './tickMath.ts';

/** 10^-12 in U64F64: how far the first square root of the price may be off. */
const INITIAL_EPSILON_BITS = 18_446_744n;

/**
 * A concentrated liquidity pool from reserves: the price they stand for, and one protocol position over the whole range
 * with liquidity `floor(sqrt(TAO * alpha))`.
 *
 * Source: `maybe_initialize_v3` in `pallets/swap/src/pallet/impls.rs`.
 *
 * @param reserves - what the pool holds
 */
export function concentratedInit(reserves: PoolReserves): ConcentratedPool {
  const { taoReserveRao, alphaReserveRao } = reserves;
  const price = U64F64.safeDiv(taoReserveRao << 64n, alphaReserveRao << 64n);
  const sqrtPriceBits = bisectSqrt(price, INITIAL_EPSILON_BITS);
  const liquidity = isqrt(taoReserveRao * alphaReserveRao) & U64_MAX;
  const end: Tick = {
    liquidityNet: liquidity,
    liquidityGross: liquidity,
    feesOutTaoBits: 0n,
    feesOutAlphaBits: 0n,
  };
  const currentTick = tickAtSqrtPrice(sqrtPriceBits);
  return {
    taoReserveRao,
    alphaReserveRao,
    initialized: true,
    sqrtPriceBits,
    currentTick,
    liquidity: currentTick < MAX_TICK ? liquidity : 0n,
    feeGlobalTaoBits: 0n,
    feeGlobalAlphaBits: 0n,
    ticks: new Map([
      [MIN_TICK, end],
      [MAX_TICK, { ...end, liquidityNet: -liquidity }],
    ]),
    protocolPosition: {
      tickLow: MIN_TICK,
      tickHigh: MAX_TICK,
      liquidity,
      feesTaoBits: 0n,
      feesAlphaBits: 0n,
    },
    scrapTaoRao: 0n,
    scrapAlphaRao: 0n,
  };
}
