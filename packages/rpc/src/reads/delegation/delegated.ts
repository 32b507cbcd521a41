import { type Alpha, alphaFromRao } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { coldkey } from '../shared/params.ts';
import { type DelegateInfo, delegateInfoOf } from './DelegateInfo.ts';

/** What a coldkey has staked with a hotkey on a subnet. */
export interface DelegatedStake {
  /** With whom. */
  readonly delegate: DelegateInfo;
  /** The subnet. */
  readonly netuid: number;
  /** How much; on the root (0) the alpha is worth one TAO each. */
  readonly stake: Alpha;
}

/** Everything a coldkey has staked, with whom. */
export const delegated = defineRead({
  name: 'delegated',
  category: 'Delegation',
  summary: 'Everything a coldkey has staked, with the hotkeys it is staked with.',
  params: { coldkey },
  uses: ['DelegateInfoRuntimeApi.get_delegated'],
  async read(view, { coldkey }): Promise<readonly DelegatedStake[]> {
    const answers = await view.call('DelegateInfoRuntimeApi', 'get_delegated', coldkey);
    return answers.map(([info, [netuid, stake]]) => ({
      delegate: delegateInfoOf(info),
      netuid,
      stake: alphaFromRao(netuid, stake),
    }));
  },
});
