import {
  computeFixedShareValue,
  EMPTY_FIXED_SHARE_POOL,
  type FixedSharePool,
  updateFixedPoolForAll,
  updateFixedPoolForOne,
} from '@taokit/dtao/dividends';
import type { Coldkey } from '@taokit/types';

/** What all coldkeys have staked with one hotkey on one subnet: a share pool. */
export interface StakePool {
  /** Total value and number of shares. */
  pool: FixedSharePool;
  /** Shares of each coldkey, U64F64 bits; none is 0. */
  readonly shares: Map<Coldkey, bigint>;
}

/** A pool nobody has staked in. */
export function createStakePool(): StakePool {
  return { pool: EMPTY_FIXED_SHARE_POOL, shares: new Map() };
}

/** What one coldkey could unstake, rao, floored. */
export function positionRao(stake: StakePool, coldkey: Coldkey): bigint {
  const shareBits = stake.shares.get(coldkey);
  return shareBits === undefined ? 0n : computeFixedShareValue(stake.pool, shareBits);
}

/** Adds to (or takes from) one coldkey's position. */
export function changePosition(stake: StakePool, coldkey: Coldkey, changeRao: bigint): void {
  const updated = updateFixedPoolForOne(stake.pool, stake.shares.get(coldkey) ?? 0n, changeRao);
  stake.pool = updated.pool;
  if (updated.shareBits === 0n) stake.shares.delete(coldkey);
  else stake.shares.set(coldkey, updated.shareBits);
}

/** Adds to every position of the pool, in proportion. */
export function growAllPositions(stake: StakePool, growthRao: bigint): void {
  stake.pool = updateFixedPoolForAll(stake.pool, growthRao);
}
