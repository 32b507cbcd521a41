import { saturatingSubU64 } from '../internal/u64.ts';

/** Where the TAO paid for a new subnet goes. */
export interface SubnetLockSplit {
  /** Reserve the pool starts with, rao of TAO and as much alpha. */
  readonly poolRao: bigint;
  /** TAO that leaves the issuance, rao. */
  readonly burnedRao: bigint;
}

/**
 * Splits the TAO paid for a new subnet: the pool starts with the minimum lock on both sides, the rest is burned.
 *
 * Source: `do_register_network` in `pallets/subtensor/src/subnets/subnet.rs`, July 2025.
 *
 * @param paidRao - TAO paid, rao
 * @param minLockRao - `NetworkMinLockCost`, rao
 */
export function splitSubnetLock(paidRao: bigint, minLockRao: bigint): SubnetLockSplit {
  return { poolRao: minLockRao, burnedRao: saturatingSubU64(paidRao, minLockRao) };
}
