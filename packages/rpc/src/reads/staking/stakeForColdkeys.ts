import type { StakePosition } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { accountBytes } from '../shared/accountBytes.ts';
import { ss58Of } from '../shared/accounts.ts';
import { coldkeys } from '../shared/params.ts';
import { positionOf } from './positionOf.ts';

/** Everything several coldkeys have staked, by coldkey as it was passed, in one request. */
export const stakeForColdkeys = defineRead({
  name: 'stake_for_coldkeys',
  category: 'Staking',
  summary: 'Everything several coldkeys have staked, in one request.',
  params: { coldkeys },
  uses: ['StakeInfoRuntimeApi.get_stake_info_for_coldkeys'],
  async read(view, { coldkeys }): Promise<ReadonlyMap<string, readonly StakePosition[]>> {
    const answers = await view.call('StakeInfoRuntimeApi', 'get_stake_info_for_coldkeys', coldkeys);
    const byAddress = new Map(
      answers.map(([coldkey, positions]) => [ss58Of(coldkey) as string, positions.map(positionOf)]),
    );
    return new Map(
      coldkeys.map((coldkey) => [coldkey as string, byAddress.get(ss58Of(accountBytes(coldkey))) ?? []]),
    );
  },
});
