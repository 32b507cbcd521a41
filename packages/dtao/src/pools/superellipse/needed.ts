import { refuse } from '@taokit/errors';
import { isqrt } from '../../internal/isqrt.ts';
import { maxOf } from '../../internal/minMax.ts';
import type { PoolAmount } from '../PoolOrder.ts';
import type { PoolRefusal } from '../PoolRefusal.ts';
import { alphaCoordinate, Q32_BITS, type SuperellipsePool, taoCoordinate } from './SuperellipsePool.ts';

/**
 * Alpha to sell to a superellipse for an amount of TAO, rounded up, without fee.
 *
 * Source: `superellipse.rs`, unreleased.
 *
 * @param pool - reserves, scales and centers
 * @param taoOutRao - TAO wanted
 * @returns rao of alpha, or `OutsideDomain` when no sale pays that much
 */
export function superellipseAlphaNeeded(
  pool: SuperellipsePool,
  taoOutRao: bigint,
): PoolAmount | PoolRefusal<'OutsideDomain'> {
  const { alphaScaleQ32: a, taoScaleQ32: b } = pool;
  const x = alphaCoordinate(pool);
  const y = taoCoordinate(pool);
  const beyond = taoOutRao << Q32_BITS;
  const scaleSquare = b * b;
  const taken = scaleSquare === 0n ? x * x : ceilDiv(beyond * (2n * y + beyond) * a * a, scaleSquare);
  const rest = x > 0n && y > 0n && taoOutRao <= pool.taoReserveRao ? isqrt(maxOf(x * x - taken, 0n)) : 0n;
  if (rest === 0n)
    return refuse(
      'OutsideDomain',
      `No sale pays ${taoOutRao} rao out of a reserve of ${pool.taoReserveRao}.`,
    );
  return { ok: true, amountRao: ceilDiv(x - rest, 1n << Q32_BITS) };
}

function ceilDiv(a: bigint, b: bigint): bigint {
  return (a + b - 1n) / b;
}
