import { createProportion, type Proportion } from '@taokit/types';
import { definePinnedRead } from '../Read.ts';
import { type FixedPoint, fixedPoint } from '../shared/fixedPoint.ts';
import { ADDED, ensureAdded } from '../shared/ofSubnet.ts';
import { netuid } from '../shared/params.ts';

/** What a subnet asks of its miners. */
export interface CollateralPolicy {
  /** The subnet. */
  readonly netuid: number;
  /** The part of a registration's price that is locked instead of burned; 0 locks nothing. */
  readonly lockShare: Proportion;
  /** Alpha set free per alpha earned; a miner keeps the ratio of its registration. */
  readonly drainRatio: FixedPoint;
}

/** A subnet's rules of collateral (`CollateralLockShare`, `CollateralDrainRatio`). */
export const collateralPolicy = definePinnedRead({
  name: 'collateral_policy',
  category: 'Mining & collateral',
  summary: "A subnet's rules of collateral.",
  params: { netuid },
  uses: ['SubtensorModule.CollateralLockShare', 'SubtensorModule.CollateralDrainRatio', ADDED],
  sinceSpec: 435,
  async read(view, { netuid }): Promise<CollateralPolicy> {
    const [isAdded, share, ratio] = await view.queryMany([
      ['SubtensorModule', 'NetworksAdded', netuid],
      ['SubtensorModule', 'CollateralLockShare', netuid],
      ['SubtensorModule', 'CollateralDrainRatio', netuid],
    ]);
    ensureAdded(isAdded, netuid, view);
    return { netuid, lockShare: createProportion(share), drainRatio: fixedPoint(ratio, 64) };
  },
});
