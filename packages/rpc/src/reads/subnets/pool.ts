import type { QuotePool } from '@taokit/dtao';
import { definePinnedRead } from '../Read.ts';
import { ADDED, whereAdded } from '../shared/ofSubnet.ts';
import { netuid } from '../shared/params.ts';
import { POOL_PATHS, POOL_SPEC, readPool } from './readPool.ts';

/** A subnet's pool whole, as `quoteStake`, `quoteUnstake` and `quoteMove` of `@taokit/dtao` take it. */
export const pool = definePinnedRead({
  name: 'pool',
  category: 'Subnets',
  summary: "A subnet's pool whole: reserves, weights, fee.",
  params: { netuid },
  uses: [...POOL_PATHS, ADDED],
  sinceSpec: POOL_SPEC,
  read: (view, { netuid }): Promise<QuotePool> => whereAdded(view, netuid, readPool(view, netuid)),
});
