import { clampU64, U64_MAX } from '@taokit/fixed';
import { powRatio } from '../../math/powRatio/powRatio.ts';
import { BALANCER_WEIGHT_ONE, type BalancerPool, baseWeight } from './BalancerPool.ts';

const ONE_U64F64 = 1n << 64n;
const SWAP_PRECISION = 256;

/** One direction of a weighted pool. */
export interface BalancerSide {
  readonly reserveInRao: bigint;
  readonly reserveOutRao: bigint;
  /** Weight of the input token. */
  readonly weightIn: bigint;
  /** Weight of the output token. */
  readonly weightOut: bigint;
}

/** The pool as a buyer of alpha sees it. */
export function buySide(pool: BalancerPool): BalancerSide {
  return {
    reserveInRao: pool.taoReserveRao,
    reserveOutRao: pool.alphaReserveRao,
    weightIn: pool.quoteWeight,
    weightOut: baseWeight(pool),
  };
}

/** The pool as a seller of alpha sees it. */
export function sellSide(pool: BalancerPool): BalancerSide {
  return {
    reserveInRao: pool.alphaReserveRao,
    reserveOutRao: pool.taoReserveRao,
    weightIn: baseWeight(pool),
    weightOut: pool.quoteWeight,
  };
}

/** `(reserve / newReserve)^(weightIn / weightOut)` in U64F64, from 18 decimals; 0 when it does not fit (`exp_scaled`). */
export function reservePower(side: BalancerSide, newReserveRao: bigint): bigint {
  if (newReserveRao === 0n) return 0n;
  const scaled = powRatio({
    baseNumerator: side.reserveInRao,
    baseDenominator: newReserveRao,
    exponentNumerator: side.weightIn,
    exponentDenominator: side.weightOut,
    precision: SWAP_PRECISION,
    scale: BALANCER_WEIGHT_ONE,
  });
  if (scaled === undefined || scaled < 0n || scaled > U64_MAX) return 0n;
  return (scaled << 64n) / BALANCER_WEIGHT_ONE;
}

/**
 * What a weighted pool pays for a net input: `out * (1 - (in / (in + amount))^(weightIn / weightOut))`.
 *
 * The power has 18 decimals, so the payout is off by up to `reserve out * 10^-18`, and a dust input may pay 0. Source:
 * `convert_deltas` in `pallets/swap/src/pallet/swap_step.rs`.
 */
export function balancerPayout(side: BalancerSide, netRao: bigint): bigint {
  const power = reservePower(side, clampU64(side.reserveInRao + netRao));
  const share = power > ONE_U64F64 ? 0n : ONE_U64F64 - power;
  return (side.reserveOutRao * share) >> 64n;
}
