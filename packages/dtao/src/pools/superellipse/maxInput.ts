import type { SuperellipsePool } from './SuperellipsePool.ts';
import { buySide, sellSide, superellipseMaxInput } from './side.ts';

/**
 * The most TAO a superellipse takes while it keeps an amount of alpha.
 *
 * @param pool - reserves, scales and centers
 * @param keepRao - alpha that must stay, in rao
 * @returns rao of TAO, without fee
 */
export function superellipseMaxBuy(pool: SuperellipsePool, keepRao: bigint): bigint {
  return superellipseMaxInput(buySide(pool), keepRao);
}

/**
 * The most alpha a superellipse takes while it keeps an amount of TAO.
 *
 * @param pool - reserves, scales and centers
 * @param keepRao - TAO that must stay, in rao
 * @returns rao of alpha, without fee
 */
export function superellipseMaxSell(pool: SuperellipsePool, keepRao: bigint): bigint {
  return superellipseMaxInput(sellSide(pool), keepRao);
}
