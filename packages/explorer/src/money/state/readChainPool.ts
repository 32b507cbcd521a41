import { TaokitError } from '@taokit/errors';
import { connected } from '../../chain/session.ts';
import { poolText } from '../model/poolText.ts';
import type { PoolText } from '../model/quoteForm.ts';

/** A subnet's pool, and the block it is of. */
export interface ChainPool {
  /** Its fields. */
  readonly pool: PoolText;
  /** The height. */
  readonly block: number;
}

/**
 * The pool of a subnet as the chain of the page holds it now: reserves, weight of the curve, fee.
 *
 * @param netuid - the subnet
 * @throws RpcError `rpc/not-found` where there is no such subnet; TaokitError `explorer/no-pool` where it has no pool
 */
export async function readChainPool(netuid: number): Promise<ChainPool> {
  const { client } = await connected();
  const view = await client.at('best');
  const { taoReserve, alphaReserve, quoteWeight, feeRateU16 } = await view.subnets.pool(netuid);
  if (quoteWeight === undefined || taoReserve.rao === 0n || alphaReserve.rao === 0n)
    throw new TaokitError(`The chain has no pool of subnet ${netuid}.`, {
      code: 'explorer/no-pool',
      fix: 'Name a subnet that has one.',
    });
  const numbers = { netuid, taoRao: taoReserve.rao, alphaRao: alphaReserve.rao, quoteWeight, feeRateU16 };
  return { pool: poolText(numbers), block: view.blockNumber };
}
