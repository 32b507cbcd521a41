import { U64F64 } from '@taokit/fixed';
import { alphaCoordinate, type SuperellipsePool, taoCoordinate } from './SuperellipsePool.ts';

/**
 * Spot price of a superellipse: `b^2 X / (a^2 Y)`, with X and Y the distances to the centers, TAO per alpha.
 *
 * Source: `superellipse.rs`, unreleased.
 *
 * @param pool - reserves, scales and centers
 * @returns raw bits of an U64F64, floored; 0 outside the curve's domain (a distance or a half-axis that is not
 *   positive)
 */
export function superellipsePrice(pool: SuperellipsePool): bigint {
  const x = alphaCoordinate(pool);
  const y = taoCoordinate(pool);
  if (x <= 0n || y <= 0n) return 0n;
  const { alphaScaleQ32: a, taoScaleQ32: b } = pool;
  if (a === 0n) return 0n;
  const bits = ((b * b * x) << 64n) / (a * a * y);
  return bits > U64F64.max ? U64F64.max : bits;
}
