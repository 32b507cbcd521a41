import { definePinnedRead } from '../Read.ts';
import { coldkeys } from '../shared/params.ts';
import { readPrices, type StakeValuation, valuationOf } from './StakeValuation.ts';
import { stakeForColdkeys } from './stakeForColdkeys.ts';

/** Everything several coldkeys have staked, and what it is worth at the prices of the same block, by coldkey as passed. */
export const stakeValueForColdkeys = definePinnedRead({
  name: 'stake_value_for_coldkeys',
  category: 'Staking',
  summary: 'Everything several coldkeys have staked, and what it is worth.',
  params: { coldkeys },
  uses: ['StakeInfoRuntimeApi.get_stake_info_for_coldkeys', 'SwapRuntimeApi.current_alpha_price_all'],
  async read(view, { coldkeys }): Promise<ReadonlyMap<string, StakeValuation>> {
    const [positions, prices] = await Promise.all([
      stakeForColdkeys.read(view, { coldkeys }),
      readPrices(view),
    ]);
    return new Map(
      [...positions].map(([coldkey, own]) => [coldkey, valuationOf(coldkey, view.blockNumber, own, prices)]),
    );
  },
});
