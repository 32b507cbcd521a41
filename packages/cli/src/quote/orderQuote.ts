import { quoteMove, quoteStake, quoteUnstake } from '@taokit/dtao';
import { alpha, tao } from '@taokit/types';
import type { CliIo } from '../CliIo.ts';
import { type PoolFlags, poolsFor } from './quotePool.ts';

/** What may be done on a pool. */
export type Order = 'stake' | 'unstake' | 'move';

/** An order, and how it is shown. */
export interface QuoteFlags extends PoolFlags {
  readonly netuid: number;
  readonly destNetuid: number;
  readonly amount: string;
  readonly tolerance?: string;
  readonly limitPrice?: string;
  readonly json: boolean;
}

/**
 * What an order would do, exactly as the chain computes it.
 *
 * @param io - the world
 * @param order - which
 * @param flags - its terms, and the pools
 */
export async function orderQuote(
  io: CliIo,
  order: Order,
  flags: QuoteFlags,
): Promise<{ readonly ok: boolean }> {
  const { netuid, destNetuid, amount, tolerance, limitPrice } = flags;
  const netuids = order === 'move' ? [netuid, destNetuid] : [netuid];
  const { pools, spec } = await poolsFor(io, flags, netuids);
  const limits = { spec, tolerance, ...(limitPrice !== undefined && { limitPrice: tao(limitPrice) }) };
  if (order === 'stake') return quoteStake(pools[0]!, tao(amount), limits);
  if (order === 'unstake') return quoteUnstake(pools[0]!, alpha(netuid, amount), limits);
  return quoteMove(pools[0]!, pools[1]!, alpha(netuid, amount), { spec, tolerance });
}
