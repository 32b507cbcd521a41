import { definePinnedRead } from '../Read.ts';
import { coldkey } from '../shared/params.ts';
import { readPrices, type StakeValuation, valuationOf } from './StakeValuation.ts';
import { stakeForColdkey } from './stakeForColdkey.ts';

/** Everything a coldkey has staked, and what it is worth at the prices of the same block. */
export const stakeValueForColdkey = definePinnedRead({
  name: 'stake_value_for_coldkey',
  category: 'Staking',
  summary: 'Everything a coldkey has staked, and what it is worth.',
  params: { coldkey },
  uses: ['StakeInfoRuntimeApi.get_stake_info_for_coldkey', 'SwapRuntimeApi.current_alpha_price_all'],
  async read(view, { coldkey }): Promise<StakeValuation> {
    const [positions, prices] = await Promise.all([
      stakeForColdkey.read(view, { coldkey }),
      readPrices(view),
    ]);
    return valuationOf(coldkey, view.blockNumber, positions, prices);
  },
});
