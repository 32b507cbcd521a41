import type { SubnetState } from './BlockState.ts';
import type { ExpectedSubnet } from './computeExpectedSubnet.ts';
import type { SetAside } from './RuleReport.ts';

/**
 * Tells whether users traded with a pool in the block: beyond the emission, one reserve grew and the other shrank. Several
 * trades of one block are seen as their sum.
 *
 * @param expected - the subnet after the emission
 * @param after - what is stored at the end of the block
 * @returns what users moved, or `undefined` where the emission explains the reserves, or no trade can
 */
export function findTrade(expected: ExpectedSubnet, after: SubnetState): SetAside | undefined {
  if (after.taoReserveRao === undefined || after.alphaReserveRao === undefined) return undefined;
  const taoRao = after.taoReserveRao - expected.taoReserveRao;
  const alphaRao = after.alphaReserveRao - expected.alphaReserveRao;
  if (taoRao > 0n && alphaRao < 0n) return { netuid: after.netuid, name: 'bought', taoRao, alphaRao };
  if (taoRao < 0n && alphaRao > 0n) return { netuid: after.netuid, name: 'sold', taoRao, alphaRao };
  return undefined;
}
