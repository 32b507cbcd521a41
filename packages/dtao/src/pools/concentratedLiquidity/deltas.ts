import { U64_MAX, U64F64 } from '@taokit/fixed';
import type { SwapSide } from '../PoolOrder.ts';

const ONE = U64F64.one;

function fixed(value: bigint): bigint {
  return U64F64.saturatingFromInt(value);
}

/**
 * What an input is paid at constant liquidity (`convert_deltas`): on a buy `L d / ((L s + d) s)`, on a sell
 * `d s L / (L / s + d)`, each step in U64F64, floored.
 */
export function payoutAtLiquidity(
  side: SwapSide,
  liquidity: bigint,
  sqrtPriceBits: bigint,
  deltaRao: bigint,
): bigint {
  if (deltaRao === 0n) return 0n;
  const [l, d, s] = [fixed(liquidity), fixed(deltaRao), sqrtPriceBits];
  if (side === 'sell') {
    const inverse = U64F64.safeDiv(l, U64F64.saturatingAdd(U64F64.safeDiv(l, s), d));
    return U64F64.saturatingToU64(U64F64.saturatingMul(d, U64F64.saturatingMul(inverse, s)));
  }
  const a = U64F64.saturatingMul(U64F64.saturatingAdd(U64F64.saturatingMul(l, s), d), s);
  return U64F64.saturatingToU64(U64F64.saturatingMul(U64F64.safeDiv(l, a), d));
}

/** Input that moves the square root of the price from one value to another at constant liquidity (`delta_in`). */
export function inputBetween(side: SwapSide, liquidity: bigint, fromBits: bigint, toBits: bigint): bigint {
  const distance =
    side === 'sell'
      ? U64F64.saturatingSub(U64F64.safeDiv(ONE, toBits), U64F64.safeDiv(ONE, fromBits))
      : U64F64.saturatingSub(toBits, fromBits);
  return U64F64.saturatingToU64(U64F64.saturatingMul(fixed(liquidity), distance));
}

/** Square root of the price after an input at constant liquidity (`sqrt_price_target`). */
export function sqrtPriceAfter(
  side: SwapSide,
  liquidity: bigint,
  sqrtPriceBits: bigint,
  deltaRao: bigint,
): bigint {
  if (liquidity === 0n) return side === 'sell' ? 0n : fixed(U64_MAX);
  const perLiquidity = U64F64.safeDiv(fixed(deltaRao), fixed(liquidity));
  if (side === 'buy') return U64F64.saturatingAdd(perLiquidity, sqrtPriceBits);
  return U64F64.safeDiv(ONE, U64F64.saturatingAdd(perLiquidity, U64F64.safeDiv(ONE, sqrtPriceBits)));
}
