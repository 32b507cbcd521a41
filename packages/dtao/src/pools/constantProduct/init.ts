import type { PoolReserves } from '../PoolReserves.ts';

const LAUNCH_LOCK_RAO = 1_000_000_000n;

/**
 * A new pool of the launch era: as much alpha as TAO, so the price starts at 1.
 *
 * Source: `do_register_network` in `subnets/subnet.rs` and the launch migration, v2.0.0.
 *
 * @param lockRao - TAO that seeds the pool; 1 TAO (the minimum lock) when left out
 */
export function constantProductInit(lockRao: bigint = LAUNCH_LOCK_RAO): PoolReserves {
  return { taoReserveRao: lockRao, alphaReserveRao: lockRao };
}
