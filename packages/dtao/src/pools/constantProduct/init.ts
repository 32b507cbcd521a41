import { checkReserves } from '../checkStart.ts';
import type { PoolReserves } from '../PoolReserves.ts';
import type { PoolStart, StartedPool } from '../SwapModel.ts';

/**
 * A launch pool from reserves, whose ratio is its price. A new subnet's pool had as much alpha as TAO, the minimum lock of
 * 1 TAO, so the price started at 1.
 *
 * Source: `do_register_network` in `subnets/subnet.rs` and the launch migration, v2.0.0.
 *
 * @param start - what the pool holds
 * @throws DtaoError for a price or a weight, which such a pool does not take
 */
export function constantProductInit(start: PoolStart): StartedPool<PoolReserves> {
  checkReserves(start);
  const { taoReserveRao, alphaReserveRao } = start;
  return { ok: true, pool: { taoReserveRao, alphaReserveRao } };
}
