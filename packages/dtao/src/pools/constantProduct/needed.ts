import { refuse } from '@taokit/errors';
import { U64_MAX } from '@taokit/fixed';
import type { PoolAmount } from '../PoolOrder.ts';
import type { PoolRefusal } from '../PoolRefusal.ts';
import type { PoolReserves } from '../PoolReserves.ts';
import { constantProductPayout } from './payout.ts';
import type { ConstantProductRules } from './rules.ts';

/**
 * The least alpha whose sale to the launch pool pays at least a wanted amount of TAO. The chain of these specs has no such
 * query; this one inverts its swap exactly.
 *
 * @param pool - reserves
 * @param taoOutRao - TAO wanted
 * @param rules - from `constantProductRules`
 * @returns the alpha, or `InsufficientLiquidity` when no accepted sale pays that much
 */
export function constantProductAlphaNeeded(
  pool: PoolReserves,
  taoOutRao: bigint,
  rules: ConstantProductRules,
): PoolAmount | PoolRefusal<'InsufficientLiquidity'> {
  const { taoReserveRao, alphaReserveRao } = pool;
  if (taoOutRao === 0n) return { ok: true, amountRao: 0n };
  let low = 0n;
  let high = U64_MAX;
  // The payout grows with the input, and a refusal only ever comes from too large an input.
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    const paid = constantProductPayout(alphaReserveRao, taoReserveRao, middle, rules);
    if (paid.ok && paid.amountRao < taoOutRao) low = middle;
    else high = middle;
  }
  const paid = constantProductPayout(alphaReserveRao, taoReserveRao, high, rules);
  if (paid.ok && paid.amountRao >= taoOutRao) return { ok: true, amountRao: high };
  return refuse(
    'InsufficientLiquidity',
    `No sale pays ${taoOutRao} rao out of a reserve of ${taoReserveRao} that must keep ${rules.minimumReserveRao}.`,
  );
}
