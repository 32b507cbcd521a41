import { type PoolModel, poolModelAt, type SwapSide } from '@taokit/dtao/pools';
import { type PoolState, ROOT_NETUID, type SubnetState } from '../state/SubnetState.ts';

/** The simulator's rules are those of the launch. */
export const LAUNCH_SPEC = 233;
const ROOT: PoolModel = /* @__PURE__ */ poolModelAt({ spec: LAUNCH_SPEC, netuid: ROOT_NETUID });
const LAUNCH: PoolModel = /* @__PURE__ */ poolModelAt({ spec: LAUNCH_SPEC });

/** The pools a subnet has. */
export function poolModelOf({ netuid }: { readonly netuid: number }): PoolModel {
  return netuid === ROOT_NETUID ? ROOT : LAUNCH;
}

/** What the pool would pay in alpha for TAO, rao; `undefined` when it refuses. The pool stays as it is. */
export function quoteAlpha(subnet: SubnetState, taoRao: bigint): bigint | undefined {
  return quote(subnet, 'buy', taoRao);
}

/** What the pool would pay in TAO for alpha, rao; `undefined` when it refuses. The pool stays as it is. */
export function quoteTao(subnet: SubnetState, alphaRao: bigint): bigint | undefined {
  return quote(subnet, 'sell', alphaRao);
}

function quote(subnet: SubnetState, side: SwapSide, amountRao: bigint): bigint | undefined {
  const swap = poolModelOf(subnet)[side](reserves(subnet.pool), { amountRao, feeRateU16: 0 });
  return swap.ok ? swap.amountOutRao : undefined;
}

/**
 * `swap_tao_for_alpha`: TAO enters the pool, alpha leaves it.
 *
 * @returns the alpha, rao; `undefined` when the pool refuses, which then stays as it is
 */
export function swapTaoForAlpha(subnet: SubnetState, taoRao: bigint): bigint | undefined {
  const alphaRao = quoteAlpha(subnet, taoRao);
  if (alphaRao === undefined) return undefined;
  const { pool } = subnet;
  pool.taoRao += taoRao;
  if (subnet.netuid !== ROOT_NETUID) pool.alphaInRao -= alphaRao;
  pool.alphaOutRao += alphaRao;
  pool.volumeRao += taoRao;
  return alphaRao;
}

/**
 * `swap_alpha_for_tao`: alpha enters the pool, TAO leaves it.
 *
 * @returns the TAO, rao; `undefined` when the pool refuses, which then stays as it is
 */
export function swapAlphaForTao(subnet: SubnetState, alphaRao: bigint): bigint | undefined {
  const taoRao = quoteTao(subnet, alphaRao);
  if (taoRao === undefined) return undefined;
  const { pool } = subnet;
  pool.taoRao -= taoRao;
  if (subnet.netuid !== ROOT_NETUID) pool.alphaInRao += alphaRao;
  pool.alphaOutRao -= alphaRao;
  pool.volumeRao += taoRao;
  return taoRao;
}

/** The two reserves as the pool's formulas read them. */
export function reserves(pool: PoolState): {
  readonly taoReserveRao: bigint;
  readonly alphaReserveRao: bigint;
} {
  return { taoReserveRao: pool.taoRao, alphaReserveRao: pool.alphaInRao };
}
