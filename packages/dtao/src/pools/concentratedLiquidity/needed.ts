import { refuse } from '@taokit/errors';
import { U64_MAX } from '@taokit/fixed';
import type { PoolAmount } from '../PoolOrder.ts';
import type { PoolRefusal } from '../PoolRefusal.ts';
import type { ConcentratedPool, ConcentratedRules } from './ConcentratedPool.ts';
import { concentratedSell } from './sell.ts';

/**
 * The least alpha whose sale to a concentrated liquidity pool pays at least a wanted amount of TAO, without fee. The chain of
 * these specs has no such query; this one inverts its swap.
 *
 * @param pool - the pool's state
 * @param taoOutRao - TAO wanted
 * @param rules - from `concentratedRules`
 * @returns the alpha, or `InsufficientLiquidity` when no sale pays that much
 */
export function concentratedAlphaNeeded(
  pool: ConcentratedPool,
  taoOutRao: bigint,
  rules: ConcentratedRules,
): PoolAmount | PoolRefusal<'InsufficientLiquidity'> {
  const pays = (amountRao: bigint) => {
    const sale = concentratedSell(pool, { amountRao, feeRateU16: 0 }, rules);
    return sale.ok && sale.amountOutRao >= taoOutRao;
  };
  if (taoOutRao === 0n) return { ok: true, amountRao: 0n };
  if (taoOutRao > pool.taoReserveRao || !pays(U64_MAX))
    return refuse(
      'InsufficientLiquidity',
      `No sale pays ${taoOutRao} rao out of a reserve of ${pool.taoReserveRao}.`,
    );
  let low = 0n;
  let high = U64_MAX;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (pays(middle)) high = middle;
    else low = middle;
  }
  return { ok: true, amountRao: high };
}
