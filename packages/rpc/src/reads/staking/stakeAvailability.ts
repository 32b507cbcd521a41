import { defineRead } from '../Read.ts';
import { coldkey, netuid } from '../shared/params.ts';
import { type MovableStake, readAvailability } from './MovableStake.ts';

/** What of a coldkey's stake on a subnet can be moved. */
export const stakeAvailability = defineRead({
  name: 'stake_availability',
  category: 'Staking',
  summary: "What of a coldkey's stake on a subnet can be moved.",
  params: { coldkey, netuid },
  uses: ['StakeInfoRuntimeApi.get_stake_availability_for_coldkeys'],
  sinceSpec: 423,
  async read(view, { coldkey, netuid }): Promise<MovableStake> {
    return (await readAvailability(view, coldkey, [netuid]))[0]!;
  },
});
