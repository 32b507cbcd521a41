import { defineRead } from '../Read.ts';
import { coldkey, netuids } from '../shared/params.ts';
import { type MovableStake, readAvailability } from './MovableStake.ts';

/** What of a coldkey's stake can be moved on several subnets, ascending, each once. */
export const stakeAvailabilityForColdkey = defineRead({
  name: 'stake_availability_for_coldkey',
  category: 'Staking',
  summary: "What of a coldkey's stake can be moved on several subnets.",
  params: { coldkey, netuids },
  uses: ['StakeInfoRuntimeApi.get_stake_availability_for_coldkeys'],
  sinceSpec: 423,
  async read(view, { coldkey, netuids }): Promise<readonly MovableStake[]> {
    const ordered = [...new Set(netuids)].sort((a, b) => a - b);
    return ordered.length === 0 ? [] : readAvailability(view, coldkey, ordered);
  },
});
