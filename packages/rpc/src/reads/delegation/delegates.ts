import { defineRead } from '../Read.ts';
import { type DelegateInfo, delegateInfoOf } from './DelegateInfo.ts';

/** Every hotkey others can stake with. */
export const delegates = defineRead({
  name: 'delegates',
  category: 'Delegation',
  summary: 'Every hotkey others can stake with.',
  params: {},
  uses: ['DelegateInfoRuntimeApi.get_delegates'],
  async read(view): Promise<readonly DelegateInfo[]> {
    return (await view.call('DelegateInfoRuntimeApi', 'get_delegates')).map(delegateInfoOf);
  },
});
