import { defineRead } from '../Read.ts';
import { hotkey } from '../shared/params.ts';
import { type DelegateInfo, delegateInfoOf } from './DelegateInfo.ts';

/** A hotkey others can stake with; `undefined` when it is none. */
export const delegate = defineRead({
  name: 'delegate',
  category: 'Delegation',
  summary: 'A hotkey others can stake with, if it is one.',
  params: { hotkey },
  uses: ['DelegateInfoRuntimeApi.get_delegate'],
  async read(view, { hotkey }): Promise<DelegateInfo | undefined> {
    const answer = await view.call('DelegateInfoRuntimeApi', 'get_delegate', hotkey);
    return answer === null ? undefined : delegateInfoOf(answer);
  },
});
