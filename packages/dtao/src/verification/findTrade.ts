import type { SubnetBlockEmission } from '../blocks/EmissionNetwork.ts';
import type { BalancerPool } from '../pools/balancer/BalancerPool.ts';
import type { SubnetState } from './BlockState.ts';
import type { SetAside } from './RuleReport.ts';

/**
 * Tells whether users traded with a pool in the block: beyond the emission, one reserve grew and the other shrank. Several
 * trades of one block are seen as their sum.
 *
 * @param pool - as the emission left it
 * @param after - what is stored at the end of the block
 * @returns what users moved, or `undefined` where the emission explains the reserves, or no trade can
 */
export function findTrade(
  { pool }: Pick<SubnetBlockEmission<BalancerPool>, 'pool'>,
  after: SubnetState,
): SetAside | undefined {
  if (after.taoReserveRao === undefined || after.alphaReserveRao === undefined) return undefined;
  const taoRao = after.taoReserveRao - pool.taoReserveRao;
  const alphaRao = after.alphaReserveRao - pool.alphaReserveRao;
  if (taoRao > 0n && alphaRao < 0n) return { netuid: after.netuid, name: 'bought', taoRao, alphaRao };
  if (taoRao < 0n && alphaRao > 0n) return { netuid: after.netuid, name: 'sold', taoRao, alphaRao };
  return undefined;
}
