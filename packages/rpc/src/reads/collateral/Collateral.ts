import { type Alpha, alphaFromRao, type Coldkey, type Hotkey } from '@taokit/types';
import type { StorageValue } from '../../chainView/names.ts';
import { minOf } from '../../internal/bigints.ts';
import { type FixedPoint, fixedPoint } from '../shared/fixedPoint.ts';

/** What a miner has standing as collateral on a subnet. */
export interface Collateral {
  /** The subnet. */
  readonly netuid: number;
  /** The miner. */
  readonly hotkey: Hotkey;
  /** Whose stake it is. */
  readonly coldkey: Coldkey;
  /** What cannot be withdrawn; it is set free as the miner earns. */
  readonly locked: Alpha;
  /** The floor the miner set: nothing is set free below it, and what it earns fills up to it. */
  readonly minLocked: Alpha;
  /** What the miner earned since the collateral stands. */
  readonly earned: Alpha;
  /** Alpha set free per alpha earned, as it was at registration. */
  readonly drainRatio: FixedPoint;
  /** What is above the floor, and being set free. */
  readonly headroom: Alpha;
  /** What is missing to the floor. */
  readonly shortfall: Alpha;
  /** What must still be earned until the headroom is free; rounded down. 0 where nothing is set free by earning. */
  readonly releasableWork: Alpha;
}

type Stored = NonNullable<StorageValue<'SubtensorModule', 'MinerCollateral'>>;

/** A stored collateral in full. */
export function collateralOf(
  { netuid, hotkey, coldkey }: Pick<Collateral, 'netuid' | 'hotkey' | 'coldkey'>,
  { locked, min_locked, earned, drain_ratio }: Stored,
): Collateral {
  const alpha = (rao: bigint) => alphaFromRao(netuid, rao);
  const headroom = locked > min_locked ? locked - min_locked : 0n;
  const work = drain_ratio.bits > 0n ? (headroom << 64n) / drain_ratio.bits : 0n;
  return {
    netuid,
    hotkey,
    coldkey,
    locked: alpha(locked),
    minLocked: alpha(min_locked),
    earned: alpha(earned),
    drainRatio: fixedPoint(drain_ratio, 64),
    headroom: alpha(headroom),
    shortfall: alpha(min_locked > locked ? min_locked - locked : 0n),
    releasableWork: alpha(minOf(work, 2n ** 64n - 1n)),
  };
}
